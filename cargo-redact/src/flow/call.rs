//! What functions return.

use super::method::{is_masking, value_of_getter};
use super::{Flow, Known, Taint};
use crate::model::{Ty, Value};
use crate::table::{Id, Trait};

impl<'a> Flow<'_, 'a> {
    pub(super) fn call(&self, path: &'a [String], args: &'a [Value]) -> Known<'a> {
        let Some(name) = path.last().map(String::as_str) else { return Known::default() };
        let of = path.len().checked_sub(2).map_or("", |i| path[i].as_str());
        if matches!(of, "env" | "dotenvy" | "dotenv") && name.starts_with("var") {
            return self.variable(args);
        }
        match (of, name) {
            (_, "wire") if self.is_of_redact(path) => Known::tainted(Taint::wire()),
            _ if GUARDS.contains(&of) || GUARDS.contains(&name) => self.named("Secret"),
            _ if is_masking(name) => Known::safe(),
            (_, "show" | "redacted" | "masked") if self.is_of_redact(path) => Known::safe(),
            ("", "Some" | "Ok") => self.wrapped("Option", args),
            ("", "Err" | "None") => Known { taint: self.any(args).taint, ..Known::default() },
            (
                "Box" | "Arc" | "Rc" | "Cow" | "RefCell" | "Mutex" | "RwLock" | "Cell" | "Some"
                | "Pin",
                _,
            ) => self.any(args),
            _ if is_serializer(of, name) => self.serialized(args),
            _ if is_encoder(of, name) => self.text(args),
            (
                "String" | "str",
                "from" | "from_utf8" | "from_utf8_lossy" | "from_utf8_unchecked",
            ) => self.text(args),
            ("mem", "take" | "replace" | "swap")
            | ("field", "display" | "debug" | "valuable")
            | ("Value" | "ToString" | "ToOwned" | "Clone" | "From" | "Into" | "AsRef", _) => {
                self.any(args)
            }
            ("Zeroizing" | "Path" | "PathBuf", _) => self.any(args),
            _ => self.called(path, of, name, args),
        }
    }

    /// A function of the workspace, or one that has a name to judge by.
    fn called(&self, path: &'a [String], of: &str, name: &str, args: &'a [Value]) -> Known<'a> {
        if let Some(known) = self.constructed(path, of, name) {
            return known;
        }
        let own = if of == "Self" {
            self.function.owner.as_ref().and_then(Ty::name).unwrap_or(of)
        } else {
            of
        };
        let full = if own.is_empty() { name.to_owned() } else { format!("{own}::{name}") };
        let function = self
            .table
            .function(&full, self.scope)
            .or_else(|| self.table.function(name, self.scope));
        if let Some((function, there)) = function
            && let Some(output) = &function.output
        {
            return self.getter_of(Known::of(output.clone(), there), name);
        }
        _ = args;
        match value_of_getter(name) {
            // A noun alone may be a constructor or a rule: `token(input)`.
            Some(value) if value != name || of.is_empty() => self.getter_of(Known::default(), name),
            _ => Known::default(),
        }
    }

    /// `Type::new(…)`, `Type(…)`, `Type::Variant(…)`.
    fn constructed(&self, path: &'a [String], of: &str, name: &str) -> Option<Known<'a>> {
        let begins_upper = |word: &str| word.starts_with(char::is_uppercase);
        let segments =
            if begins_upper(name) && !begins_upper(of) { path } else { &path[..path.len() - 1] };
        let ty = self.own(&Ty::Path { segments: segments.to_vec(), args: Vec::new() });
        let makes = begins_upper(name) || CONSTRUCT.iter().any(|verb| name.starts_with(verb));
        (makes && self.table.resolve(&ty, self.scope).is_some()).then(|| Known::of(ty, self.scope))
    }

    pub(super) fn type_of_pattern(&self, path: &[String]) -> Option<Id> {
        let segments = |path: &[String]| Ty::Path { segments: path.to_vec(), args: Vec::new() };
        let whole = self.table.resolve(&self.own(&segments(path)), self.scope);
        whole.or_else(|| {
            let (_, above) = path.split_last()?;
            self.table.resolve(&self.own(&segments(above)), self.scope)
        })
    }

    /// The value of a variable of the environment.
    fn variable(&self, args: &'a [Value]) -> Known<'a> {
        match args {
            [Value::Text(name), ..] => self.judged(self.named("String"), name),
            _ => Known::default(),
        }
    }

    fn wrapped(&self, container: &str, args: &'a [Value]) -> Known<'a> {
        let known = self.any(args);
        let ty = known.ty.map(|(ty, scope)| {
            (Ty::Path { segments: vec![container.to_owned()], args: vec![ty] }, scope)
        });
        Known { ty, ..known }
    }

    fn text(&self, args: &'a [Value]) -> Known<'a> {
        let known = self.any(args);
        Known { ty: self.named("String").ty, ..known }
    }

    /// A text of what the `Serialize` of the type shows.
    fn serialized(&self, args: &'a [Value]) -> Known<'a> {
        let known = self.any(args);
        let shown =
            known.ty.as_ref().and_then(|(ty, scope)| self.shown(ty, *scope, Trait::Serialize));
        Known { taint: known.taint.or(shown), is_safe: known.is_safe, ..self.named("String") }
    }

    fn is_of_redact(&self, path: &[String]) -> bool {
        match path {
            [krate, .., _] => krate.starts_with("redact"),
            [name] => self
                .scope
                .file
                .import(self.scope.module, name)
                .is_none_or(|path| path[0].starts_with("redact")),
            [] => false,
        }
    }
}

fn is_serializer(of: &str, name: &str) -> bool {
    let is_format = of.contains("json")
        || of.contains("yaml")
        || matches!(of, "toml" | "ron" | "quick_xml" | "csv" | "postcard" | "bincode");
    is_format && (name.starts_with("to_") || name == "serialize")
}

fn is_encoder(of: &str, name: &str) -> bool {
    matches!(of, "hex" | "base64" | "urlencoding" | "bs58" | "BASE64" | "HEXLOWER")
        && name.starts_with("encode")
}

/// Wrappers that show nothing, or a mask.
const GUARDS: &[&str] = &[
    "Secret",
    "SecretBox",
    "SecretString",
    "SecretSlice",
    "SecretVec",
    "SecStr",
    "Sensitive",
    "Redacted",
    "Masked",
];

const CONSTRUCT: &[&str] = &[
    "new", "from", "default", "with", "try_new", "try_from", "parse", "builder", "load", "open",
    "connect",
];
