//! Text between the escape sequences of a terminal.

use super::plain::Plain;

const ESCAPE: u8 = 0x1b;

/// Takes the escape sequences out of a text, if there are any.
pub(crate) fn strip(coloured: &str) -> Option<Plain<'_>> {
    memchr::memchr(ESCAPE, coloured.as_bytes())?;
    let mut plain = Plain::default();
    let mut rest = 0;
    while let Some(text) = coloured.get(rest..).filter(|rest| !rest.is_empty()) {
        let len = memchr::memchr(ESCAPE, text.as_bytes()).unwrap_or(text.len());
        plain.push(&text[..len], rest);
        rest += len + escape_len(&text[len..]);
    }
    Some(plain)
}

/// How long the escape sequence is that a text begins with (ECMA-48, section 5.4). Of the strings of section 5.6
/// only what begins and what ends them: the address of a link is not printed, and stands in the line all the same.
fn escape_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes {
        [] => 0,
        [_, b'[', parameters @ ..] => {
            let end = parameters.iter().position(|byte| !matches!(byte, b' '..=b'?'));
            let end = end.unwrap_or(parameters.len());
            let has_final = matches!(parameters.get(end), Some(b'@'..=b'~'));
            2 + end + usize::from(has_final)
        }
        [_, byte, ..] if byte.is_ascii() => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_does_not_print_is_left_out() {
        for (coloured, text) in [
            ("\x1b[3muser\x1b[0m\x1b[2m=\x1b[0mjane", "user=jane"),
            ("\x1b[38;5;12mblue\x1b[m", "blue"),
            (
                "\x1b]8;;https://example.com\x1b\\link\x1b]8;;\x07",
                "8;;https://example.comlink8;;\x07",
            ),
            ("\x1b]0;no end", "0;no end"),
            ("\x1b[12", ""),
            ("\x1b[12é", "é"),
            ("\x1bé", "é"),
            ("\x1b", ""),
            ("\x1b(Bx", "Bx"),
        ] {
            assert_eq!(strip(coloured).unwrap().text, text, "{coloured:?}");
        }
        assert!(strip("plain").is_none());
    }

    #[test]
    fn a_part_is_found_between_the_escapes() {
        let coloured = "a\x1b[1mbc\x1b[0m\x1b[2mde";
        let plain = strip(coloured).unwrap();
        let pieces = |span| plain.pieces(span).map(|piece| &coloured[piece]).collect::<Vec<_>>();
        assert_eq!(pieces(0..5), ["a", "bc", "de"]);
        assert_eq!(pieces(1..3), ["bc"]);
        assert_eq!(pieces(2..4), ["c", "d"]);
        assert_eq!(pieces(2..2), [""; 0]);
    }
}
