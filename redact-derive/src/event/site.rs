use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::Expr;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;

/// The way from a call to the functions that wrap its values.
pub(crate) struct Site {
    /// `$crate` of `redact-tracing`.
    crate_: TokenTree,
}

impl Parse for Site {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self { crate_: input.parse()? })
    }
}

impl Site {
    /// The path of what generated code calls.
    pub(crate) fn private(&self) -> TokenStream {
        let crate_ = &self.crate_;
        quote!(#crate_::__private)
    }

    pub(crate) fn tracing(&self) -> TokenStream {
        let private = self.private();
        quote!(#private::tracing)
    }

    /// Calls a function with a reference to a value. An error is at the value.
    pub(crate) fn call(&self, function: &str, value: &Expr) -> TokenStream {
        let private = self.private();
        let span = hygienic(value.span());
        let function = syn::Ident::new(function, span);
        quote_spanned!(span=> #private::#function(&#value))
    }
}

/// A place in the user's code, for a name of the macro's.
pub(crate) fn hygienic(place: Span) -> Span {
    Span::mixed_site().located_at(place)
}
