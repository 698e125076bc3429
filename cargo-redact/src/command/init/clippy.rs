//! What clippy forbids from then on.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Value};

/// Adds what is not there yet, and says how many entries that were. All else stays as it is.
pub(super) fn merge(text: &str) -> Result<(String, usize), String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| error.to_string().trim().to_owned())?;
    let macros = add(&mut document, "disallowed-macros", MACROS)?;
    let methods = add(&mut document, "disallowed-methods", METHODS)?;
    Ok((document.to_string(), macros + methods))
}

/// A path, and what to write instead.
type Entry = (&'static str, &'static str);

fn add(document: &mut DocumentMut, key: &str, entries: &[Entry]) -> Result<usize, String> {
    let item = document.entry(key).or_insert(Item::Value(Array::new().into()));
    let array = item.as_array_mut().ok_or_else(|| format!("`{key}` is not a list"))?;
    let known: Vec<String> = array.iter().filter_map(path).map(str::to_owned).collect();
    let new = entries.iter().filter(|(path, _)| !known.iter().any(|known| known == path));
    let mut added = 0;
    for (path, reason) in new {
        array.push_formatted(entry(path, reason));
        added += 1;
    }
    if added > 0 {
        array.set_trailing_comma(true);
        array.set_trailing("\n");
    }
    Ok(added)
}

/// An entry is a path, or a table with one.
fn path(entry: &Value) -> Option<&str> {
    entry.as_str().or_else(|| entry.as_inline_table()?.get("path")?.as_str())
}

/// Without an error where the crate is not there.
fn entry(path: &str, reason: &str) -> Value {
    let mut table = InlineTable::new();
    table.insert("path", path.into());
    table.insert("reason", reason.into());
    if !path.starts_with("std::") {
        table.insert("allow-invalid", true.into());
    }
    Value::from(table).decorated("\n    ", "")
}

/// The macros of redact end in `tracing::event!`, `tracing::span!`, `log::log!`, `std::format!` and
/// `std::println!`, so those cannot be forbidden by name.
const MACROS: &[Entry] = &[
    ("std::dbg", "prints a value that has no decision"),
    ("tracing::trace", "use `redact::trace!`, which takes only values that are decided"),
    ("tracing::debug", "use `redact::debug!`, which takes only values that are decided"),
    ("tracing::info", "use `redact::info!`, which takes only values that are decided"),
    ("tracing::warn", "use `redact::warn!`, which takes only values that are decided"),
    ("tracing::error", "use `redact::error!`, which takes only values that are decided"),
    ("log::trace", "use `redact::log::trace!`, which takes only values that are decided"),
    ("log::debug", "use `redact::log::debug!`, which takes only values that are decided"),
    ("log::info", "use `redact::log::info!`, which takes only values that are decided"),
    ("log::warn", "use `redact::log::warn!`, which takes only values that are decided"),
    ("log::error", "use `redact::log::error!`, which takes only values that are decided"),
];

const METHODS: &[Entry] = &[
    ("std::env::vars", "every secret of the process is among them: ask for one by its name"),
    ("std::env::vars_os", "every secret of the process is among them: ask for one by its name"),
    ("tracing::field::debug", "hand the value itself to the macros of redact"),
    ("tracing::field::display", "hand the value itself to the macros of redact"),
];

#[cfg(test)]
mod tests {
    use super::{MACROS, METHODS, merge};

    #[test]
    fn what_is_there_stays_and_is_not_added_twice() {
        let before = "# ours\nmsrv = \"1.88\" # kept\ndisallowed-macros = [\n    # no\n    \"std::dbg\", # never\n    { path = \"log::info\" },\n]\n";
        let (after, added) = merge(before).unwrap();
        assert_eq!(added, MACROS.len() - 2 + METHODS.len());
        assert_eq!(after.matches("std::dbg").count(), 1);
        assert_eq!(after.matches("log::info").count(), 1);
        let kept = before.trim_end_matches("]\n").trim_end();
        assert!(after.starts_with(kept), "{after}");
        assert_eq!(merge(&after).unwrap(), (after, 0));
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        assert_eq!(
            merge("disallowed-macros = 1").unwrap_err(),
            "`disallowed-macros` is not a list"
        );
        assert!(merge("disallowed-macros = [").is_err());
    }
}
