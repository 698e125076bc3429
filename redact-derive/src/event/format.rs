//! What a format string takes of its arguments.

use std::collections::BTreeSet;

/// The arguments that a format string names, and what for.
#[derive(Debug, Default)]
pub(super) struct Format {
    values: BTreeSet<Argument>,
    counts: BTreeSet<Argument>,
    /// Those of the values that are formatted as a number is: `{n:x}`.
    digits: BTreeSet<Argument>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Argument {
    At(usize),
    Named(String),
}

/// What an argument is to a format string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It is shown.
    Value,
    /// It is a width or a precision.
    Count,
}

impl Format {
    /// Reads a format string beside the names of its arguments. What is malformed is left to
    /// `format_args!` to tell.
    pub(super) fn parse(text: &str, names: &[Option<String>]) -> Result<Self, &'static str> {
        let mut format = Self::default();
        let mut next = 0;
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let from = &rest[at..];
            if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix('}')) {
                rest = after;
                continue;
            }
            let Some((inside, after)) = from[1..].split_once('}') else { break };
            format.placeholder(inside, &mut next);
            rest = after;
        }
        format.resolved(names)
    }

    /// The variables that are named and are no arguments.
    pub(super) fn captured(&self) -> impl Iterator<Item = (&str, Role)> {
        let values = self.values.iter().map(|argument| (argument, Role::Value));
        let counts = self.counts.iter().map(|argument| (argument, Role::Count));
        values.chain(counts).filter_map(|(argument, role)| match argument {
            Argument::Named(name) => Some((name.as_str(), role)),
            Argument::At(_) => None,
        })
    }

    /// Says whether a variable is formatted as a number is.
    pub(super) fn is_in_digits(&self, name: &str) -> bool {
        self.digits
            .iter()
            .any(|argument| matches!(argument, Argument::Named(known) if known == name))
    }

    /// Says whether the format string takes each of so many arguments, and no more.
    pub(super) fn takes_all(&self, arguments: usize) -> bool {
        let taken = self.values.iter().chain(&self.counts);
        let positions = taken.filter(|argument| matches!(argument, Argument::At(_)));
        positions.clone().count() == arguments
            && positions.into_iter().all(|at| *at < Argument::At(arguments))
    }

    /// What the argument at a position is.
    pub(super) fn role(&self, position: usize) -> Role {
        if self.counts.contains(&Argument::At(position)) { Role::Count } else { Role::Value }
    }

    /// Calls each argument that has a name by its position.
    fn resolved(self, names: &[Option<String>]) -> Result<Self, &'static str> {
        let at = |argument| match argument {
            Argument::Named(name) => names
                .iter()
                .position(|known| known.as_ref() == Some(&name))
                .map_or(Argument::Named(name), Argument::At),
            Argument::At(_) => argument,
        };
        let values: BTreeSet<_> = self.values.into_iter().map(at).collect();
        let counts: BTreeSet<_> = self.counts.into_iter().map(at).collect();
        let digits = self.digits;
        if values.is_disjoint(&counts) { Ok(Self { values, counts, digits }) } else { Err(BOTH) }
    }

    fn placeholder(&mut self, inside: &str, next: &mut usize) {
        let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let mut take = || {
            *next += 1;
            Argument::At(*next - 1)
        };
        let spec = without_fill(spec);
        if spec.contains(".*") {
            self.counts.insert(take());
        }
        let value = argument(name.trim()).unwrap_or_else(take);
        if !spec.is_empty() && !spec.ends_with(is_layout) {
            self.digits.insert(value.clone());
        }
        self.values.insert(value);
        self.counts.extend(spec.split('$').rev().skip(1).filter_map(|before| {
            let start = before.rfind(|c: char| !(c.is_alphanumeric() || c == '_'));
            argument(&before[start.map_or(0, |at| at + 1)..])
        }));
    }
}

const BOTH: &str = "an argument is a value or a width, and not both; hand it over twice: `{0:1$}`";

/// Says whether a format that ends like this is none of a number: a width, a precision, an alignment, `?`.
fn is_layout(end: char) -> bool {
    end.is_ascii_digit() || "?$*<^>+-# ".contains(end)
}

fn argument(name: &str) -> Option<Argument> {
    match name.parse() {
        _ if name.is_empty() => None,
        Ok(position) => Some(Argument::At(position)),
        Err(_) => Some(Argument::Named(name.to_owned())),
    }
}

/// What follows the character that fills, which may be any.
fn without_fill(spec: &str) -> &str {
    let mut chars = spec.chars();
    match (chars.next(), chars.next()) {
        (Some(fill), Some('<' | '^' | '>')) => &spec[fill.len_utf8()..],
        _ => spec,
    }
}

#[cfg(test)]
mod tests {
    use super::{Format, Role};

    /// What a format string takes with two arguments, of which the second is named `b`.
    fn taken(text: &str) -> (Vec<(String, Role)>, [Role; 2]) {
        let format = Format::parse(text, &[None, Some("b".to_owned())]).unwrap();
        let captured = format.captured().map(|(name, role)| (name.to_owned(), role)).collect();
        (captured, [format.role(0), format.role(1)])
    }

    #[test]
    fn widths_and_precisions_are_no_values() {
        use Role::{Count, Value};
        for (text, captured, roles) in [
            ("", vec![], [Value, Value]),
            ("{{a}} }} {}", vec![], [Value, Value]),
            ("{x} {x:?} { y }", vec![("x", Value), ("y", Value)], [Value, Value]),
            ("{x:w$.p$}", vec![("x", Value), ("p", Count), ("w", Count)], [Value, Value]),
            ("{:b$}", vec![], [Value, Count]),
            ("{b:0$}", vec![], [Count, Value]),
            ("{x:$<5}", vec![("x", Value)], [Value, Value]),
            ("{x:$>w$}", vec![("x", Value), ("w", Count)], [Value, Value]),
            ("{x:+#00$.1$?}", vec![("x", Value)], [Count, Count]),
            ("{:.*}", vec![], [Count, Value]),
            ("{x:.*}", vec![("x", Value)], [Count, Value]),
            ("{:>.*} {x", vec![], [Count, Value]),
        ] {
            let captured: Vec<_> = captured.iter().map(|(n, r)| ((*n).to_owned(), *r)).collect();
            assert_eq!(taken(text), (captured, roles), "{text}");
        }
    }

    #[test]
    fn what_is_both_is_refused() {
        for text in ["{0:0$}", "{b:1$}", "{:0$}", "{x:x$}", "{x} {y:.x$}"] {
            assert!(Format::parse(text, &[None, Some("b".to_owned())]).is_err(), "{text}");
        }
    }
}
