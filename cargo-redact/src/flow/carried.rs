//! Which types and fields of the workspace an event carries, however little of them it shows.

use super::{Flow, Known};
use crate::model::{At, Door, Exit, Function, Instrument, Pattern, Scope, Step, Value};
use crate::table::{Id, Leaf, Table};

/// What one event carries.
pub(crate) struct Carried<'a> {
    pub(crate) event: Event<'a>,
    pub(crate) load: Load,
}

/// Where values leave for the log.
#[derive(Clone, Copy)]
pub(crate) enum Event<'a> {
    /// A call.
    Exit(&'a Exit),
    /// A span around a function.
    Span(&'a Function, &'a Instrument),
}

/// A value of a type of the workspace, or of a field: its file, by the number, and its place.
pub(crate) enum Load {
    Type(Id),
    Field(usize, At),
}

/// Follows one function to its events.
pub(crate) fn carried<'a>(
    table: &Table<'a>,
    scope: Scope<'a>,
    function: &'a Function,
) -> Vec<Carried<'a>> {
    let mut flow = Flow::new(table, scope, function);
    flow.enter();
    let mut found = flow.recorded();
    for step in &function.steps {
        match step {
            Step::Exit(exit) if matches!(exit.door, Door::Log | Door::Event) => {
                let loads = exit.args.iter().flat_map(|argument| flow.loads(&argument.value));
                let event = event(function, exit);
                found.extend(loads.map(|load| Carried { event, load }));
            }
            Step::Exit(_) => {}
            step => flow.step(step),
        }
    }
    found
}

/// The `fields(…)` of `#[instrument]` are of the same span as the arguments.
fn event<'a>(function: &'a Function, exit: &'a Exit) -> Event<'a> {
    match &function.instrument {
        Some(instrument) if instrument.at == exit.at => Event::Span(function, instrument),
        _ => Event::Exit(exit),
    }
}

impl<'a> Flow<'_, 'a> {
    /// What `#[instrument]` records of the arguments.
    fn recorded(&self) -> Vec<Carried<'a>> {
        let function = self.function;
        let Some(instrument) = &function.instrument else { return Vec::new() };
        let params = function.params.iter().filter(|(pattern, _)| {
            !instrument.skip_all
                && !matches!(pattern, Pattern::Name { name, .. } if instrument.skips.contains(name))
        });
        let params = params.map(|(_, ty)| self.own(ty));
        let output = function.output.clone().filter(|_| instrument.records_result);
        let types = params.chain(output).map(|ty| Known::of(ty, self.scope));
        let loads = types.flat_map(|known| self.types(&known));
        loads.map(|load| Carried { event: Event::Span(function, instrument), load }).collect()
    }

    fn loads(&self, value: &'a Value) -> Vec<Load> {
        match value {
            Value::Any(values) | Value::Tuple(values) => {
                values.iter().flat_map(|value| self.loads(value)).collect()
            }
            // `masked(&email, mask::Email)` is made of what it masks.
            Value::Call { path, args } if is_decision(path) => {
                args.first().map(|first| self.loads(first)).unwrap_or_default()
            }
            Value::Format { args, .. } => {
                args.iter().flat_map(|argument| self.loads(&argument.value)).collect()
            }
            value => self.loads_of_one(value),
        }
    }

    fn loads_of_one(&self, value: &'a Value) -> Vec<Load> {
        let known = self.eval(value);
        let mut loads = self.types(&known);
        let origin = known.taint.and_then(|taint| taint.origin);
        let declared = self.field_itself(value).or(origin);
        loads.extend(declared.map(|(file, at)| Load::Field(file, at)));
        loads
    }

    /// All types of the workspace that a value may hold.
    fn types(&self, known: &Known<'a>) -> Vec<Load> {
        let Some((ty, scope)) = &known.ty else { return Vec::new() };
        let mut found = Vec::new();
        self.table.leaf(ty, *scope, &mut |leaf| {
            if let Leaf::Own(id) = leaf {
                found.push(Load::Type(id));
            }
            None::<()>
        });
        found
    }

    /// The field that a value is, by its declaration.
    fn field_itself(&self, value: &'a Value) -> Option<(usize, At)> {
        let Value::Field(of, name) = value else { return None };
        let (ty, scope) = self.eval(of).ty?;
        let id = self.table.leaf(&ty, scope, &mut |leaf| match leaf {
            Leaf::Own(id) => Some(id),
            _ => None,
        })?;
        let def = self.table.def(id);
        let field = def.ty.fields.iter().find(|field| field.name == *name)?;
        Some((def.file, field.at.clone()))
    }
}

/// The functions of `redact` that decide for one call.
fn is_decision(path: &[String]) -> bool {
    path.last().is_some_and(|name| matches!(name.as_str(), "masked" | "show" | "redacted"))
}
