//! For pull requests on GitHub: one workflow command for each finding.

use std::io::{self, Write};

use super::{Report, Summary, Texts};
use crate::finding::{Finding, Level};
use crate::place::Place;

pub(super) struct Github;

impl Report for Github {
    fn finding(
        &mut self,
        finding: &Finding,
        texts: &mut Texts<'_>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let place = Place::of(&finding.at, texts.of(&finding.path));
        let command = if finding.level == Level::Warn { "warning" } else { "error" };
        let help = finding.help.as_ref().map_or(String::new(), |help| format!("\nhelp: {help}"));
        let message = format!("{}: {}{help}", finding.title, finding.label);
        writeln!(
            out,
            "::{command} file={},line={},col={},endLine={},endColumn={},title={}::{}",
            property(&finding.path),
            place.line,
            place.column,
            place.end_line,
            place.end_column,
            property(finding.code),
            data(&message),
        )
    }

    fn end(&mut self, _: &Summary, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn what_ends_a_command_is_escaped() {
        assert_eq!(data("100%\nsure"), "100%25%0Asure");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
    }
}
