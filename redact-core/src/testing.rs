//! A kit for the tests of one's own types: values full of canaries, and a search for them at every
//! exit.
//!
//! A **canary** is a synthetic value that occurs nowhere else, so that finding a part of it in a log
//! tells which field it came from. A **leaf** is a place of a value that has a canary in it. An
//! **exit** is a way out of the program for a value: `{:?}`, JSON, the message of an error.
//!
//! # Example
//!
//! ```
//! use redact_core::{Fields, Policy, Redact, Sink, mask, masked, redacted};
//! use redact_core::testing::assert_no_leak;
//!
//! #[derive(serde::Deserialize)]
//! struct Session {
//!     hits: u32,
//!     user: String,
//! }
//!
//! # // In place of the derive, which is in another crate.
//! impl Redact for Session {
//!     fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
//!         let mut fields = sink.structure("Session", 2);
//!         fields.field(policy, "hits", &self.hits);
//!         fields.field(policy, "user", &masked(&self.user, mask::Email));
//!         fields.end()
//!     }
//! }
//! # impl std::fmt::Debug for Session {
//! #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
//! #         std::fmt::Debug::fmt(&redacted(self), f)
//! #     }
//! # }
//! # impl serde::Serialize for Session {
//! #     fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
//! #         redacted(self).serialize(serializer)
//! #     }
//! # }
//!
//! assert_no_leak::<Session>();
//! ```
//!
//! # What is a leak
//!
//! The type says what may be seen of it: its own [`Redact::redact`] is asked, by a sink of the kit.
//! What it shows may stand at every exit. Of all else, five characters in a row at any exit are a
//! leak, unless a mask has let through the same; and of what a mask lets through, more than a third of
//! a text is a leak (of a number it is not: what masks for numbers give away is what they are for).
//! White space and capitals make no difference.
//!
//! A place is named as serde names it: by its `rename`, and without the variants of an enum that has a
//! tag inside.
//!
//! # Limits
//!
//! Values of fewer than five characters are not looked for: `bool`, `char`, `u8`, fewer than eight
//! bytes in a row. What a type writes in another form (Base64, hexadecimal numbers) is not recognised.
//! Of an untagged enum one variant is filled. What serde buffers before it looks at it, which are untagged
//! and internally tagged enums and flattened structs, does not tell its optional fields: [`canaries`]
//! leaves them empty, and [`assert_no_leak`] fills those whose names are the same in Rust and in serde.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::any::type_name;
use core::error::Error;
use core::fmt::{Debug, Display};
use core::iter;
use std::collections::HashSet;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::de::TypeName;
use crate::policy::Treatment;
use crate::{Policy, Redact, redacted};

mod access;
mod decisions;
mod exact;
mod fill;
mod format;
mod invent;
mod leaf;
mod leak;
mod mint;
mod path;
mod record;
mod refusal;
mod reveals;
mod session;

use self::decisions::Decisions;
pub use self::exact::{__assert_debug, __assert_json};
pub use self::fill::Unfillable;
use self::fill::{Filled, Filler, Plan, Plans};
use self::format::Format;
use self::leaf::Kind;
pub use self::leaf::Leaf;
use self::leak::{Leak, Leaks, Search};
pub use self::reveals::RevealCollector;
#[doc(inline)]
pub use crate::__assert_redacts as assert_redacts;

/// Makes a value each leaf of which is a canary.
///
/// An `Option` is there, a sequence has two items, a map one entry, an enum is its first variant. A
/// text has the format that the name of its field tells (`email`, `phone`, `card`, `iban`, `ip`, `url`,
/// `uuid`, `born_on`, `name`, …), and is synthetic on purpose: `example.com`, addresses and numbers
/// reserved for documentation and tests. Where the type takes no such text, other formats are tried.
///
/// The same type gets the same canaries each time.
///
/// # Errors
///
/// If there is nothing that the type takes, with what it said.
///
/// # Example
///
/// ```
/// use redact_core::{mask, masked};
///
/// #[derive(serde::Deserialize)]
/// struct Customer {
///     email: String,
///     phones: Vec<String>,
///     last_seen_from: std::net::IpAddr,
/// }
///
/// let canaries = redact_core::testing::canaries::<Customer>()?;
/// let customer = canaries.value();
/// assert!(customer.email.ends_with(".example.com"));
/// assert_ne!(masked(&customer.phones, mask::Phone).to_string(), "[REDACTED]");
///
/// let paths: Vec<_> = canaries.leaves().iter().map(|leaf| leaf.path()).collect();
/// assert_eq!(paths, ["email", "phones[0]", "phones[1]", "last_seen_from"]);
/// # Ok::<(), redact_core::testing::Unfillable>(())
/// ```
pub fn canaries<T: DeserializeOwned>() -> Result<Canaries<T>, Unfillable> {
    let filled = Filler::new(Plan::new()).fill()?;
    Ok(Canaries { value: filled.value, leaves: filled.leaves })
}

/// A value full of canaries: made by [`canaries`].
///
/// It has no `Debug`: the value has one of its own.
pub struct Canaries<T> {
    value: T,
    leaves: Vec<Leaf>,
}

impl<T> Canaries<T> {
    /// Returns the value and gives up the list of its canaries.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the canaries, in the order in which the type asked for them.
    #[must_use]
    pub fn leaves(&self) -> &[Leaf] {
        &self.leaves
    }
}

/// Asserts that no canary leaves a value by `Debug`, by `Serialize` or by its template, unless the type
/// has decided to show it.
///
/// `Debug` is taken as `{:?}`, which is also what a panic and a log print, as `{:#?}`, with a width and
/// with a precision; `Serialize` as JSON and as a binary format; the template of `display = "…"` by
/// itself, as it is used inside of another. All of them once more under a policy that hides
/// everything. Each variant of each enum has its turn, and each text takes each format, so that every
/// mask has something to show. See [`Exits`] for `Display`, for errors, and for types without some of
/// these traits; see [the module](self) for what is a leak.
///
/// # Panics
///
/// If there is a leak, with all of them: the place, the exit, and the text around it. If the type
/// cannot be filled.
#[track_caller]
pub fn assert_no_leak<T: Redact + Debug + Serialize + DeserializeOwned>() {
    Exits::<T>::new().debug().serialize().assert_no_leak();
}

/// The exits at which a type is to be searched for leaks.
///
/// # Example
///
/// A type that has a `Display` of its own, which does not ask its decisions:
///
/// ```should_panic
/// use redact_core::{Policy, Redact, Sink, mask, masked};
/// use redact_core::testing::Exits;
///
/// #[derive(serde::Deserialize)]
/// struct Email(String);
///
/// impl Redact for Email {
///     fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
///         sink.newtype_struct(policy, "Email", &masked(&self.0, mask::Email))
///     }
/// }
///
/// impl std::fmt::Display for Email {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str(&self.0)
///     }
/// }
///
/// Exits::<Email>::new().display().assert_no_leak();
/// ```
#[must_use]
pub struct Exits<T> {
    exits: Vec<Exit<T>>,
}

/// A name, and what is written there.
type Exit<T> = (&'static str, fn(&T) -> String);

impl<T: Redact + DeserializeOwned> Exits<T> {
    /// Begins with the one exit that a `Redact` type always has: the template of `display = "…"`, or
    /// what stands in its place.
    pub fn new() -> Self {
        Self { exits: Vec::new() }.and("the template", |value| redacted(value).to_string())
    }

    /// Adds `{:?}`, `{:#?}`, and `{:?}` with a width and a precision.
    pub fn debug(self) -> Self
    where
        T: Debug,
    {
        self.and("`{:?}`", |value| format!("{value:?}"))
            .and("`{:#?}`", |value| format!("{value:#?}"))
            .and("`{:64?}`", |value| format!("{value:64?}"))
            .and("`{:.64?}`", |value| format!("{value:.64?}"))
    }

    /// Adds JSON and a binary format.
    pub fn serialize(self) -> Self
    where
        T: Serialize,
    {
        self.and("JSON", |value| {
            serde_json::to_string(value).unwrap_or_else(|error| error.to_string())
        })
        .and("a binary format", record::binary)
    }

    /// Adds `{}`, and `{}` with a width and a precision.
    pub fn display(self) -> Self
    where
        T: Display,
    {
        self.and("`{}`", T::to_string)
            .and("`{:64}`", |value| format!("{value:64}"))
            .and("`{:.64}`", |value| format!("{value:.64}"))
    }

    /// Adds `{}` of the error and of each error below it, as reporters print them, and `{:?}` of those.
    pub fn error(self) -> Self
    where
        T: Error,
    {
        self.display().and("its chain of sources", |value| {
            let causes = iter::successors(value.source(), |&cause| cause.source());
            let lines = causes.map(|cause| format!("{cause}\n{cause:?}"));
            lines.collect::<Vec<_>>().join("\n")
        })
    }

    fn and(mut self, name: &'static str, take: fn(&T) -> String) -> Self {
        self.exits.push((name, take));
        self
    }

    /// Asserts that no canary leaves by these exits, unless the type has decided to show it.
    ///
    /// # Panics
    ///
    /// As [`assert_no_leak`].
    #[track_caller]
    pub fn assert_no_leak(self) {
        let name = TypeName(type_name::<T>());
        match self.leaks() {
            Err(unfillable) => panic!("`{name}` cannot be filled: {unfillable}"),
            Ok(leaks) if leaks.is_empty() => {}
            Ok(leaks) => {
                let leaks: Vec<_> = leaks.iter().map(Leak::to_string).collect();
                panic!("`{name}` shows what it has not decided to show\n\n{}", leaks.join("\n"))
            }
        }
    }

    fn leaks(&self) -> Result<Vec<Leak>, Unfillable> {
        let mut leaks = Leaks::default();
        let mut plans = Plans::new();
        let mut known = HashSet::new();
        while let Some(plan) = plans.next() {
            let mut filler = Filler::<T>::new(plan.clone());
            let mut first = filler.fill()?;
            let fields = Decisions::of(&first.value, &Policy::DECLARED).fields;
            if let Some(fuller) = filler.fill_fields(&fields) {
                first = fuller;
            }
            plans.extend(&plan, &first);
            self.search(&first, &mut leaks);
            // The formats are for the texts that this plan is the first to have.
            let texts = first.leaves.iter().filter(|leaf| leaf.kind == Kind::Text);
            let new = texts.filter(|text| known.insert(text.path.clone())).count();
            let formats = Format::ALL.into_iter().filter(|_| new > 0);
            for other in formats.filter_map(|format| filler.fill_with(format)) {
                self.search(&other, &mut leaks);
            }
        }
        Ok(leaks.0)
    }

    fn search(&self, Filled { value, leaves, .. }: &Filled<T>, leaks: &mut Leaks) {
        let search = Search::new(leaves);
        let hiding = Policy::builder().default(Treatment::Hidden).build();
        for (policy, is_under_policy) in [(Policy::DECLARED, false), (hiding, true)] {
            let decided = search.decided(&Decisions::of(value, &policy));
            for (exit, take) in &self.exits {
                let text = policy.scope(|| take(value));
                leaks.add(search.leaks(&decided, exit, is_under_policy, &text));
            }
        }
    }
}

impl<T: Redact + DeserializeOwned> Default for Exits<T> {
    fn default() -> Self {
        Self::new()
    }
}
