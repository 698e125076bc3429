//! What a workspace says, as plain data: the trees of syntax are gone when a file has been read.
//!
//! Rules and subcommands read this and nothing else. Every place is a range of bytes in its file.

use std::collections::BTreeMap;
use std::ops::Range;

mod item;
mod ty;
mod value;

pub(crate) use self::item::{
    Alias, Container, Decision, Derive, Field, Function, Impl, Instrument, MaskDef, Reason,
    Template, TypeDef,
};
pub(crate) use self::ty::Ty;
pub(crate) use self::value::{Argument, Door, Exit, How, Pattern, Step, Value};

/// A range of bytes in a file.
pub(crate) type At = Range<usize>;

/// One source file.
#[derive(Debug, Default)]
pub(crate) struct File {
    /// Relative to the root of the workspace, with slashes on every system.
    pub(crate) path: String,
    /// The crate that it is part of, as code names it.
    pub(crate) krate: String,
    /// What `use` gives a name, by module.
    pub(crate) imports: BTreeMap<Vec<String>, BTreeMap<String, Vec<String>>>,
    /// The crates of which all names are imported.
    pub(crate) globs: Vec<String>,
    /// The texts of the constants.
    pub(crate) constants: BTreeMap<String, String>,
    /// The paths of the classes of data that are constants.
    pub(crate) classes: BTreeMap<String, String>,
    /// The types of constants that are no texts: a mask may be one.
    pub(crate) typed: BTreeMap<String, String>,
    /// The impls of `Mask`.
    pub(crate) masks: Vec<MaskDef>,
    pub(crate) types: Vec<TypeDef>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) impls: Vec<Impl>,
    pub(crate) functions: Vec<Function>,
    /// The items, fields and statements, in which a comment can allow something.
    pub(crate) scopes: Vec<At>,
    /// Texts that may let somebody in.
    pub(crate) literals: Vec<Literal>,
    pub(crate) allows: Vec<Allow>,
    pub(crate) reveals: Vec<Reveal>,
    /// Why nothing could be read.
    pub(crate) broken: Option<Broken>,
}

/// A text in the source that has the name or the form of what lets somebody in.
#[derive(Debug)]
pub(crate) struct Literal {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) at: At,
    /// What it has the form of: `a personal access token of GitHub`.
    pub(crate) form: Option<&'static str>,
}

impl File {
    /// The path that a name stands for in a module.
    pub(crate) fn import(&self, module: &[String], name: &str) -> Option<&Vec<String>> {
        self.imports.get(module)?.get(name)
    }
}

/// A call that may put a value in clear: `expose_secret`, `wire`, `show`.
#[derive(Debug)]
pub(crate) struct Reveal {
    /// The function that it is in, with its type.
    pub(crate) within: String,
    pub(crate) module: Vec<String>,
    /// A method stands alone, a function has the path by which it is called.
    pub(crate) door: Vec<String>,
    pub(crate) is_method: bool,
    pub(crate) at: At,
}

/// A comment that allows a rule to be broken: `// redact: allow(code, reason)`.
#[derive(Debug)]
pub(crate) struct Allow {
    pub(crate) code: String,
    pub(crate) reason: String,
    pub(crate) at: At,
    /// Where the line begins that it is about.
    pub(crate) line: At,
    /// What is wrong with how it is written.
    pub(crate) problem: Option<&'static str>,
}

/// A mistake of the source, which rustc would find too.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) message: String,
    pub(crate) at: At,
}

/// Where something stands, for the meaning of the names in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) file: &'a File,
    pub(crate) module: &'a [String],
}
