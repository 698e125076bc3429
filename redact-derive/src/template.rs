//! `display = "…"`: a format string whose arguments are the fields of the type.

use proc_macro2::Span;
use syn::LitStr;

use crate::errors::Errors;

/// A format string, and the fields it names.
pub(crate) struct Template {
    /// The format string with each field replaced by its local.
    pub(crate) literal: LitStr,
    /// The fields, each of them once.
    pub(crate) names: Vec<String>,
}

impl Template {
    pub(crate) fn parse(errors: &Errors, literal: &LitStr) -> Self {
        let mut template = Self { literal: literal.clone(), names: Vec::new() };
        match template.rewrite(&literal.value()) {
            Ok(text) => template.literal = LitStr::new(&text, literal.span()),
            Err(message) => {
                errors.push(syn::Error::new(literal.span(), message));
                template.literal = LitStr::new("", Span::call_site());
            }
        }
        template
    }

    /// Names the argument of the field at `position` of [`names`](Self::names).
    pub(crate) fn argument(position: usize) -> String {
        format!("redact_{position}")
    }

    /// Replaces each `{field}` by `{argument}`.
    fn rewrite(&mut self, text: &str) -> Result<String, String> {
        let mut rewritten = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(at);
            rewritten.push_str(before);
            if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix("}}")) {
                rewritten.push_str(&from[..2]);
                rest = after;
                continue;
            }
            let (inside, after) = from
                .strip_prefix('{')
                .and_then(|from| from.split_once('}'))
                .ok_or("a brace of the text is doubled: `{{` or `}}`")?;
            let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
            let argument = self.argument_of(name.trim())?;
            let spec = literal_spec(spec)?;
            rewritten.push_str(&format!("{{{argument}{spec}}}"));
            rest = after;
        }
        Ok(rewritten + rest)
    }

    fn argument_of(&mut self, name: &str) -> Result<String, String> {
        if name.is_empty() {
            return Err("name the field: `{id}`, or `{0}` where fields have no names".to_owned());
        }
        let known = self.names.iter().position(|known| known == name);
        let position = known.unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        });
        Ok(Self::argument(position))
    }
}

/// The format specification with its colon.
fn literal_spec(spec: &str) -> Result<String, String> {
    match spec {
        "" => Ok(String::new()),
        _ if spec.contains('$') || spec.contains(".*") => {
            Err("a width or precision in a template is a number".to_owned())
        }
        _ => Ok(format!(":{spec}")),
    }
}
