//! `Redact::redact_display`: the template, its fields seen as decided.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;

use super::body::{hides_bare_variants, pattern};
use super::value;
use crate::ast::{Body, Container, Decision, Field, Fields};
use crate::template::Template;

pub(super) fn method(container: &Container<'_>) -> Option<TokenStream> {
    if !container.has_template() {
        return None;
    }
    let body = match &container.body {
        Body::Struct(fields) => {
            let (pattern, write) = arm(container, container.attrs.display.as_ref()?, fields);
            quote!(let Self #pattern = self; #write)
        }
        Body::Enum(variants) if variants.is_empty() => quote!(match *self {}),
        Body::Enum(variants) => {
            let arms = variants.iter().filter_map(|variant| {
                let template = variant.attrs.display.as_ref();
                let template = template.or(container.attrs.display.as_ref())?;
                let (pattern, write) = arm(container, template, &variant.fields);
                let ident = variant.ident;
                Some(quote!(Self::#ident #pattern => { #write }))
            });
            quote!(match self { #(#arms)* })
        }
    };
    let hides = hides_bare_variants(container)
        .map(|hides| quote!(if #hides { return __redact::hidden(__f); }));
    Some(quote! {
        fn redact_display(
            &self,
            __policy: &__redact::Policy,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            #[allow(unused_imports)]
            use __redact::Undecided as _;
            #hides
            #body
        }
    })
}

fn arm(
    container: &Container<'_>,
    template: &Template,
    fields: &Fields<'_>,
) -> (TokenStream, TokenStream) {
    let pattern = pattern(fields);
    let literal = &template.literal;
    let arguments = template.names.iter().enumerate().filter_map(|(i, name)| {
        let field = fields.list.iter().find(|field| field.name() == *name)?;
        let argument = Ident::new(&Template::argument(i), Span::call_site());
        let value = argument_value(container, field);
        Some(quote!(#argument = #value))
    });
    let write = quote! {
        ::core::fmt::Formatter::write_fmt(__f, ::core::format_args!(#literal #(, #arguments)*))
    };
    (pattern, write)
}

fn argument_value(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    if let Decision::Shown = field.decision {
        let local = &field.local;
        let class = value::class_of_field(container, field);
        return quote_spanned! {field.span=>
            __redact::ShownInText { policy: __policy, class: #class, value: #local }
        };
    }
    let value = value::attempt(container, field);
    quote_spanned!(field.span=> __redact::Field::new(__policy, #value))
}
