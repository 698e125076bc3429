//! From bytes to lines and columns.

use crate::model::At;

/// A place as editors count it: lines and characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) end_line: usize,
    /// One behind the last character.
    pub(crate) end_column: usize,
}

impl Place {
    pub(crate) fn of(at: &At, text: &str) -> Self {
        let (line, column) = position(at.start, text);
        let (end_line, end_column) = position(at.end.max(at.start), text);
        Self { line, column, end_line, end_column }
    }
}

fn position(offset: usize, text: &str) -> (usize, usize) {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn lines_and_characters_count_from_one() {
        let text = "ab\näcd\n";
        let place = Place::of(&(5..7), text);
        assert_eq!(place, Place { line: 2, column: 2, end_line: 2, end_column: 4 });
        assert_eq!(Place::of(&(0..99), text).line, 1);
    }
}
