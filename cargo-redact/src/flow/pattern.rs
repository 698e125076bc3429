//! Names for the parts of a value.

use super::eval::inside;
use super::{Flow, Known};
use crate::model::{Pattern, Ty, Value};

impl<'a> Flow<'_, 'a> {
    pub(super) fn bind_value(&mut self, pattern: &'a Pattern, value: &'a Value) {
        match (pattern, value) {
            (Pattern::Tuple(patterns), Value::Tuple(values)) if patterns.len() == values.len() => {
                for (pattern, value) in patterns.iter().zip(values) {
                    self.bind_value(pattern, value);
                }
            }
            (pattern, value) => {
                let mut known = self.eval(value);
                known.is_safe |= known.taint.is_none() && is_token(pattern) && is_of_pieces(value);
                self.bind(pattern, known);
            }
        }
    }

    pub(super) fn bind(&mut self, pattern: &'a Pattern, known: Known<'a>) {
        match pattern {
            Pattern::Name { name, at, also } => {
                if let Some(also) = also {
                    self.bind(also, known.clone());
                }
                let locals =
                    self.locals.last_mut().expect("the scope of the function is never left");
                locals.insert(name.clone(), renamed(known, name, at));
            }
            Pattern::Typed(inner, ty) => {
                let ty = if *ty == Ty::Unknown { known.ty } else { Some((ty.clone(), self.scope)) };
                self.bind(inner, Known { ty, ..known });
            }
            Pattern::Or(patterns) => {
                for pattern in patterns {
                    self.bind(pattern, known.clone());
                }
            }
            Pattern::List(patterns) => {
                let inside = inside(known);
                for pattern in patterns {
                    self.bind(pattern, inside.clone());
                }
            }
            Pattern::Tuple(patterns) => self.bind_tuple(patterns, &known),
            Pattern::Struct { path, fields } => {
                for (name, pattern) in fields {
                    let field = self.field_in(path, &known, name);
                    self.bind(pattern, field);
                }
            }
            Pattern::Variant { path, items } => self.bind_variant(path, items, &known),
            Pattern::Nothing => {}
        }
    }

    fn bind_tuple(&mut self, patterns: &'a [Pattern], known: &Known<'a>) {
        for (i, pattern) in patterns.iter().enumerate() {
            let ty = known.ty.as_ref().and_then(|(ty, scope)| match ty {
                Ty::Tuple(parts) => Some((parts.get(i)?.clone(), *scope)),
                _ => None,
            });
            self.bind(pattern, Known { ty, ..known.clone() });
        }
    }

    fn bind_variant(&mut self, path: &[String], items: &'a [Pattern], known: &Known<'a>) {
        let name = path.last().map_or("", String::as_str);
        for (i, pattern) in items.iter().enumerate() {
            let item = match name {
                "Some" | "Ok" | "Ready" => inside(known.clone()),
                // What went wrong is not what was asked for.
                "Err" => Known { ty: error_of(known), ..Known::default() },
                _ => self.field_in(path, known, &i.to_string()),
            };
            self.bind(pattern, item);
        }
    }

    /// A field of what a pattern destructures.
    fn field_in(&self, path: &[String], known: &Known<'a>, name: &str) -> Known<'a> {
        let variant = path.last().map_or("", String::as_str);
        let by_path = self.type_of_pattern(path);
        let by_value = || known.ty.as_ref().and_then(|(ty, scope)| self.table.resolve(ty, *scope));
        match by_path.or_else(by_value) {
            Some(id) => self.field_of_type(id, Some(variant), name, known),
            None => self.field_by_name(name, known),
        }
    }
}

fn error_of<'a>(known: &Known<'a>) -> Option<(Ty, crate::model::Scope<'a>)> {
    let (ty, scope) = known.ty.as_ref()?;
    (ty.name() == Some("Result")).then(|| Some((ty.parts().get(1)?.clone(), *scope)))?
}

fn is_token(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::Name { name, .. } if name == "token")
}

/// An item of what a text was cut into.
fn is_of_pieces(value: &Value) -> bool {
    let Value::Inside(of) = value else { return false };
    match &**of {
        Value::Path(path) => path.last().is_some_and(|last| last == "tokens"),
        Value::Method { name, .. } => name.starts_with("split") || name == "lines",
        _ => false,
    }
}

/// Remembers where a sensitive value got another name.
fn renamed<'a>(mut known: Known<'a>, name: &str, at: &crate::model::At) -> Known<'a> {
    if let Some(taint) = &mut known.taint
        && !name.starts_with('#')
    {
        taint.renamed = Some((name.to_owned(), at.clone()));
    }
    known
}
