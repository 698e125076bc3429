use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Expr, Ident};

/// The way from a call to the functions that wrap its values.
#[derive(Clone)]
pub(crate) struct Site {
    /// `$crate` of `redact-tracing`, or the path of a crate that exports the same.
    crate_: TokenStream,
    /// Whether what is called is an event or a span, which the last net knows by its place.
    is_event: bool,
    /// Whether the value is the last that is made. With it the event is on its way, and not before: what is
    /// logged while the others are made is another event, even one of the same place.
    is_last: bool,
}

impl Parse for Site {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<TokenTree>().map(|crate_| Self::at(crate_.into()))
    }
}

impl Site {
    pub(crate) fn at(crate_: TokenStream) -> Self {
        Self { crate_, is_event: false, is_last: true }
    }

    /// The same, where the call is an event or a span.
    pub(crate) fn of_event(self) -> Self {
        Self { is_event: true, ..self }
    }

    /// The same, for values behind which others are made.
    pub(crate) fn before_others(&self) -> Self {
        Self { is_last: false, ..self.clone() }
    }

    /// The same, for one of some values that are made in a row.
    pub(crate) fn of_value(&self, position: usize, last: Option<usize>) -> Self {
        Self { is_last: self.is_last && last == Some(position), ..self.clone() }
    }

    /// The path of what generated code calls.
    pub(crate) fn events(&self) -> TokenStream {
        self.events_at(Span::mixed_site())
    }

    /// The path of the real macros.
    pub(crate) fn tracing(&self) -> TokenStream {
        let events = self.events();
        quote!(#events::tracing)
    }

    /// Calls a function with a reference to a value. An error is at the value.
    pub(crate) fn call(&self, function: &str, value: &Expr) -> TokenStream {
        self.call_with(function, value, &TokenStream::new())
    }

    /// Calls one that makes a value of an event, the last with the place of the call.
    pub(crate) fn record(&self, function: &str, value: &Expr) -> TokenStream {
        let events = self.events();
        let place = if self.is_last { quote!(here!()) } else { quote!(NOWHERE) };
        self.call_with(function, value, &quote!(, #events::#place))
    }

    /// Calls a function that takes a value of a format string.
    pub(crate) fn text(&self, function: &str, value: &Expr) -> TokenStream {
        if self.is_event {
            self.record(&format!("{function}_of_event"), value)
        } else {
            self.call(function, value)
        }
    }

    fn call_with(&self, function: &str, value: &Expr, place: &TokenStream) -> TokenStream {
        let span = value.span();
        let (events, function) = (self.events_at(span), Ident::new(function, span));
        if binds_loosely(value) {
            quote_spanned!(span=> #events::#function(&(#value) #place))
        } else {
            quote_spanned!(span=> #events::#function(&#value #place))
        }
    }

    fn events_at(&self, place: Span) -> TokenStream {
        let crate_ = self.crate_.clone().into_iter().map(|mut token| {
            token.set_span(token.span().located_at(place));
            token
        });
        quote_spanned!(place=> #(#crate_)*::__events)
    }
}

/// Says whether a `&` in front of an expression would belong to a part of it.
fn binds_loosely(value: &Expr) -> bool {
    matches!(value, Expr::Assign(_) | Expr::Binary(_) | Expr::Cast(_) | Expr::Range(_))
}

/// A place in the user's code, for a name of the macro's.
pub(crate) fn hygienic(place: Span) -> Span {
    Span::mixed_site().located_at(place)
}
