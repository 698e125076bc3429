//! What methods return.

use super::eval::{inside, key_of};
use super::{Flow, Kind, Known, Taint};
use crate::model::{Ty, Value};

impl<'a> Flow<'_, 'a> {
    pub(super) fn method(
        &self,
        receiver: &'a Value,
        name: &'a str,
        args: &'a [Value],
    ) -> Known<'a> {
        if EXPOSE.contains(&name) {
            return Known::tainted(Taint::exposed());
        }
        if HARMLESS.contains(&name) || is_masking(name) {
            return Known::safe();
        }
        let of = self.eval(receiver);
        if let Some(output) = self.declared(&of, name) {
            return output;
        }
        if let [key] = args
            && let (Some(key), true) = (key_of(key), LOOK_UP.contains(&name))
        {
            return self.judged(Known::default(), key);
        }
        match name {
            "take" | "next" | "next_back" | "nth" | "last" | "position" if is_letters(receiver) => {
                Known::safe()
            }
            "encode" | "encode_string" if of.taint.is_none() => self.text_of(self.any(args)),
            "get" | "get_mut" | "remove" => looked_up(of),
            // A path that is called `secrets` is where some are.
            "display" if args.is_empty() && of.taint.as_ref().is_none_or(is_by_name) => {
                Known::safe()
            }
            "keys" | "into_keys" => nth_of_map(of, 0),
            "values" | "into_values" | "values_mut" => nth_of_map(of, 1),
            "enumerate" => self.enumerated(of),
            "zip" | "chain" => Known {
                ty: None,
                taint: of.taint.or_else(|| self.any(args).taint),
                ..Known::default()
            },
            _ if MAP.contains(&name) => self.mapped(of, args),
            _ if FIND.contains(&name) => found(of),
            _ if OPEN.contains(&name) => self.opened(of, args),
            _ if TEXT.contains(&name) => self.text_of(of),
            _ if PASS.contains(&name) => of,
            _ => self.getter(&of, name),
        }
    }

    /// A method of a type of the workspace says itself what it returns.
    fn declared(&self, of: &Known<'a>, name: &str) -> Option<Known<'a>> {
        let (ty, scope) = of.ty.as_ref()?;
        let id = self.table.resolve(ty, *scope)?;
        let owner = &self.table.def(id).ty.name;
        let (function, there) = self.table.function(&format!("{owner}::{name}"), *scope)?;
        let output = function.output.clone()?;
        let output = if output.name() == Some("Self") { ty.clone() } else { output };
        Some(self.getter_of(Known::of(output, there), name))
    }

    /// A method with the name of a value returns it.
    fn getter(&self, of: &Known<'a>, name: &str) -> Known<'a> {
        let is_guard = of.ty.as_ref().is_some_and(|(ty, scope)| self.is_guard(ty, *scope));
        if of.is_safe || is_guard {
            return Known::default();
        }
        self.getter_of(Known::default(), name)
    }

    pub(super) fn getter_of(&self, known: Known<'a>, name: &str) -> Known<'a> {
        match value_of_getter(name) {
            Some(value) => {
                let judged = self.judged(known, value);
                // Who calls `token()` asks for no piece of a text.
                let is_open = judged.taint.is_none()
                    && !judged.is_safe
                    && judged.ty.is_none()
                    && value == "token"
                    && name != value;
                let guess = || Taint::guess(format!("comes from `{name}`, which sounds sensitive"));
                if is_open { Known::tainted(guess()) } else { judged }
            }
            None => known,
        }
    }

    fn enumerated(&self, of: Known<'a>) -> Known<'a> {
        let inside = inside(of);
        let (item, scope) = inside.ty.unwrap_or((Ty::Unknown, self.scope));
        let pair = Ty::Tuple(vec![Ty::named("usize"), item]);
        Known { ty: Some((Ty::List(Box::new(pair)), scope)), ..inside }
    }

    /// What a closure makes of it. A function that is named makes what its name says.
    fn mapped(&self, of: Known<'a>, args: &'a [Value]) -> Known<'a> {
        match args.last() {
            Some(Value::Path(path)) if path.len() > 1 => {
                let last = path.last().map_or("", String::as_str);
                let passes = PASS.contains(&last)
                    || TEXT.contains(&last)
                    || matches!(last, "from" | "to_string" | "new");
                if passes { self.text_of(of) } else { Known::default() }
            }
            Some(made) => {
                let made = self.eval(made);
                let ty = made.ty.map(|(ty, scope)| (Ty::List(Box::new(ty)), scope));
                Known { ty, ..made }
            }
            None => of,
        }
    }

    /// What is in an option or a result, or what stands in for it.
    fn opened(&self, of: Known<'a>, args: &'a [Value]) -> Known<'a> {
        let is_container = of
            .ty
            .as_ref()
            .is_some_and(|(ty, _)| CONTAINERS.contains(&ty.name().unwrap_or_default()));
        let mut known = if is_container { inside(of) } else { of };
        if known.taint.is_none() {
            known.taint = self.any(args).taint.filter(|taint| taint.kind != Kind::Type);
        }
        known
    }

    fn text_of(&self, of: Known<'a>) -> Known<'a> {
        let shown = of
            .ty
            .as_ref()
            .and_then(|(ty, scope)| self.shown(ty, *scope, crate::table::Trait::Display));
        Known {
            taint: of.taint.or(shown),
            is_safe: of.is_safe,
            is_literal: of.is_literal,
            ..self.named("String")
        }
    }
}

/// Nothing but the name of a local value says that it is sensitive.
fn is_by_name(taint: &Taint) -> bool {
    taint.kind == Kind::Value && taint.origin.is_none()
}

/// The value of a map, or an item of a list.
fn looked_up(of: Known<'_>) -> Known<'_> {
    let inside = inside(of);
    let ty = inside.ty.map(|(ty, scope)| match ty {
        Ty::Tuple(mut parts) if parts.len() == 2 => (option(parts.swap_remove(1)), scope),
        ty => (option(ty), scope),
    });
    Known { ty, ..inside }
}

/// One item of a list.
fn found(of: Known<'_>) -> Known<'_> {
    let inside = inside(of);
    let ty = inside.ty.map(|(ty, scope)| (option(ty), scope));
    Known { ty, ..inside }
}

fn nth_of_map(of: Known<'_>, nth: usize) -> Known<'_> {
    let inside = inside(of);
    let ty = inside.ty.and_then(|(ty, scope)| match ty {
        Ty::Tuple(parts) => Some((Ty::List(Box::new(parts.get(nth)?.clone())), scope)),
        _ => None,
    });
    Known { ty, ..inside }
}

fn option(ty: Ty) -> Ty {
    Ty::Path { segments: vec!["Option".to_owned()], args: vec![ty] }
}

/// The name of what a function returns, by its own: `get_token`, `password`.
pub(super) fn value_of_getter(name: &str) -> Option<&str> {
    let value = GETTERS.iter().find_map(|verb| name.strip_prefix(verb)).unwrap_or(name);
    let mut words = value.split('_');
    let (first, last) = (words.next().unwrap_or_default(), words.next_back().unwrap_or_default());
    (!VERBS.contains(&first) && !VERBS.contains(&last)).then_some(value)
}

pub(super) fn is_masking(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "anonymi",
        "censor",
        "conceal",
        "digest",
        "encrypt",
        "fingerprint",
        "hash",
        "mask",
        "obfuscat",
        "obscure",
        "pseudonym",
        "redact",
        "sanitiz",
        "sanitis",
        "scrub",
        "sha256",
        "hmac",
        "verify",
        "validate",
    ];
    let name = name.to_lowercase();
    !name.contains("unmask") && WORDS.iter().any(|word| name.contains(word))
}

/// Says whether a value owns what a secret exposed.
pub(super) fn is_copy_of_exposed(value: &Value) -> bool {
    match value {
        Value::Method { receiver, name, .. } => {
            let name = name.as_str();
            let keeps = OPEN.contains(&name)
                || FIND.contains(&name)
                || TEXT.contains(&name)
                || PASS.contains(&name);
            (COPY.contains(&name) && exposes(receiver)) || (keeps && is_copy_of_exposed(receiver))
        }
        Value::Call { path, args } if wraps(path) => args.iter().any(is_copy_of_exposed),
        Value::Call { path, args } => {
            let [.., of, last] = path.as_slice() else { return false };
            let copies = matches!(of.as_str(), "String" | "Vec" | "PathBuf" | "OsString")
                && matches!(last.as_str(), "from" | "from_utf8" | "from_utf8_lossy");
            copies && args.iter().any(exposes)
        }
        _ => false,
    }
}

/// `Some`, `Ok`, `Box::new` and the like.
fn wraps(path: &[String]) -> bool {
    match path {
        [name] => matches!(name.as_str(), "Some" | "Ok"),
        [of, _] => matches!(of.as_str(), "Box" | "Arc" | "Rc"),
        _ => false,
    }
}

/// The letters of a text, of which few are taken: `name.chars().take(1)`.
fn is_letters(receiver: &Value) -> bool {
    match receiver {
        Value::Method { name, .. } if name == "chars" || name == "bytes" => true,
        Value::Method { receiver, name, .. } => {
            matches!(name.as_str(), "rev" | "skip") && is_letters(receiver)
        }
        _ => false,
    }
}

/// Says whether a value is what a secret exposed, or looks at it.
pub(crate) fn exposes(value: &Value) -> bool {
    match value {
        Value::Method { name, .. } if EXPOSE.contains(&name.as_str()) => true,
        Value::Method { receiver, name, .. } => {
            let looks = FIND.contains(&name.as_str())
                || PASS.contains(&name.as_str())
                || OPEN.contains(&name.as_str())
                || TEXT.contains(&name.as_str());
            looks && exposes(receiver)
        }
        Value::Index(of, _)
        | Value::Part(of)
        | Value::Field(of, _)
        | Value::Inside(of)
        | Value::Cast(of, _) => exposes(of),
        Value::Tuple(values) | Value::Any(values) => values.iter().any(exposes),
        Value::Format { args, .. } => args.iter().any(|argument| exposes(&argument.value)),
        _ => false,
    }
}

/// The doors to plaintext.
const EXPOSE: &[&str] = &[
    "expose",
    "expose_secret",
    "expose_secret_mut",
    "reveal",
    "reveal_str",
    "try_expose_secret",
    "try_expose_secret_mut",
    "unsecure",
];

/// What these return tells nothing of the value.
const HARMLESS: &[&str] = &[
    "all",
    "any",
    "binary_search",
    "capacity",
    "cmp",
    "contains",
    "contains_key",
    "count",
    "ct_eq",
    "ends_with",
    "eq",
    "eq_ignore_ascii_case",
    "is_alphabetic",
    "is_ascii",
    "is_empty",
    "is_err",
    "is_err_and",
    "is_none",
    "is_none_or",
    "is_numeric",
    "is_ok",
    "is_ok_and",
    "is_some",
    "is_some_and",
    "is_valid",
    "len",
    "lt",
    "gt",
    "ge",
    "le",
    "matches",
    "ne",
    "partial_cmp",
    "position",
    "size_hint",
    "starts_with",
    "type_id",
];

/// What these return is the value, or a piece of it.
const PASS: &[&str] = &[
    "abs",
    "as_bytes",
    "as_deref",
    "as_deref_mut",
    "as_mut",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "borrow_mut",
    "by_ref",
    "bytes",
    "char_indices",
    "chars",
    "chunks",
    "clone",
    "cloned",
    "collect",
    "copied",
    "cycle",
    "deref",
    "drain",
    "filter",
    "inspect",
    "into_boxed_str",
    "into_bytes",
    "into_iter",
    "iter",
    "iter_mut",
    "leak",
    "lines",
    "peekable",
    "rev",
    "skip",
    "skip_while",
    "split",
    "split_at",
    "split_once",
    "split_whitespace",
    "step_by",
    "strip_prefix",
    "strip_suffix",
    "take_while",
    "to_bytes",
    "to_vec",
    "trim",
    "trim_end",
    "trim_matches",
    "trim_start",
    "windows",
    "rsplit",
    "splitn",
    "rsplitn",
    "await",
    "into_future",
    "sorted",
    "dedup",
];

/// What has a value in it that these open.
const CONTAINERS: &[&str] =
    &["Arc", "Box", "LazyLock", "Mutex", "OnceLock", "Option", "Rc", "RefCell", "Result", "RwLock"];

/// What these return is an item of the value.
const FIND: &[&str] = &[
    "find",
    "first",
    "last",
    "max",
    "max_by_key",
    "min",
    "min_by_key",
    "next",
    "next_back",
    "nth",
    "peek",
    "pop",
    "pop_front",
];

/// What these return is in the value.
const OPEN: &[&str] = &[
    "and",
    "context",
    "expect",
    "get_or_insert_with",
    "get_ref",
    "into_inner",
    "load",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "or",
    "or_else",
    "read",
    "replace",
    "take",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "with_context",
    "write",
];

/// A text of the value.
const TEXT: &[&str] = &[
    "encode",
    "encode_hex",
    "encode_utf8",
    "escape_debug",
    "escape_default",
    "into",
    "into_os_string",
    "into_string",
    "join",
    "concat",
    "repeat",
    "to_ascii_lowercase",
    "to_ascii_uppercase",
    "to_base64",
    "to_hex",
    "to_lowercase",
    "to_owned",
    "to_str",
    "to_string",
    "to_string_lossy",
    "to_uppercase",
    "try_into",
    "parse",
    "display",
    "to_rfc3339",
    "format",
];

/// Methods that make a copy of what they look at.
const COPY: &[&str] = &[
    "clone",
    "into",
    "into_owned",
    "into_string",
    "to_lowercase",
    "to_owned",
    "to_string",
    "to_uppercase",
    "to_vec",
];

/// What these return is what their closure makes.
const MAP: &[&str] = &[
    "and_then",
    "filter_map",
    "flat_map",
    "fold",
    "map",
    "map_or",
    "map_or_else",
    "scan",
    "then",
    "find_map",
];

/// Methods that find a value by its name.
const LOOK_UP: &[&str] = &[
    "cookie",
    "entry",
    "get",
    "get_all",
    "get_header",
    "get_one",
    "get_string",
    "header",
    "get_mut",
    "pointer",
    "remove",
    "try_get",
    "value_of",
    "get_str",
    "get_flag_value",
];

/// Verbs in front of the name of what is returned.
const GETTERS: &[&str] = &[
    "as_",
    "create_",
    "current_",
    "decrypt_",
    "extract_",
    "fetch_",
    "find_",
    "generate_",
    "get_",
    "into_",
    "issue_",
    "load_",
    "lookup_",
    "make_",
    "mint_",
    "new_",
    "prompt_",
    "random_",
    "read_",
    "retrieve_",
    "take_",
    "to_",
];

/// Verbs that return something else.
const VERBS: &[&str] = &[
    "add",
    "assert",
    "authenticate",
    "authorize",
    "build",
    "change",
    "check",
    "clear",
    "compare",
    "consume",
    "count",
    "delete",
    "ensure",
    "expire",
    "format",
    "handle",
    "insert",
    "invalidate",
    "lex",
    "log",
    "login",
    "lookup",
    "match",
    "notify",
    "on",
    "parse",
    "print",
    "process",
    "push",
    "refresh",
    "register",
    "remove",
    "reset",
    "revoke",
    "rotate",
    "save",
    "send",
    "set",
    "sign",
    "skip",
    "store",
    "strip",
    "test",
    "try",
    "update",
    "upload",
    "write",
    "with",
    "max",
    "min",
    "next",
    "peek",
    "expect",
    "eat",
    "bump",
    "accept",
    "unexpected",
    "visit",
    "emit",
];
