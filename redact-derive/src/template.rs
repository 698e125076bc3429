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
    /// Each field and what it is formatted as: `("id", "x")`.
    pub(crate) kinds: Vec<(String, String)>,
}

/// What stands between the braces: `name:spec`, of which `kind` is the end.
struct Placeholder<'t> {
    name: &'t str,
    spec: &'t str,
    kind: &'t str,
}

impl Template {
    pub(crate) fn parse(errors: &Errors, literal: &LitStr) -> Self {
        let names = Vec::new();
        let mut template = Self { literal: literal.clone(), names, kinds: Vec::new() };
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
                .ok_or("a brace that stands for itself is written twice: `{{` or `}}`")?;
            rewritten.push_str(&self.argument_of(&Placeholder::parse(inside)?));
            rest = after;
        }
        Ok(rewritten + rest)
    }

    /// The fields that are formatted as a number is, and how.
    pub(crate) fn numeric(&self) -> impl Iterator<Item = &(String, String)> {
        self.kinds.iter().filter(|(_, kind)| !kind.is_empty() && !kind.ends_with('?'))
    }

    /// The traits of `core::fmt` that a field is formatted by.
    pub(crate) fn traits_of(&self, name: &str) -> impl Iterator<Item = &'static str> {
        let kinds = self.kinds.iter().filter(move |(known, _)| known == name);
        kinds.map(|(_, kind)| match kind.as_str() {
            "" => "Display",
            "b" => "Binary",
            "e" => "LowerExp",
            "E" => "UpperExp",
            "o" => "Octal",
            "x" => "LowerHex",
            "X" => "UpperHex",
            _ => "Debug",
        })
    }

    fn argument_of(&mut self, placeholder: &Placeholder<'_>) -> String {
        let &Placeholder { name, spec, kind } = placeholder;
        let known = self.names.iter().position(|known| known == name);
        let position = known.unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        });
        self.kinds.push((name.to_owned(), kind.to_owned()));
        let argument = Self::argument(position);
        if spec.is_empty() { format!("{{{argument}}}") } else { format!("{{{argument}:{spec}}}") }
    }
}

impl<'t> Placeholder<'t> {
    fn parse(inside: &'t str) -> Result<Self, String> {
        let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let (name, spec) = (name.trim(), spec.trim_end());
        if name.is_empty() {
            return Err("name the field: `{id}`, or `{0}` where fields have no names".to_owned());
        }
        if spec.contains('$') || spec.contains(".*") {
            let message = "a width or precision in a template is a number, such as `{id:>8}`";
            return Err(message.to_owned());
        }
        let kind = kind(spec);
        if !KINDS.contains(&kind) {
            return Err(format!(
                "there is no format `{kind}`; write `{{{name}}}` or `{{{name}:?}}`"
            ));
        }
        Ok(Self { name, spec, kind })
    }
}

/// What a format specification may end in.
const KINDS: &[&str] = &["", "?", "x?", "X?", "b", "e", "E", "o", "x", "X"];

/// What is left of `[[fill]align][sign]['#']['0'][width]['.' precision]kind`.
fn kind(spec: &str) -> &str {
    let is_align = |c| matches!(c, '<' | '^' | '>');
    let mut chars = spec.chars();
    let aligned = match (chars.next(), chars.next()) {
        (Some(fill), Some(align)) if is_align(align) => &spec[fill.len_utf8() + 1..],
        (Some(align), _) if is_align(align) => &spec[1..],
        _ => spec,
    };
    aligned
        .trim_start_matches(['+', '-'])
        .trim_start_matches(['#', '.'])
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn the_kind_is_what_follows_the_layout() {
        for (spec, expected) in [
            ("", ""),
            (">8", ""),
            ("*^+#010.3", ""),
            ("?", "?"),
            ("#?", "?"),
            ("<5?", "?"),
            ("08x", "x"),
            ("#x?", "x?"),
            ("}>4", ""),
            ("y", "y"),
        ] {
            assert_eq!(kind(spec), expected, "{spec}");
        }
    }
}
