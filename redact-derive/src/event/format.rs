//! What a format string takes of its arguments.

use std::collections::BTreeSet;

/// The arguments that a format string names, and what for.
#[derive(Default)]
pub(super) struct Format {
    values: BTreeSet<Argument>,
    counts: BTreeSet<Argument>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Argument {
    At(usize),
    Named(String),
}

/// What an argument is to a format string.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It is shown.
    Value,
    /// It is a width or a precision.
    Count,
}

impl Format {
    /// Reads a format string. What is malformed is left to `format_args!` to tell.
    pub(super) fn parse(text: &str) -> Self {
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
        format
    }

    /// The variables that are named and are no arguments.
    pub(super) fn captured<'f>(
        &'f self,
        given: &'f [Option<String>],
    ) -> impl Iterator<Item = (&'f str, Role)> {
        let values = self.values.iter().map(|argument| (argument, Role::Value));
        let counts = self.counts.iter().map(|argument| (argument, Role::Count));
        values.chain(counts).filter_map(|(argument, role)| match argument {
            Argument::Named(name) if !given.iter().flatten().any(|given| given == name) => {
                Some((name.as_str(), role))
            }
            _ => None,
        })
    }

    /// What the argument at a position is.
    pub(super) fn role(&self, position: usize, given: &[Option<String>]) -> Role {
        let name = given.get(position).cloned().flatten();
        let is_count = self.counts.contains(&Argument::At(position))
            || name.is_some_and(|name| self.counts.contains(&Argument::Named(name)));
        if is_count { Role::Count } else { Role::Value }
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
        self.values.insert(argument(name.trim()).unwrap_or_else(take));
        self.counts.extend(spec.split('$').rev().skip(1).filter_map(|before| {
            let start = before.rfind(|c: char| !(c.is_alphanumeric() || c == '_'));
            argument(&before[start.map_or(0, |at| at + 1)..])
        }));
    }
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
