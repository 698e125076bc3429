//! What people write where a secret would stand.
//!
//! `changeme` and its like are placeholders, though some people keep them: a line that shows them tells nobody
//! anything new.

/// Says whether a value can be a real key or token, and is not a placeholder for one.
pub(crate) fn is_real(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    distinct(&lower) >= FEWEST_DISTINCT.min(value.len())
        && !has_long_run(value)
        && !WORDS.iter().any(|word| memchr::memmem::find(&lower, word.as_bytes()).is_some())
}

/// Says whether a value can be a real password, and is neither a placeholder nor a piece of code.
pub(crate) fn is_secret(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    let bare = lower.trim_ascii();
    !bare.is_empty()
        && distinct(bare) > 2
        && !has_long_run(bare)
        && !refers(bare)
        && !PASSWORDS.iter().any(|known| known.as_bytes() == bare)
        && !PARTS.iter().any(|part| memchr::memmem::find(bare, part.as_bytes()).is_some())
}

/// A variable, a call, a template, a marker: something that stands for the value.
fn refers(value: &[u8]) -> bool {
    let [sign, rest @ ..] = value else { return false };
    let is_sign = match sign {
        b'<' | b'{' | b'[' | b'`' => true,
        b'$' => is_variable(rest),
        b'%' => rest.ends_with(b"%") || rest.starts_with(b"(") || rest.starts_with(b"{"),
        b'@' => rest.ends_with(b"@") || rest.starts_with(b"{"),
        b'#' => rest.starts_with(b"{"),
        b'(' => rest.iter().any(|byte| b") ".contains(byte)) || is_anchor(rest),
        b'&' | b'*' => is_anchor(rest),
        b'!' => is_tag(rest),
        _ => false,
    };
    is_sign
        || PATHS.iter().any(|path| value.starts_with(path.as_bytes()))
        || value.ends_with(b"()")
        || value.ends_with(b"(")
        || is_date(value)
}

/// `$NAME`, `${NAME}`, `$(command)`, `$this->name`, `$row["name"]`: a name, and what may follow it.
fn is_variable(rest: &[u8]) -> bool {
    let name = rest.iter().take_while(|byte| is_of_name(**byte)).count();
    matches!(rest.get(name), None | Some(b'{' | b'(' | b'[' | b'.' | b':' | b'/' | b'$' | b')'))
        || rest[name..].starts_with(b"->")
}

/// An anchor or an alias of YAML: a name with digits at its end at most.
fn is_anchor(rest: &[u8]) -> bool {
    let end = rest.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |last| last + 1);
    let is_of_anchor = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.');
    rest[..end].iter().all(is_of_anchor)
}

/// A tag of YAML, with what it is applied to or without: `!vault`, `!Ref Password`.
fn is_tag(rest: &[u8]) -> bool {
    let name = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    matches!(rest.get(name), None | Some(b' '))
}

/// `2026-11-24T11:22:33Z`
fn is_date(value: &[u8]) -> bool {
    let is_of_date = |byte: &u8| byte.is_ascii_digit() || b"-:.tz+ ".contains(byte);
    matches!(value, [_, _, _, _, b'-', _, _, b'-', _, _, ..]) && value.iter().all(is_of_date)
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn distinct(value: &[u8]) -> usize {
    let mut seen = [false; 256];
    for byte in value {
        seen[usize::from(*byte)] = true;
    }
    seen.iter().filter(|seen| **seen).count()
}

/// A run of one character, as in `xxxxxxxx`. Some encodings begin with a run of `A`.
fn has_long_run(value: &[u8]) -> bool {
    value.chunk_by(|a, b| a == b).any(|run| {
        let most = if matches!(run[0], b'x' | b'X' | b'0' | b'*' | b'#' | b'.') { 5 } else { 7 };
        run.len() > most && run[0] != b'A'
    })
}

/// How a name begins that is looked up somewhere, in lower case.
const PATHS: &[&str] =
    &["env.", "process.", "os.", "self.", "this.", "config.", "settings.", "secrets."];

const FEWEST_DISTINCT: usize = 5;

/// None of them is likely by chance in a key of a hundred characters.
const WORDS: &[&str] = &[
    "example",
    "placeholder",
    "changeme",
    "change_me",
    "change-me",
    "replace",
    "your-",
    "your_",
    "yourkey",
    "yourtoken",
    "insert",
    "dummy",
    "redacted",
    "invalid",
    "_here",
    "-here",
    "keyhere",
    "tokenhere",
    "<",
    "${",
    "{{",
    "...",
    "not-a-",
    "not_a_",
];

/// Whole values, in lower case: words, and what anonymous users of FTP say.
const PASSWORDS: &[&str] = &[
    "busybox@",
    "anonymous",
    "anonymous@",
    "open_sesame",
    "open-sesame",
    "password",
    "passwd",
    "pass",
    "pwd",
    "pw",
    "secret",
    "passphrase",
    "username",
    "user",
    "userid",
    "guest",
    "null",
    "none",
    "nil",
    "undefined",
    "true",
    "false",
    "yes",
    "no",
    "empty",
    "blank",
    "string",
    "str",
    "text",
    "bytes",
    "char",
    "any",
    "object",
    "optional",
    "required",
    "hidden",
    "masked",
    "redacted",
    "removed",
    "filtered",
    "omitted",
    "invalid",
    "incorrect",
    "wrong",
    "expired",
    "missing",
    "changed",
    "reset",
    "unset",
    "not-set",
    "not_set",
    "unknown",
    "default",
    "input",
    "prompt",
    "value",
    "field",
    "label",
    "token",
    "key",
    "n/a",
    "todo",
    "tbd",
    "test",
    "ok",
    "failed",
    "success",
    "accepted",
    "denied",
    "error",
];

/// Parts of what stands for a password, in lower case.
const PARTS: &[&str] = &[
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "your_",
    "your-",
    "yourpass",
    "_here",
    "-here",
    "[redacted",
    "****",
    "process.env",
    "os.environ",
    "getenv",
    "${",
    "{{",
    "$(",
    "#{",
];
