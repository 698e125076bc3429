//! What people write where a secret would stand.

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
    let starts = |with: &[u8]| value.starts_with(with);
    starts(b"$")
        || starts(b"%")
        || starts(b"<")
        || starts(b"{")
        || starts(b"[")
        || starts(b"(")
        || starts(b"#{")
        || starts(b"*")
        || starts(b"@{")
        || starts(b"!")
        || starts(b"&")
        || starts(b"env.")
        || starts(b"process.")
        || starts(b"os.")
        || starts(b"self.")
        || starts(b"this.")
        || starts(b"config.")
        || starts(b"settings.")
        || starts(b"secrets.")
        || value.ends_with(b"()")
        || value.ends_with(b"(")
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
