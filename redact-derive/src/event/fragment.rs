//! Fragments of `macro_rules!`: `$value` in `$value * 2` is one operand, whatever is in it.
//!
//! What a macro by example hands over stands between delimiters that one cannot see. rustc forgets them
//! when they come back out of a procedural macro, and `1 + 2` becomes a part of what is around it. So
//! parentheses take their place.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprParen, token};

/// Takes an expression whose fragments are in parentheses.
pub(crate) fn expression(input: ParseStream<'_>) -> syn::Result<Expr> {
    let mut expression = Expr::parse(input)?;
    Parentheses.visit_expr_mut(&mut expression);
    Ok(expression)
}

/// The body of a function, its fragments in parentheses as far as it can be read.
pub(crate) fn body(tokens: TokenStream) -> TokenStream {
    if !has_fragments(&tokens) {
        return tokens;
    }
    match syn::parse2::<Block>(quote!({ #tokens })) {
        Ok(mut block) => {
            Parentheses.visit_block_mut(&mut block);
            block.stmts.iter().map(ToTokens::to_token_stream).collect()
        }
        Err(_) => tokens,
    }
}

fn has_fragments(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::None || has_fragments(&group.stream())
        }
        _ => false,
    })
}

struct Parentheses;

impl VisitMut for Parentheses {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::Group(group) = expression {
            let (attrs, expr) = (group.attrs.clone(), group.expr.clone());
            *expression = if is_one_operand(&expr) {
                *expr
            } else {
                Expr::Paren(ExprParen { attrs, paren_token: token::Paren::default(), expr })
            };
        }
    }
}

/// Says whether an expression needs no parentheses, whatever is around it.
fn is_one_operand(expression: &Expr) -> bool {
    matches!(
        expression,
        Expr::Call(_) | Expr::Field(_) | Expr::Lit(_) | Expr::Paren(_) | Expr::Path(_)
    )
}
