//! Finds secrets and personal data in text, for what types cannot know: a message of a library, a body that
//! was logged whole, a file.
//!
//! **[`Rule`]**: what one kind of secret looks like, why it matters, and how bad it is.
//! **[`Scanner`]**: a set of rules, ready to search. **[`Finding`]**: where in a text a rule has found
//! something; it never holds the text. **[`Stream`]**: a text that arrives in pieces. **[`Masker`]**: the same,
//! masked as it arrives.
//! **Keyword**: a word that stands in each match of a rule or near it. **Validator**: what a pattern cannot
//! say, such as a checksum. **Marker**: what stands in place of a finding, `[REDACTED:rule-id]`.
//!
//! ```
//! use redact_scan::Scanner;
//!
//! let scanner = Scanner::new();
//! let line = "cloning https://ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W@github.com/acme/shop";
//!
//! for finding in scanner.find_iter(line) {
//!     assert_eq!(finding.to_string(), "github-token at 16..56");
//! }
//! assert_eq!(scanner.mask(line), "cloning https://[REDACTED:github-token]@github.com/acme/shop");
//! ```
//!
//! # What is promised
//!
//! - Time is linear in the text, whatever the text is: each rule reads a byte a bounded number of times.
//!   Memory does not grow with the text.
//! - Findings come sorted and do not overlap. Matches that overlap are one finding that covers them all;
//!   its rule is that of the most severe, then the longest, then the leftmost.
//! - A stream finds exactly what is found in the whole, however it is cut, and a masker masks it.
//! - Nothing is found in a text that [`Scanner::mask`] has masked.
//! - No `Debug` or `Display` shows any of the text.
//! - Percent encoding, base64, hex and JSON escapes are looked into, two deep. A finding inside base64 or hex
//!   is the whole encoded run; inside the other two it is the characters themselves.
//!
//! # What it cannot see
//!
//! A secret without a form of its own and without a name beside it, such as a password in a sentence. A
//! value that people write as a placeholder, such as `changeme` or `${PASSWORD}`, even where it is used. A form
//! that nobody has written a rule for. What is encrypted, compressed, or encoded three deep or in another way.
//! Text in UTF-16. A match that is longer than its rule says (16 KiB at most): then what is left over is
//! not covered. It is the last net, and no reason to log what should not be logged.
//!
//! # Rules
//!
//! They lie in TOML files beside the source, each with its source and with samples of both kinds. The crate
//! does not build when one of the samples is judged otherwise than it says.
#![cfg_attr(
    feature = "toml",
    doc = "\nRules of one's own are read at run time by [`Builder::add_toml`], and judged in the same way."
)]
//!
//! # Features
//!
//! - `toml`: rules of one's own from TOML text.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod builtin;
mod credentials;
mod decode;
#[cfg(feature = "toml")]
mod file;
mod finding;
mod masker;
mod ngram;
mod pattern;
mod placeholder;
mod rule;
mod scanner;
mod stream;
pub mod validate;

pub use crate::builder::{Builder, UnknownName};
#[cfg(feature = "toml")]
pub use crate::file::RulesError;
pub use crate::finding::Finding;
pub use crate::masker::Masker;
pub use crate::rule::{Rule, Severity};
pub use crate::scanner::{Findings, Scanner};
pub use crate::stream::Stream;
