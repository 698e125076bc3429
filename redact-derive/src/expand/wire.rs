//! `Wire`: the shadow of the type, filled with the fields in clear.
//!
//! ```text
//! impl __redact::Wire for Customer {
//!     fn wire<__S: ..>(&self, __serializer: __S, __opened: __redact::Opened) -> .. {
//!         #[derive(__redact::serde::Serialize)]
//!         struct Customer<__T0, __T1> { id: __T0, email: __T1 }
//!         let Self { id: __redact_0, email: __redact_1 } = self;
//!         __redact::Shadow(&Customer {
//!             id: __redact::in_clear(__redact_0, __opened),
//!             email: __redact::own_serialize(__redact_1),
//!         })
//!         .serialize(__serializer)
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::Header;
use super::shadow::{self, Shows};
use crate::ast::Container;
use crate::bound;

pub(super) fn implement(container: &Container<'_>) -> TokenStream {
    if !container.attrs.is_wire {
        return TokenStream::new();
    }
    let predicates = bound::wire_predicates(container);
    let generics = bound::with_predicates(container.generics, &predicates);
    let with_functions = shadow::with_functions(container, &generics, Shows::Clear);
    let method = wire_method(&shadow::serialize(container, Shows::Clear));
    let wire =
        Header { container, generics: &generics }.implement(&quote!(__redact::Wire), &method);
    quote!(#with_functions #wire)
}

/// `fn wire`, around what it does.
pub(super) fn wire_method(body: &TokenStream) -> TokenStream {
    // The names in the shadow are the user's, judged where he wrote them.
    quote! {
        #[allow(clippy::enum_variant_names, clippy::struct_field_names)]
        fn wire<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
            __opened: __redact::Opened,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            #body
        }
    }
}
