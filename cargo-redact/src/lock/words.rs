//! The words of a line: plain, in quotes, or `name=word`.

use std::ops::Range;

/// One word, and where it stands in its line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) name: Option<String>,
    pub(super) text: String,
    pub(super) at: Range<usize>,
}

/// Takes a line apart, or says what is wrong and where.
pub(super) fn split(line: &str) -> Result<Vec<Word>, (&'static str, Range<usize>)> {
    let mut words = Vec::new();
    let mut start = 0;
    while start < line.len() {
        let (word, end) = next(line, start)?;
        words.push(word);
        let rest = &line[end..];
        if !rest.is_empty() && (!rest.starts_with(' ') || rest.len() == 1) {
            return Err(("one space stands between words, and none at the end", end..end + 1));
        }
        start = end + 1;
    }
    Ok(words)
}

fn next(line: &str, start: usize) -> Result<(Word, usize), (&'static str, Range<usize>)> {
    let rest = &line[start..];
    let name = rest.split_once('=').map(|(name, _)| name);
    let name = name.filter(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase()));
    let value = start + name.map_or(0, |name| name.len() + 1);
    let (text, end) =
        if line[value..].starts_with('"') { quoted(line, value)? } else { plain(line, value) };
    if text.is_empty() && !line[value..].starts_with('"') {
        return Err(("a word is missing here", value..value));
    }
    Ok((Word { name: name.map(str::to_owned), text, at: start..end }, end))
}

fn plain(line: &str, start: usize) -> (String, usize) {
    let end = line[start..].find(' ').map_or(line.len(), |length| start + length);
    (line[start..end].to_owned(), end)
}

fn quoted(line: &str, start: usize) -> Result<(String, usize), (&'static str, Range<usize>)> {
    let mut is_escaped = false;
    let end = line[start + 1..].find(|c| match (is_escaped, c) {
        (false, '"') => true,
        (false, '\\') => {
            is_escaped = true;
            false
        }
        _ => {
            is_escaped = false;
            false
        }
    });
    let end = end.ok_or(("this quote is not closed", start..line.len()))? + start + 2;
    let text = serde_json::from_str(&line[start..end]);
    text.map(|text| (text, end)).map_err(|_| ("this is no text in quotes", start..end))
}

/// Writes a word, in quotes if it would not be one without.
pub(super) fn push(line: &mut String, name: Option<&str>, text: &str) {
    if !line.is_empty() {
        line.push(' ');
    }
    if let Some(name) = name {
        line.push_str(name);
        line.push('=');
    }
    let is_odd = |c: char| c.is_whitespace() || is_unseen(c) || matches!(c, '"' | '\\');
    let looks_named = name.is_none() && text.contains('=');
    if text.is_empty() || looks_named || text.contains(is_odd) {
        line.push_str(&quote(text));
    } else {
        line.push_str(text);
    }
}

fn quote(text: &str) -> String {
    let json = serde_json::Value::String(text.to_owned()).to_string();
    let escaped =
        |c: char| if is_unseen(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(escaped).collect()
}

/// Characters with which a line could look like another one in a review.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
