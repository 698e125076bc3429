//! What a function does with values, as far as it matters where they go.

use super::{At, Ty};

/// An expression. References, parentheses and `?` are left out.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Unknown,
    /// Nothing of anybody, whatever it is made from: a comparison.
    Safe,
    /// A number in the source.
    Number,
    /// A text in the source.
    Text(String),
    /// A local, a constant, a function.
    Path(Vec<String>),
    Field(Box<Value>, String),
    Index(Box<Value>, Box<Value>),
    /// A piece of a text, or some of a list: `&card[12..]`.
    Part(Box<Value>),
    /// What is in it: an item of a list, the value of an option.
    Inside(Box<Value>),
    Call {
        path: Vec<String>,
        args: Vec<Value>,
    },
    Method {
        receiver: Box<Value>,
        name: String,
        args: Vec<Value>,
    },
    /// A text made by `format!`.
    Format {
        args: Vec<Argument>,
        at: At,
    },
    /// One of these, or all of them.
    Any(Vec<Value>),
    Tuple(Vec<Value>),
    Struct {
        path: Vec<String>,
    },
    Cast(Box<Value>, Ty),
}

/// What is matched, as far as it gives names.
#[derive(Clone, Debug)]
pub(crate) enum Pattern {
    Name {
        name: String,
        at: At,
        also: Option<Box<Pattern>>,
    },
    Struct {
        path: Vec<String>,
        fields: Vec<(String, Pattern)>,
    },
    /// A variant or a tuple struct.
    Variant {
        path: Vec<String>,
        items: Vec<Pattern>,
    },
    Tuple(Vec<Pattern>),
    List(Vec<Pattern>),
    Or(Vec<Pattern>),
    Typed(Box<Pattern>, Ty),
    Nothing,
}

/// One thing that a function does.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Enter,
    Leave,
    /// A value gets names. `at` is where the value stands.
    Bind {
        pattern: Pattern,
        value: Value,
        at: At,
    },
    /// A name gets another value, or more of one.
    Assign {
        name: String,
        value: Value,
        is_more: bool,
        at: At,
    },
    /// A value is kept in a field.
    Store {
        value: Value,
        at: At,
    },
    Exit(Exit),
}

/// Where values leave.
#[derive(Clone, Debug)]
pub(crate) struct Exit {
    pub(crate) door: Door,
    /// As one knows it: `println!`.
    pub(crate) name: String,
    pub(crate) args: Vec<Argument>,
    pub(crate) at: At,
    /// Where its text stands, if it has one.
    pub(crate) text: At,
    /// Its text says what was expected: it is about syntax.
    pub(crate) is_about_syntax: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    Log,
    /// A macro that logs and takes only what is decided.
    Event,
    Write,
    Panic,
    /// The message of an error: `anyhow!`.
    Error,
    /// `format!`: a text that may go anywhere.
    String,
    /// The body of a hand-written impl of `Debug`, `Display` or `Serialize`.
    Impl,
    /// A definition of a command line.
    Argv,
}

/// One value at an exit.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) value: Value,
    pub(crate) how: How,
    /// The name that it gets there.
    pub(crate) key: Option<String>,
    pub(crate) at: At,
}

/// By which trait a value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Display,
    Debug,
    Serialize,
}
