//! For everybody: a page that asks for nothing else, not even for scripts.
//!
//! Style and script stand in the page, and its policy names them by their hashes: whatever a name or a reason has
//! in it, a browser runs nothing else.

use askama::Template;
use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

use super::words::{self, Piece};
use super::{Event, Field, Inventory, Shown, Summary, Type};

mod picture;

use self::picture::Picture;

/// Writes all of it.
pub(crate) fn html(inventory: &Inventory) -> String {
    let style = include_str!("html/style.css");
    let script = include_str!("html/script.js");
    let page = Page {
        allowed: format!(
            "default-src 'none'; style-src {}; script-src {}; img-src data:; base-uri 'none'; form-action 'none'",
            hash(style),
            hash(script),
        ),
        style,
        script,
        summary: inventory.summary(),
        version: inventory.version.as_deref(),
        environments: &inventory.environments,
        columns: inventory.columns(),
        legend: LEGEND.iter().map(|shown| Seen::of(*shown)).collect(),
        classes: classes(inventory),
        decisions: decisions(inventory),
        picture: Picture::of(inventory),
        types: inventory.types.iter().enumerate().map(|(nth, of)| Entry::of(nth, of)).collect(),
        rows: rows(inventory),
    };
    page.render().expect("a template writes to a text, which takes all") + "\n"
}

fn hash(source: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(source)))
}

/// What the picture tells apart, from what is seen most.
const LEGEND: [Shown; 7] = [
    Shown::Undecided,
    Shown::InClear,
    Shown::ByType,
    Shown::Masked,
    Shown::Pseudonym,
    Shown::Hidden,
    Shown::Omitted,
];

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    allowed: String,
    style: &'static str,
    script: &'static str,
    summary: Summary,
    version: Option<&'a str>,
    environments: &'a [String],
    columns: Vec<&'a str>,
    legend: Vec<Seen>,
    classes: Vec<String>,
    decisions: Vec<&'static str>,
    picture: Picture<'a>,
    types: Vec<Entry<'a>>,
    rows: Vec<Row<'a>>,
}

/// A type, in the list of types.
struct Entry<'a> {
    nth: usize,
    name: Name<'a>,
    what: Vec<Piece<'a>>,
    place: String,
    events: &'a [Event],
    fields: usize,
}

/// The name of a type, whose last word is what people call it.
struct Name<'a> {
    path: &'a str,
    last: &'a str,
}

/// A field, in the list of fields.
struct Row<'a> {
    nth: usize,
    of: Name<'a>,
    name: &'a str,
    ty: &'a str,
    what: Vec<Piece<'a>>,
    class: String,
    decision: &'static str,
    level: &'static str,
    mask: Option<&'a str>,
    keys: Option<&'a str>,
    shown: Vec<(&'a str, Seen)>,
    reasons: Vec<Vec<Piece<'a>>>,
    place: String,
    events: &'a [Event],
    /// How many events carry the whole type.
    whole: usize,
}

/// How much is seen, in words and as the style calls it.
#[derive(Clone, Copy)]
struct Seen {
    word: &'static str,
    level: &'static str,
}

impl Seen {
    fn of(shown: Shown) -> Self {
        Self { word: shown.word(), level: level(shown) }
    }
}

impl<'a> Name<'a> {
    fn of(name: &'a str) -> Self {
        let last = name.rfind("::").map_or(0, |at| at + 2);
        Self { path: &name[..last], last: &name[last..] }
    }
}

impl<'a> Entry<'a> {
    fn of(nth: usize, of: &'a Type) -> Self {
        Self {
            nth,
            name: Name::of(&of.name),
            what: of.what.as_deref().map(words::pieces).unwrap_or_default(),
            place: of.place.to_string(),
            events: &of.events,
            fields: of.fields.len(),
        }
    }
}

fn rows(inventory: &Inventory) -> Vec<Row<'_>> {
    let columns = inventory.columns();
    let types = inventory.types.iter().enumerate();
    let fields = types.flat_map(|(nth, of)| of.fields.iter().map(move |field| (nth, of, field)));
    fields.map(|(nth, of, field)| row(nth, of, field, &columns)).collect()
}

fn row<'a>(nth: usize, of: &'a Type, field: &'a Field, columns: &[&'a str]) -> Row<'a> {
    let seen = field.columns().into_iter().map(Seen::of);
    Row {
        nth,
        of: Name::of(&of.name),
        name: &field.name,
        ty: &field.ty,
        what: field.what.as_deref().map(words::pieces).unwrap_or_default(),
        class: field.class(),
        decision: field.decision.word(),
        level: level(field.declared),
        mask: field.mask.as_deref(),
        keys: field.keys.as_deref(),
        shown: columns.iter().copied().zip(seen).collect(),
        reasons: field.reasons.iter().map(|reason| words::pieces(reason)).collect(),
        place: field.place.to_string(),
        events: &field.events,
        whole: of.events.len(),
    }
}

/// The pieces of a name behind which a line may end.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    // In a path, the name of the file stays whole.
    let ends: &[char] = if text.contains('/') { &['/'] } else { &['.', '_', '<', ','] };
    text.split_inclusive(ends)
}

/// All classes, and those that they lie below.
fn classes(inventory: &Inventory) -> Vec<String> {
    let fields = inventory.types.iter().flat_map(|of| &of.fields);
    let paths = fields.flat_map(|field| field.classes.iter().map(|class| class.path()));
    let above = paths.flat_map(|path| {
        let dots = path.match_indices('.').map(|(at, _)| at);
        dots.chain([path.len()]).map(|end| path[..end].to_owned())
    });
    let all: std::collections::BTreeSet<String> = above.collect();
    all.into_iter().collect()
}

/// The decisions that there are, the most urgent first.
fn decisions(inventory: &Inventory) -> Vec<&'static str> {
    let fields = inventory.types.iter().flat_map(|of| &of.fields);
    let all: std::collections::BTreeSet<_> = fields.map(|field| field.decision).collect();
    all.into_iter().map(super::Decision::word).collect()
}

/// What the style calls it.
fn level(shown: Shown) -> &'static str {
    match shown {
        Shown::Undecided => "undecided",
        Shown::InClear => "clear",
        Shown::ByType | Shown::PseudonymByType => "type",
        Shown::Masked => "masked",
        Shown::Pseudonym => "pseudonym",
        Shown::Hidden => "hidden",
        Shown::Omitted => "omitted",
    }
}
