//! Two texts side by side, with the lines of one field in one row.

use std::collections::VecDeque;
use std::fmt::{self, Display};

/// Two columns and the bar between them are at most 100 characters.
const WIDTH: usize = 48;

pub(crate) struct Columns<'a> {
    pub(crate) left: &'a str,
    pub(crate) right: &'a str,
}

impl Display for Columns<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut left: VecDeque<&str> = self.left.lines().collect();
        let mut right: VecDeque<&str> = self.right.lines().collect();
        loop {
            // A line whose field is further down on the other side waits for it.
            let (l, r) = match (left.front(), right.front()) {
                (None, None) => return Ok(()),
                (Some(l), Some(r)) if field(l) != field(r) && has_field(&left, r) => {
                    (left.pop_front(), None)
                }
                (Some(l), Some(r)) if field(l) != field(r) && has_field(&right, l) => {
                    (None, right.pop_front())
                }
                _ => (left.pop_front(), right.pop_front()),
            };
            row(f, l.unwrap_or_default(), r.unwrap_or_default())?;
        }
    }
}

fn has_field(lines: &VecDeque<&str>, wanted: &str) -> bool {
    lines.iter().any(|line| field(line) == field(wanted))
}

/// The line up to its value.
fn field(line: &str) -> &str {
    line.split_once(": ").map_or(line, |(field, _value)| field)
}

/// One row, or as many as the longer line needs.
fn row(f: &mut fmt::Formatter<'_>, mut left: &str, mut right: &str) -> fmt::Result {
    loop {
        let (l, r);
        (l, left) = cut(left);
        (r, right) = cut(right);
        writeln!(f, "{}", format!("{l:WIDTH$} | {r}").trim_end())?;
        if left.is_empty() && right.is_empty() {
            return Ok(());
        }
    }
}

fn cut(line: &str) -> (&str, &str) {
    let end = line.char_indices().nth(WIDTH).map_or(line.len(), |(at, _)| at);
    line.split_at(end)
}
