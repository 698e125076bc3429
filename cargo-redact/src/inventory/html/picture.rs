//! The picture of classes × types: where which kind of data is, and how much of it is seen.

use std::collections::{BTreeMap, BTreeSet};

use super::{Name, Seen};
use crate::inventory::{Field, Inventory, Shown, Type};

pub(super) struct Picture<'a> {
    /// The first two words of the classes: `user.contact`. Nothing, for what has no class.
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row<'a>>,
}

pub(super) struct Row<'a> {
    pub(super) nth: usize,
    pub(super) name: Name<'a>,
    /// A cell for each column.
    pub(super) cells: Vec<Option<Cell>>,
}

/// The fields of one type that are of one class.
pub(super) struct Cell {
    pub(super) count: usize,
    /// How much is seen of the one that shows most: as declared, and in each environment.
    pub(super) seen: Vec<Seen>,
}

impl Cell {
    pub(super) fn levels(&self) -> String {
        self.seen.iter().map(|seen| seen.level).collect::<Vec<_>>().join(" ")
    }

    fn of(fields: &[&Field], environments: usize) -> Self {
        let declared = most(fields.iter().map(|field| field.declared));
        let here = |nth: usize| most(fields.iter().map(|field| field.shown[nth].shown));
        let seen = [declared].into_iter().chain((0..environments).map(here));
        Self { count: fields.len(), seen: seen.map(Seen::of).collect() }
    }
}

impl<'a> Picture<'a> {
    pub(super) fn of(inventory: &'a Inventory) -> Self {
        let types = inventory.types.iter().map(cells);
        let types: Vec<BTreeMap<String, Vec<&Field>>> = types.collect();
        // What has no class stands last.
        let mut columns: Vec<String> = types
            .iter()
            .flat_map(BTreeMap::keys)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .cloned()
            .collect();
        let unclassed = usize::from(columns.first().is_some_and(String::is_empty));
        columns.rotate_left(unclassed);
        let environments = inventory.environments.len();
        let rows = inventory.types.iter().zip(&types).enumerate().map(|(nth, (of, cells))| Row {
            nth,
            name: Name::of(&of.name),
            cells: columns
                .iter()
                .map(|column| Some(Cell::of(cells.get(column)?, environments)))
                .collect(),
        });
        Self { rows: rows.collect(), columns }
    }
}

/// The fields of a type by their classes. What only holds another type is left out.
fn cells(of: &Type) -> BTreeMap<String, Vec<&Field>> {
    let mut cells: BTreeMap<String, Vec<&Field>> = BTreeMap::new();
    for field in &of.fields {
        let groups: BTreeSet<String> = field.classes.iter().map(|c| group(c.path())).collect();
        if groups.is_empty() && field.declared != Shown::ByType {
            cells.entry(String::new()).or_default().push(field);
        }
        for group in groups {
            cells.entry(group).or_default().push(field);
        }
    }
    cells
}

/// What is seen of the field that shows most. What holds another type says nothing beside the others.
fn most(seen: impl Iterator<Item = Shown> + Clone) -> Shown {
    let own = seen.clone().filter(|shown| *shown != Shown::ByType).min();
    own.or_else(|| seen.min()).unwrap_or(Shown::Omitted)
}

/// The first two words of a class.
fn group(path: &str) -> String {
    path.split('.').take(2).collect::<Vec<_>>().join(".")
}
