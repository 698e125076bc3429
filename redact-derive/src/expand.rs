//! Writes the impls. The code does nothing that a function of `redact-core` can do.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;

use self::shadow::Shows;
use crate::ast::Container;
use crate::errors::Errors;
use crate::{bound, check};

mod body;
mod display;
mod fallback;
mod shadow;
mod value;
mod wire;

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::new();
    let container = Container::read(&errors, input);
    if let Some(container) = &container {
        check::container(&errors, container, &input.attrs);
    }
    match container {
        Some(container) if errors.are_none() => {
            errors.read();
            impls(&container)
        }
        container => {
            let told = errors.read();
            let fallback = fallback::impls(input, container.as_ref());
            quote!(#told #fallback)
        }
    }
}

fn impls(container: &Container<'_>) -> TokenStream {
    let predicates = bound::predicates(container);
    let generics = bound::with_predicates(container.generics, &predicates);
    let redact = body::redact(container);
    let display = display::method(container);
    let classes = value::classes(container);
    let with_functions = shadow::with_functions(container, &generics, Shows::Decided);
    let wire = wire::implement(container);
    let header = Header { container, generics: &generics };
    let traits = header.std_traits();
    let redact = header.implement(&quote!(__redact::Redact), &quote!(#redact #display));
    header.scope(&quote!(#classes #with_functions #redact #traits #wire))
}

/// What the impls of one type have in common.
struct Header<'a> {
    container: &'a Container<'a>,
    generics: &'a syn::Generics,
}

impl Header<'_> {
    /// Puts the impls where their names touch nobody's:
    ///
    /// ```text
    /// const _: () = { use ::redact::__private as __redact; impl .. };
    /// ```
    fn scope(&self, impls: &TokenStream) -> TokenStream {
        let krate = match &self.container.attrs.krate {
            Some(path) => path.to_token_stream(),
            None => quote!(::redact),
        };
        // `deprecated`: a field that is deprecated is seen all the same.
        quote! {
            #[allow(deprecated)]
            const _: () = {
                use #krate::__private as __redact;
                #impls
            };
        }
    }

    fn implement(&self, path: &TokenStream, methods: &TokenStream) -> TokenStream {
        let ident = self.container.ident;
        let (impl_generics, ty_generics, where_clause) = self.generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #impl_generics #path for #ident #ty_generics #where_clause { #methods }
        }
    }

    /// `Debug`, `Display` and `Serialize`, except those that the user writes.
    fn std_traits(&self) -> TokenStream {
        let attrs = &self.container.attrs;
        let mut impls = TokenStream::new();
        if !attrs.without("Debug") {
            impls.extend(self.formatting(&quote!(Debug), &quote!(debug)));
        }
        if self.container.has_template() && !attrs.without("Display") {
            impls.extend(self.formatting(&quote!(Display), &quote!(display)));
        }
        if !attrs.without("Serialize") {
            let method = quote! {
                fn serialize<__S: __redact::serde::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __redact::serialize(self, __serializer)
                }
            };
            impls.extend(self.implement(&quote!(__redact::serde::Serialize), &method));
        }
        impls
    }

    fn formatting(&self, name: &TokenStream, function: &TokenStream) -> TokenStream {
        let method = quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __redact::#function(self, __f)
            }
        };
        self.implement(&quote!(::core::fmt::#name), &method)
    }
}

/// `fn redact`, around what it does.
fn redact_method(body: &TokenStream) -> TokenStream {
    quote! {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            #body
        }
    }
}
