//! One mistake in a file, and how it is drawn.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// What is wrong, where, and what to write instead.
pub(super) struct Problem {
    pub(super) at: Range<usize>,
    title: String,
    label: Option<String>,
    others: Vec<(Range<usize>, String)>,
    help: Option<String>,
}

impl Problem {
    pub(super) fn new(at: Range<usize>, title: impl Into<String>) -> Self {
        Self { at, title: title.into(), label: None, others: Vec::new(), help: None }
    }

    /// Writes something behind the carets.
    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Offers a name in place of the one that is marked, if there is one.
    pub(super) fn did_you_mean(self, name: Option<&str>) -> Self {
        match name {
            Some(name) => self.label(format!("did you mean {}?", quoted(name))),
            None => self,
        }
    }

    /// Marks another place that has to do with it.
    pub(super) fn other(mut self, at: Range<usize>, label: impl Into<String>) -> Self {
        self.others.push((at, label.into()));
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Draws the lines in question of `text`, the content of the file of that name.
    pub(super) fn draw(&self, name: &str, text: &str) -> String {
        let primary = AnnotationKind::Primary.span(in_one_line(text, &self.at));
        let others = self.others.iter().map(|(at, label)| {
            AnnotationKind::Context.span(in_one_line(text, at)).label(label.as_str())
        });
        let snippet = Snippet::source(text)
            .path(name)
            .annotation(primary.label(self.label.as_deref()))
            .annotations(others);
        let title = Level::ERROR.primary_title(self.title.as_str());
        let help = self.help.iter().map(|help| Level::HELP.message(help.as_str()));
        Renderer::plain().render(&[title.element(snippet).elements(help)])
    }
}

/// The part of a range that is in its first line, in whole characters. The end of the file is behind
/// its last line that has something in it.
fn in_one_line(text: &str, at: &Range<usize>) -> Range<usize> {
    let is_boundary = |&at: &usize| text.is_char_boundary(at);
    let last = text.trim_end_matches(['\r', '\n']).len();
    let start = (0..=at.start.min(last)).rev().find(is_boundary).unwrap_or_default();
    let line_end = text[start..].find(['\r', '\n']).map_or(text.len(), |length| start + length);
    let end = (at.end.max(start)..line_end).find(is_boundary).unwrap_or(line_end);
    start..end
}

/// A name out of a file, on one line whatever is in it. One that is longer than any that is known, such
/// as a string that nobody has closed, is cut.
pub(super) fn quoted(name: &str) -> String {
    let (name, more) = match name.char_indices().nth(LONGEST) {
        Some((end, _)) => (&name[..end], "…"),
        None => (name, ""),
    };
    format!("`{}{more}`", name.escape_debug())
}

pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// How many characters of a name are told.
const LONGEST: usize = 100;
