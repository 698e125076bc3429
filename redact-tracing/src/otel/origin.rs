//! Where something that is exported is from, by what it says of itself.

use std::path::Path;

/// What `tracing-opentelemetry` and `opentelemetry-appender-tracing` call the file and the line.
const FILE: [&str; 2] = ["code.file.path", "code.filepath"];
const LINE: [&str; 2] = ["code.line.number", "code.lineno"];

/// `src/login.rs:14, exported`, if the attributes tell.
pub(super) fn of<'a>(
    otherwise: &str,
    attributes: impl IntoIterator<Item = (&'a str, String)>,
) -> String {
    let (mut file, mut line) = (None, None);
    for (key, value) in attributes {
        if FILE.contains(&key) && is_source(&value) {
            file = Some(value);
        } else if LINE.contains(&key) && value.parse::<u32>().is_ok() {
            line = Some(value);
        }
    }
    match (file, line) {
        (Some(file), Some(line)) => format!("{file}:{line}, exported"),
        (Some(file), None) => format!("{file}, exported"),
        (None, _) => format!("{otherwise}, exported"),
    }
}

fn is_source(path: &str) -> bool {
    is_of_a_program(path) && Path::new(path).extension().is_some_and(|kind| kind == "rs")
}

/// Says whether a text can be the path of a source file or of a module. Attributes of these names may hold
/// anything, and a report is no place for that.
pub(super) fn is_of_a_program(text: &str) -> bool {
    let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || "_-./\\:".contains(c);
    !text.is_empty() && text.len() <= 256 && text.chars().all(is_of_a_name)
}
