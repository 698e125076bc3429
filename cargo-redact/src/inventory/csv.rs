//! For spreadsheets: a line for each field.

use csv::{Terminator, WriterBuilder};

use super::{Event, Field, Inventory, Type};

/// Writes all of it.
pub(crate) fn csv(inventory: &Inventory) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let mut write = |cells: &[String]| {
        let cells = cells.iter().map(|cell| harmless(cell));
        writer.write_record(cells).expect("a vector takes all, and every line has as many cells");
    };
    write(&titles(&inventory.environments));
    for of in &inventory.types {
        for field in &of.fields {
            write(&cells(of, field));
        }
    }
    let bytes = writer.into_inner().expect("a vector takes all");
    String::from_utf8(bytes).expect("what was written is text")
}

fn titles(environments: &[String]) -> Vec<String> {
    let before = ["type", "field", "what", "rust type", "class", "decision", "mask", "keys"];
    let behind = ["why", "path", "line", "events"];
    let shown = environments.iter().map(|name| format!("shown in {name}"));
    // Without a policy there is one for all.
    let declared = environments.is_empty().then(|| "shown".to_owned());
    let before = before.into_iter().map(str::to_owned);
    before.chain(declared).chain(shown).chain(behind.into_iter().map(str::to_owned)).collect()
}

fn cells(of: &Type, field: &Field) -> Vec<String> {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut cells = vec![
        of.name.clone(),
        field.name.clone(),
        or_empty(&field.what),
        field.ty.clone(),
        field.class(),
        field.decision.word().to_owned(),
        or_empty(&field.mask),
        or_empty(&field.keys),
    ];
    cells.extend(field.columns().iter().map(|shown| shown.word().to_owned()));
    let alone = field.events.iter().filter(|event| !of.events.contains(event));
    let events: Vec<String> = of.events.iter().chain(alone).map(event).collect();
    cells.extend([
        field.reasons.join("; "),
        field.place.path.clone(),
        field.place.line.to_string(),
        events.join("; "),
    ]);
    cells
}

fn event(event: &Event) -> String {
    let raw = if event.is_decided { "" } else { " (raw)" };
    format!("{} {}{raw}", event.place, event.message.as_ref().unwrap_or(&event.by))
}

/// A spreadsheet takes a cell that begins like a formula for one, and runs it.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        assert_eq!(harmless("a=1"), "a=1");
        assert_eq!(harmless(""), "");
    }
}
