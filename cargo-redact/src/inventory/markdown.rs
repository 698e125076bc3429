//! For people who read text: a table for each type.

use super::words::{self, Piece};
use super::{Event, Field, Inventory, Type};

/// Writes all of it.
pub(crate) fn markdown(inventory: &Inventory) -> String {
    let columns = inventory.columns();
    let mut parts = vec!["# Inventory of sensitive data\n".to_owned(), head(inventory)];
    parts.extend(undecided(inventory));
    parts.extend(inventory.types.iter().map(|of| section(of, &columns)));
    if inventory.has_raw_events() {
        parts.push("Raw is a call that takes undecided values too.\n".to_owned());
    }
    parts.join("\n")
}

fn head(inventory: &Inventory) -> String {
    let summary = inventory.summary();
    let policy = match &inventory.version {
        Some(version) => format!("Policy version {}.", code(version)),
        None => "There is no policy: every field is shown as it declares.".to_owned(),
    };
    let undecided = match summary.undecided {
        0 => "Every sensitive field has a decision.".to_owned(),
        count => format!("**{count} without a decision.**"),
    };
    format!("Types: {}. Fields: {}. {undecided} {policy}\n", summary.types, summary.fields)
}

/// What somebody has to decide stands first.
fn undecided(inventory: &Inventory) -> Option<String> {
    let lines = inventory.undecided().map(|(of, field)| undecided_line(of, field));
    let lines: String = lines.collect();
    (!lines.is_empty()).then_some(lines)
}

fn undecided_line(of: &Type, field: &Field) -> String {
    let (name, place) = (format!("{}.{}", of.name, field.name), field.place.to_string());
    let why = field.undecided.as_deref().map(prose).unwrap_or_default();
    format!("- {} in {}: {why}\n", code(&name), code(&place))
}

fn section(of: &Type, columns: &[&str]) -> String {
    let what = of.what.as_ref().map(|what| prose(what) + "\n\n");
    let carried = match of.events.as_slice() {
        [] => String::new(),
        all => format!(" Carried by {}.", events(all, ", ")),
    };
    format!(
        "## {}\n\n{}Declared in {}.{carried}\n\n{}",
        code(&of.name),
        what.unwrap_or_default(),
        code(&of.place.to_string()),
        table(&of.fields, columns),
    )
}

fn table(fields: &[Field], columns: &[&str]) -> String {
    let before = ["Field", "What it is", "Type", "Class", "Decision"].map(str::to_owned);
    let behind = ["Why", "Where", "Carried alone by"].map(str::to_owned);
    let shown = columns.iter().map(|name| prose(name));
    let titles: Vec<String> = before.into_iter().chain(shown).chain(behind).collect();
    let line = vec!["---".to_owned(); titles.len()];
    let rows = fields.iter().map(cells);
    [titles, line].into_iter().chain(rows).map(|cells| row(&cells)).collect()
}

/// A bar ends a cell, in a piece of code too.
fn row(cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| match cell.as_str() {
        "" => "| ".to_owned(),
        cell => format!("| {} ", cell.replace('|', "\\|")),
    });
    cells.collect::<String>() + "|\n"
}

fn cells(field: &Field) -> Vec<String> {
    let mut cells = vec![
        code(&field.name),
        field.what.as_deref().map(prose).unwrap_or_default(),
        code(&field.ty),
        prose(&field.class()),
        decision(field),
    ];
    cells.extend(field.columns().iter().map(|shown| shown.word().to_owned()));
    cells.extend([why(field), code(&field.place.to_string()), events(&field.events, "<br>")]);
    cells
}

fn decision(field: &Field) -> String {
    let word = field.decision.word();
    let word = if field.undecided.is_some() { format!("**{word}**") } else { word.to_owned() };
    let mask = field.mask.as_ref().map(|mask| format!(" {}", code(mask)));
    let keys = field.keys.as_ref().map(|keys| format!(", keys {}", code(keys)));
    [Some(word), mask, keys].into_iter().flatten().collect()
}

fn why(field: &Field) -> String {
    let reasons = field.reasons.iter();
    reasons.map(|reason| prose(reason)).collect::<Vec<_>>().join("<br>")
}

fn events(events: &[Event], between: &str) -> String {
    let events = events.iter().map(|event| {
        let what = match &event.message {
            Some(message) => prose(&format!("“{message}”")),
            None => code(&event.by),
        };
        let raw = if event.is_decided { "" } else { " (raw)" };
        format!("{} {what}{raw}", code(&event.place.to_string()))
    });
    events.collect::<Vec<_>>().join(between)
}

/// A piece of code, whatever is in it.
fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A sentence with its pieces of code.
fn prose(text: &str) -> String {
    let text = one_line(text);
    let pieces = words::pieces(&text).into_iter().map(|piece| match piece {
        Piece::Words(text) => plain(text),
        Piece::Code(text) => code(text),
    });
    pieces.collect()
}

/// Words, none of which mean anything to Markdown.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '[' | ']' | '~' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{code, prose, row};

    #[test]
    fn words_mean_nothing() {
        assert_eq!(
            prose("a *b* [c](d) <e> & \\ ~f~ ` g"),
            r"a \*b\* \[c\](d) &lt;e&gt; &amp; \\ \~f\~ \` g"
        );
        assert_eq!(prose("one\n\n# two"), "one # two");
    }

    #[test]
    fn code_stays_code() {
        assert_eq!(prose("is `a*<b>*`!"), "is `a*<b>*`!");
        assert_eq!(code("Vec<`>"), "`` Vec<`> ``");
        assert_eq!(code("``"), "``` `` ```");
    }

    #[test]
    fn a_bar_ends_no_cell() {
        let cells = [code("a | b"), prose("c | d"), String::new()];
        assert_eq!(row(&cells), "| `a \\| b` | c \\| d | |\n");
    }
}
