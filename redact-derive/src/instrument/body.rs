use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Ident, LitStr, ReturnType, Type};

use super::arguments;
use super::function::Function;
use super::options::{Format, Options, Outcome};
use crate::event::Site;

/// The function with a span around its body, or around the future that it returns.
pub(super) fn instrument(function: &Function, options: &Options) -> syn::Result<TokenStream> {
    let site = options.site();
    let span = span(function, options, &site)?;
    let body = match function.future() {
        Some(future) => {
            let body = around_future(&span, &future.body(), options, &site);
            future.with_body(&body)
        }
        None if function.signature.asyncness.is_some() => {
            around_future(&span, function.body(), options, &site)
        }
        None => around_call(&span, function, options, &site),
    };
    Ok(function.with_body(&body))
}

/// Opens the span as `__redact_span`.
fn span(function: &Function, options: &Options, site: &Site) -> syn::Result<TokenStream> {
    let fields = arguments::fields(function, options, site)?;
    let tracing = site.tracing();
    let target = options.target.as_ref().map(|target| quote!(target: #target,));
    let parent = options.parent.as_ref().map(|parent| quote!(parent: #parent,));
    let level = options.level(site);
    let name = LitStr::new(&function.name(), function.signature.ident.span());
    let name = options.name.as_ref().map_or_else(|| quote!(#name), |name| quote!(#name));
    let follows_from = options.follows_from.as_ref().map(|causes| {
        quote! {
            if !#tracing::Span::is_disabled(&__redact_span) {
                for __redact_cause in #causes {
                    #tracing::Span::follows_from(&__redact_span, __redact_cause);
                }
            }
        }
    });
    Ok(quote! {
        let __redact_span = #tracing::span!(#target #parent #level, #name, #fields);
        #follows_from
    })
}

fn around_call(
    span: &TokenStream,
    function: &Function,
    options: &Options,
    site: &Site,
) -> TokenStream {
    let (body, tracing) = (function.body(), site.tracing());
    let body = if options.err.is_none() && options.ret.is_none() {
        quote!(#body)
    } else {
        let returned = annotation(&function.signature.output);
        told(&quote!((move || #returned { #body })()), options, site)
    };
    quote! {
        #span
        let __redact_entered = #tracing::Span::enter(&__redact_span);
        #body
    }
}

fn around_future(
    span: &TokenStream,
    body: &TokenStream,
    options: &Options,
    site: &Site,
) -> TokenStream {
    let tracing = site.tracing();
    let body = if options.err.is_none() && options.ret.is_none() {
        quote!(#body)
    } else {
        told(&quote!(async move { #body }.await), options, site)
    };
    quote! {
        #span
        #tracing::Instrument::instrument(async move { #body }, __redact_span).await
    }
}

/// Tells of what a call returns, as `err` and `ret` ask for.
fn told(call: &TokenStream, options: &Options, site: &Site) -> TokenStream {
    let returned = options.ret.as_ref().map(|ret| {
        let level =
            ret.level.as_ref().map_or_else(|| options.level(site), |level| level.path(site));
        event(&quote!(return), ret, Format::Debug, &level, options, site)
    });
    let Some(err) = &options.err else {
        return quote! {
            { let __redact_value = #call; #returned __redact_value }
        };
    };
    let tracing = site.tracing();
    let level =
        err.level.as_ref().map_or_else(|| quote!(#tracing::Level::ERROR), |level| level.path(site));
    let failed = event(&quote!(error), err, Format::Display, &level, options, site);
    quote! {
        match #call {
            ::core::result::Result::Ok(__redact_value) => {
                #returned
                ::core::result::Result::Ok(__redact_value)
            }
            ::core::result::Result::Err(__redact_value) => {
                #failed
                ::core::result::Result::Err(__redact_value)
            }
        }
    }
}

/// An event with what was returned. If that is undecided, the error is at `err` or `ret`.
fn event(
    name: &TokenStream,
    outcome: &Outcome,
    default: Format,
    level: &TokenStream,
    options: &Options,
    site: &Site,
) -> TokenStream {
    let tracing = site.tracing();
    let target = options.target.as_ref().map(|target| quote!(target: #target,));
    let function = match outcome.format.unwrap_or(default) {
        Format::Debug => "debug",
        Format::Display => "display",
    };
    let place = outcome.word.span();
    let value = Ident::new("__redact_value", place);
    let value = site.record(function, &syn::parse_quote!(#value));
    quote!(#tracing::event!(#target #level, #name = #value.value());)
}

/// The return type of the closure around a body, as far as one can write it.
fn annotation(output: &ReturnType) -> TokenStream {
    match output {
        ReturnType::Default => TokenStream::new(),
        ReturnType::Type(arrow, ty) => {
            let mut ty = (**ty).clone();
            Erase.visit_type_mut(&mut ty);
            quote!(#arrow #ty)
        }
    }
}

/// Replaces each `impl Trait` by `_`.
struct Erase;

impl VisitMut for Erase {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::ImplTrait(_) => *ty = syn::parse_quote!(_),
            _ => visit_mut::visit_type_mut(self, ty),
        }
    }
}
