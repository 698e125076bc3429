//! Where sensitive values go within a function: to which exits, and under which names.
//!
//! The steps are followed once, in the order of the source. What a function of somebody else returns is
//! taken for harmless, unless it is known to pass on what it gets or its name says what it returns.

use std::collections::HashMap;

use crate::model::{Argument, At, Door, Exit, Function, Pattern, Scope, Step, Ty, Value};
use crate::table::{Id, Leaf, Table, Trait};

mod call;
mod carried;
mod eval;
mod method;
mod pattern;
mod taint;

pub(crate) use self::carried::{Carried, Event, Load, carried};
pub(crate) use self::method::exposes;
pub(crate) use self::taint::{Kind, Taint};

/// A sensitive value at an exit.
pub(crate) struct Leak<'a> {
    pub(crate) function: &'a Function,
    pub(crate) exit: &'a Exit,
    pub(crate) argument: &'a Argument,
    pub(crate) taint: Taint,
}

/// A copy of an exposed secret that outlives the expression.
pub(crate) struct Copied<'a> {
    pub(crate) function: &'a Function,
    pub(crate) at: At,
}

/// What was found in one function.
#[derive(Default)]
pub(crate) struct Found<'a> {
    pub(crate) leaks: Vec<Leak<'a>>,
    pub(crate) copies: Vec<Copied<'a>>,
}

/// What is known of a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known<'a> {
    pub(crate) ty: Option<(Ty, Scope<'a>)>,
    pub(crate) taint: Option<Taint>,
    /// Nothing of anybody, whatever its name is.
    pub(crate) is_safe: bool,
    /// A text in the source.
    pub(crate) is_literal: bool,
}

/// Follows one function.
pub(crate) struct Flow<'t, 'a> {
    table: &'t Table<'a>,
    scope: Scope<'a>,
    function: &'a Function,
    locals: Vec<HashMap<String, Known<'a>>>,
    found: Found<'a>,
}

/// Follows a function from its parameters to its exits.
pub(crate) fn follow<'a>(table: &Table<'a>, scope: Scope<'a>, function: &'a Function) -> Found<'a> {
    let mut flow = Flow::new(table, scope, function);
    flow.enter();
    for step in &function.steps {
        flow.step(step);
    }
    flow.found.forget_texts_on_their_way();
    flow.found
}

impl Found<'_> {
    /// A text that is made by `format!` and leaves by another exit is told there.
    fn forget_texts_on_their_way(&mut self) {
        let told: Vec<At> = self.leaks.iter().flat_map(|leak| leak.taint.texts.clone()).collect();
        self.leaks.retain(|leak| leak.exit.door != Door::String || !told.contains(&leak.exit.at));
    }
}

impl<'t, 'a> Flow<'t, 'a> {
    fn new(table: &'t Table<'a>, scope: Scope<'a>, function: &'a Function) -> Self {
        Self { table, scope, function, locals: vec![HashMap::new()], found: Found::default() }
    }
}

impl<'a> Flow<'_, 'a> {
    fn enter(&mut self) {
        let scope = self.scope;
        for (pattern, ty) in &self.function.params {
            let ty = self.own(ty);
            let known = Known { ty: Some((ty, scope)), ..Known::default() };
            self.bind(pattern, known);
        }
    }

    /// `Self` is the type that the function is of.
    fn own(&self, ty: &Ty) -> Ty {
        match &self.function.owner {
            Some(owner) if ty.name() == Some("Self") => owner.clone(),
            _ => ty.clone(),
        }
    }

    fn step(&mut self, step: &'a Step) {
        match step {
            Step::Enter => self.locals.push(HashMap::new()),
            Step::Leave => drop(self.locals.pop()),
            Step::Bind { pattern, value, at } => {
                if is_name(pattern) {
                    self.copied(value, at);
                }
                self.bind_value(pattern, value);
            }
            Step::Assign { name, value, is_more, at } => {
                self.copied(value, at);
                self.assign(name, value, *is_more);
            }
            Step::Store { value, at } => self.copied(value, at),
            Step::Exit(exit) => self.exit(exit),
        }
    }

    fn assign(&mut self, name: &str, value: &'a Value, is_more: bool) {
        let mut known = self.eval(value);
        let Some(local) = self.locals.iter_mut().rev().find_map(|locals| locals.get_mut(name))
        else {
            // The value of a block: it outlives the names in it.
            self.locals[0].insert(name.to_owned(), known);
            return;
        };
        if is_more {
            known.taint = known.taint.or_else(|| local.taint.take());
        }
        local.is_safe = known.is_safe && (local.is_safe || !is_more);
        local.taint = known.taint;
        local.ty = local.ty.take().or(known.ty);
    }

    fn copied(&mut self, value: &Value, at: &At) {
        if !at.is_empty() && method::is_copy_of_exposed(value) {
            self.found.copies.push(Copied { function: self.function, at: at.clone() });
        }
    }

    fn exit(&mut self, exit: &'a Exit) {
        if exit.door == Door::Event {
            return;
        }
        for argument in &exit.args {
            let Some(taint) = self.leak(argument) else { continue };
            // By a name alone, a text that may go anywhere is not judged.
            let is_guess = exit.door == Door::String && taint.is_guess;
            if is_guess || (exit.is_about_syntax && is_token(&argument.value)) {
                continue;
            }
            let function = self.function;
            self.found.leaks.push(Leak { function, exit, argument, taint });
        }
    }

    /// Why the value of an argument may not leave.
    fn leak(&self, argument: &'a Argument) -> Option<Taint> {
        let known = self.eval(&argument.value);
        if known.taint.is_some() || known.is_safe {
            return known.taint;
        }
        if let Some((ty, scope)) = &known.ty {
            let shown = self.shown(ty, *scope, argument.how.into());
            let is_known =
                self.table.leaf(ty, *scope, &mut |leaf| (leaf != Leaf::Other).then_some(()));
            if shown.is_some() || is_known.is_some() || is_harmless(ty) {
                return shown;
            }
        }
        let key = argument.key.as_deref().filter(|_| !known.is_literal)?;
        let sounds = redact_names::is_sensitive_text(key);
        sounds.then(|| Taint::guess(format!("is logged as `{key}`, which sounds sensitive")))
    }

    /// A value of a type that shows what it should not.
    fn shown(&self, ty: &Ty, scope: Scope<'_>, of: Trait) -> Option<Taint> {
        let (id, why) = self.table.leak(ty, scope, of)?;
        Some(self.taint_of_type(id, of, why))
    }

    fn taint_of_type(&self, id: Id, of: Trait, why: crate::table::Why) -> Taint {
        let name = &self.table.def(id).ty.name;
        let because = format!(
            "is a `{name}`, whose `{}` shows `{}`, which {}",
            of.name(),
            why.field,
            why.because
        );
        Taint { origin: Some((why.file, why.at)), ..Taint::new(Kind::Type, because) }
    }
}

fn is_harmless(ty: &Ty) -> bool {
    matches!(ty.name(), Some("bool" | "Duration" | "Instant" | "Path" | "PathBuf" | "&'static str"))
}

fn is_name(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Name { .. } => true,
        Pattern::Typed(inner, _) => is_name(inner),
        _ => false,
    }
}

/// A piece of a text that did not parse.
fn is_token(value: &Value) -> bool {
    matches!(value, Value::Path(path) if matches!(path.as_slice(), [name] if name == "token"))
}
