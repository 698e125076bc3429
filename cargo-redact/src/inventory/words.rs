//! Sentences with pieces of code between backticks, as documentation, reasons and findings have them.

/// One piece of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Words(&'a str),
    Code(&'a str),
}

/// Takes a sentence apart. One whose backticks are not in pairs is words, backticks and all.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let parts: Vec<&str> = text.split('`').collect();
    let is_paired = parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(|c| !c.is_empty());
    if !is_paired {
        return vec![Piece::Words(text)];
    }
    let pieces = parts
        .into_iter()
        .enumerate()
        .map(|(i, part)| if i % 2 == 0 { Piece::Words(part) } else { Piece::Code(part) });
    pieces.filter(|piece| *piece != Piece::Words("")).collect()
}

#[cfg(test)]
mod tests {
    use super::Piece::{Code, Words};
    use super::pieces;

    #[test]
    fn code_stands_between_two_backticks() {
        assert_eq!(pieces("`a` is `b`"), [Code("a"), Words(" is "), Code("b")]);
        assert_eq!(pieces("plain"), [Words("plain")]);
    }

    #[test]
    fn what_is_not_paired_is_words() {
        assert_eq!(pieces("a ` b"), [Words("a ` b")]);
        assert_eq!(pieces("```rust```"), [Words("```rust```")]);
    }
}
