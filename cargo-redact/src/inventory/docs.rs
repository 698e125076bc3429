//! What documentation begins with: it is not in the model, which is of the code alone.

use std::ops::Range;

/// The first paragraph above an item, or among its attributes. The range is that of the attributes.
pub(crate) fn first_paragraph(text: &str, attributes: Range<usize>) -> Option<String> {
    let start = text.get(..attributes.start)?.rfind('\n').map_or(0, |at| at + 1);
    let mut above: Vec<&str> = text[..start].lines().rev().map_while(doc).collect();
    above.reverse();
    let among = || text.get(attributes).unwrap_or_default().lines().filter_map(doc);
    let lines: Vec<&str> = if above.is_empty() { among().collect() } else { above };
    let paragraph = lines.iter().skip_while(|line| line.is_empty()).take_while(|l| !l.is_empty());
    let paragraph = paragraph.copied().collect::<Vec<_>>().join(" ");
    (!paragraph.is_empty()).then_some(paragraph)
}

/// The text of a line of documentation.
fn doc(line: &str) -> Option<&str> {
    let text = line.trim().strip_prefix("///")?;
    (!text.starts_with('/')).then(|| text.trim())
}

#[cfg(test)]
mod tests {
    use super::first_paragraph;

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
        assert_paragraph("// A comment.\n//// A line.\nfield", None);
    }
}
