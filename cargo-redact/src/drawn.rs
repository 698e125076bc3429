//! A line of a file that is wrong, and why.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::model::At;

/// Draws the line, without a word in front of the title.
pub(crate) fn mistake(title: &str, path: &str, text: &str, at: At, message: &str) -> String {
    let at = at.start.min(text.len())..at.end.min(text.len());
    let snippet = Snippet::source(text)
        .path(path)
        .annotation(AnnotationKind::Primary.span(at).label(message));
    let title = Level::ERROR.no_name().primary_title(title);
    let drawn = Renderer::plain().render(&[title.element(snippet)]);
    drawn.trim_start_matches("error: ").to_owned()
}
