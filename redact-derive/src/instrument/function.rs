use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Block, Expr, ExprAsync, Signature, Stmt, Visibility, braced};

use crate::event::body;

/// A function whose body is left unread, so that one that is being written can be instrumented too.
pub(super) struct Function {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    pub(super) signature: Signature,
    inner_attributes: Vec<Attribute>,
    body: TokenStream,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let (visibility, signature) = (input.parse()?, input.parse()?);
        if input.peek(syn::Token![;]) {
            let message = "a function without a body has nothing to instrument; \
                           write `#[instrument]` on the functions of the impls";
            return Err(syn::Error::new_spanned(&signature, message));
        }
        let content;
        braced!(content in input);
        let inner_attributes = content.call(Attribute::parse_inner)?;
        let body = body(content.parse()?);
        let function = Self { attributes, visibility, signature, inner_attributes, body };
        function.check()?;
        Ok(function)
    }
}

impl Function {
    fn check(&self) -> syn::Result<()> {
        match &self.signature.constness {
            Some(word) => {
                let message = "a `const fn` cannot open a span; remove `const` or `#[instrument]`";
                Err(syn::Error::new_spanned(word, message))
            }
            None => Ok(()),
        }
    }

    pub(super) fn name(&self) -> String {
        self.signature.ident.to_string()
    }

    pub(super) fn body(&self) -> &TokenStream {
        &self.body
    }

    /// The function with another body.
    pub(super) fn with_body(&self, body: &TokenStream) -> TokenStream {
        let Self { attributes, visibility, signature, inner_attributes, .. } = self;
        quote! {
            #(#attributes)*
            #visibility #signature {
                #(#inner_attributes)*
                #body
            }
        }
    }

    /// The future that a function returns which is not `async` itself: an `async move` block at its end,
    /// as it is or pinned in a box.
    pub(super) fn future(&self) -> Option<Future> {
        if self.signature.asyncness.is_some() {
            return None;
        }
        let body = &self.body;
        let mut block: Block = syn::parse2(quote!({ #body })).ok()?;
        let Some(Stmt::Expr(last, None)) = block.stmts.pop() else { return None };
        let (pin, block_of_future) = match last {
            Expr::Call(call) => {
                let is_pin = call.func.to_token_stream().to_string().replace(' ', "");
                if !is_pin.ends_with("Box::pin") {
                    return None;
                }
                match call.args.into_iter().next() {
                    Some(Expr::Async(future)) => (Some(call.func), future),
                    _ => return None,
                }
            }
            Expr::Async(future) => (None, future),
            _ => return None,
        };
        block_of_future.capture?;
        let before = block.stmts.iter().map(ToTokens::to_token_stream).collect();
        Some(Future { before, pin, block: block_of_future })
    }
}

/// The future that a function ends in.
pub(super) struct Future {
    /// What stands before it.
    pub(super) before: TokenStream,
    /// The function that pins it.
    pin: Option<Box<Expr>>,
    block: ExprAsync,
}

impl Future {
    pub(super) fn body(&self) -> TokenStream {
        self.block.block.stmts.iter().map(ToTokens::to_token_stream).collect()
    }

    /// The function's body, with another body of the future.
    pub(super) fn with_body(&self, body: &TokenStream) -> TokenStream {
        let Self { before, pin, block } = self;
        let attributes = &block.attrs;
        let future = quote!(#(#attributes)* async move { #body });
        match pin {
            Some(pin) => quote!(#before #pin(#future)),
            None => quote!(#before #future),
        }
    }
}
