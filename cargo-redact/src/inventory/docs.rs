//! What documentation begins with: it is not in the model, which is of the code alone.

use std::ops::Range;

/// The first paragraph above an item, or among its attributes. The range is that of the attributes.
pub(crate) fn first_paragraph(text: &str, attributes: Range<usize>) -> Option<String> {
    let above = above(text.get(..attributes.start)?);
    let among = || text.get(attributes).unwrap_or_default().lines().filter_map(doc).collect();
    let lines: Vec<&str> = if above.is_empty() { among() } else { above };
    let paragraph = lines.iter().skip_while(|line| line.is_empty()).take_while(|l| !l.is_empty());
    let paragraph = without_links(&paragraph.copied().collect::<Vec<_>>().join(" "));
    (!paragraph.is_empty()).then_some(paragraph)
}

/// The lines of documentation right above. What does not begin a line has none: they are of what does.
fn above(before: &str) -> Vec<&str> {
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    if !before[start..].trim().is_empty() {
        return Vec::new();
    }
    let mut lines: Vec<&str> = before[..start].lines().rev().map_while(doc).collect();
    lines.reverse();
    lines
}

/// The words of links, which lead nowhere outside of the documentation: "[`Card`](crate::Card)", "[`Card`]".
fn without_links(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('[') {
        left.push_str(before);
        match link(behind) {
            Some((words, behind)) => {
                left.push_str(words);
                rest = behind;
            }
            None => {
                left.push('[');
                rest = behind;
            }
        }
    }
    left + rest
}

/// The words of a link whose bracket is open, and what is behind it.
fn link(text: &str) -> Option<(&str, &str)> {
    let (words, behind) = text.split_once(']')?;
    let target = |open: char, close: char| Some(behind.strip_prefix(open)?.split_once(close)?.1);
    let is_code = words.len() > 1 && words.starts_with('`') && words.ends_with('`');
    let behind = target('(', ')').or_else(|| target('[', ']')).or(is_code.then_some(behind))?;
    Some((words, behind))
}

/// The text of a line of documentation.
fn doc(line: &str) -> Option<&str> {
    let text = line.trim().strip_prefix("///")?;
    (!text.starts_with('/')).then(|| text.trim())
}

#[cfg(test)]
mod tests {
    use super::{first_paragraph, without_links};

    #[track_caller]
    fn assert_paragraph(source: &str, expected: Option<&str>) {
        let end = source.find("field").unwrap();
        let begin = source.find('#').unwrap_or(end);
        assert_eq!(first_paragraph(source, begin..end).as_deref(), expected);
    }

    #[test]
    fn it_stands_above_the_attributes_or_among_them() {
        assert_paragraph("a\n/// One\n/// and two.\n///\n/// More.\nfield", Some("One and two."));
        assert_paragraph("/// Above.\n#[b]\n/// Among.\nfield", Some("Above."));
        assert_paragraph("a,\n  #[b]\n  /// Among.\n  field", Some("Among."));
    }

    #[test]
    fn what_is_not_about_the_item_is_left() {
        assert_paragraph("/// Another.\na,\nfield", None);
        assert_paragraph("/// Of the type.\nstruct A(#[b] field);", None);
        assert_paragraph("// A comment.\n//// A line.\nfield", None);
    }

    #[test]
    fn links_are_words() {
        assert_eq!(without_links("a [`b`] and [c](d), [e][f]."), "a `b` and c, e.");
        assert_eq!(without_links("[0, 1] is a [list"), "[0, 1] is a [list");
    }
}
