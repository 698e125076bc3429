//! The macros of the [`redact`](https://docs.rs/redact) crate, which documents them.
//!
//! Tokens become `ast` through `attr`, `check` refuses what contradicts itself, and only then
//! `expand` writes code. With the feature `events`, `event` wraps the values in the macros of `redact-tracing`,
//! and `instrument` those in a function's span.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod ast;
mod attr;
mod bound;
mod check;
mod errors;
#[cfg(feature = "events")]
mod event;
mod expand;
#[cfg(feature = "events")]
mod instrument;
mod sensitive;
mod serde_attr;
mod suggest;
mod template;
#[cfg(test)]
mod tests;
mod walk;
mod word;

/// Derives `Redact`, and the `Debug`, `Display` and `Serialize` that follow the same decisions; on request
/// `Wire`, which serialises in clear.
///
/// Works on structs and enums of every kind, with lifetimes, type and const generics. Unions and
/// `#[repr(packed)]` types are refused.
///
/// ```
/// use redact::{Redact, mask};
///
/// #[derive(Redact)]
/// struct Login {
///     #[redact(mask = mask::Email)]
///     email: String,
///     #[redact]
///     answer: String,
///     attempts: u32,
/// }
///
/// let login = Login { email: "jane@example.com".into(), answer: "blue".into(), attempts: 2 };
/// assert_eq!(
///     format!("{login:?}"),
///     "Login { email: j***@***.com, answer: [REDACTED], attempts: 2 }",
/// );
/// ```
///
/// # On a field
///
/// A field has one decision.
///
/// - **Nothing**: the type of the field decides, which must implement `Redact`. A number with a name
///   that sounds sensitive has to be decided all the same; one without a name is asked by that of its
///   tuple struct or variant.
/// - **`#[redact]`**: nothing of it is shown, whatever its type: `[REDACTED]`.
/// - **`mask = EXPR`**: the mask decides. It reaches the items of `Option`, `Vec` and the like: `None` stays
///   `None`, a list keeps its length.
/// - **`pseudonym`**, **`pseudonym = "domain"`**: a keyed token that is the same for the same value (within
///   the domain). Hidden as long as no `Keyring` is installed, which the feature `pseudonym` is for.
/// - **`show`**, **`show, because = "…"`**: shown in clear, by the `Debug` and the `Serialize` of its type.
/// - **`omit`**: not even its name is shown. `Debug` ends in `..`; serde leaves the field out, and in a
///   format without field names that changes what stands at which place.
///
/// Beside a decision:
///
/// - **`text = "…"`**: what stands for a value of which nothing is shown, instead of `[REDACTED]`. It
///   changes the marker, never what is shown; alone, it hides.
/// - **`keys(show)`**, **`keys(mask = EXPR)`**: what happens to the keys of a masked map. A masked map without
///   it does not compile.
/// - **`as_str = PATH`**: a function from a reference to the field to what the mask reads, such as
///   `Uri::path`. For types that `Maskable` does not know.
/// - **`class = EXPR`**: the kind of data, by which a policy may show less of it; a constant of type `Class`,
///   which may be `Self::CLASS`. It replaces the class that the mask is for. Alone, it hides.
///
/// Beside a decision or alone, where it decides nothing:
///
/// - **`wire = serde`**: in clear, the field is serialised by the `Serialize` of its type, and not by its
///   `Wire`. For a type of others: the `Serialize` of one that derives `Redact` writes what may be seen, and
///   the value would be lost.
///
/// ```
/// use std::collections::BTreeMap;
/// use redact::{Class, Redact, class, mask};
///
/// const LOYALTY: Class = Class::new("user.account.loyalty_card");
///
/// struct Tag(String);
///
/// impl Tag {
///     fn as_str(&self) -> &str {
///         &self.0
///     }
/// }
///
/// #[derive(Redact)]
/// struct Shopper {
///     #[redact(mask = mask::Keep::last(2), class = LOYALTY)]
///     card: Option<String>,
///     #[redact(mask = mask::Phone, keys(show), text = "[NO PHONE]")]
///     phones: BTreeMap<&'static str, String>,
///     #[redact(mask = mask::Keep::first(1), as_str = Tag::as_str)]
///     tag: Tag,
///     #[redact(omit)]
///     cache: Vec<u8>,
/// }
///
/// let shopper = Shopper {
///     card: Some("L-2210-774".into()),
///     phones: BTreeMap::from([("home", "+49 30 1234567".into()), ("work", "none".into())]),
///     tag: Tag("gardening".into()),
///     cache: vec![0],
/// };
/// assert_eq!(
///     format!("{shopper:?}"),
///     "Shopper { card: Some(***74), phones: {\"home\": ***67, \"work\": [NO PHONE]}, tag: g***, .. }",
/// );
/// ```
///
/// # On the type
///
/// - **`display = "…"`**: also derives `Display`, by a template in the syntax of `format!` whose arguments
///   are the fields, each as decided: `{id}`, `{id:>8}`, `{0}`. A shown field uses the `Display` of its type.
///   The variants of an enum may each have one.
/// - **`#[redact]`**: every field without a decision is hidden, also one that is added later. Works on
///   a variant too.
/// - **`class = EXPR`**: the class of every field that names none, whether it or its type has decided, and of the
///   variants that have no fields. Where a mask is for a class of its own, a policy for either holds.
/// - **`without(Debug)`**, **`without(Display)`**, **`without(Serialize)`**: that impl is yours. The decisions
///   still hold where the type stands in another one, and so does a template. Without `Serialize`, shown fields need no
///   `Serialize`; in another type they serialise as their `Debug` text.
/// - **`wire`**: also derives `Wire`, by which `redact::wire` serialises the type [in clear](#in-clear).
/// - **`bound = "…"`**: the where clause of the impls, instead of the inferred one. Inferred is, for every
///   type parameter `T`, associated type `T::Item`, and `Secret` or `Sensitive` of them that a field holds:
///   - in a silent field `Redact`; in a hidden or omitted field, or one read by `as_str`, nothing;
///   - in a masked field `Maskable<Leaf = str>`; the keys of a map with `keys(show)`, `Debug + Serialize`;
///   - in a shown field `Debug + Serialize`, without `Serialize` where serde does not use it
///     (`without(Serialize)`, `skip`, `serialize_with`), and what the template formats it by, such as
///     `Display`;
///   - for `Wire`, in whatever field serde serialises by its type, `Wire`, or with `wire = serde` `Serialize`.
///
///   `PhantomData`, function pointers, trait objects and hashers hold nothing.
/// - **`crate = PATH`**: where `redact` is found, for re-exports.
///
/// `show` on the type is refused: a field added later would be shown.
///
/// ```
/// use redact::Redact;
///
/// #[derive(Redact)]
/// enum Failure {
///     #[redact(display = "{user} gave a wrong answer")]
///     Answer {
///         user: u64,
///         #[redact]
///         given: String,
///     },
///     #[redact(display = "the store is down: {0}")]
///     Store(#[redact(show)] String),
/// }
///
/// let failure = Failure::Answer { user: 7, given: "blue".into() };
/// assert_eq!(failure.to_string(), "7 gave a wrong answer");
/// assert_eq!(format!("{failure:?}"), "Answer { user: 7, given: [REDACTED] }");
/// assert_eq!(Failure::Store("timed out".into()).to_string(), "the store is down: timed out");
/// ```
///
/// # serde
///
/// serde's attributes on the type shape what the derived `Serialize` writes, as they would that of serde's
/// own derive. `Deserialize` is serde's derive, beside this one.
///
/// ```
/// use redact::{Redact, mask};
/// use serde::Deserialize;
///
/// #[derive(Redact, Deserialize)]
/// #[serde(tag = "kind", rename_all = "camelCase")]
/// enum Contact {
///     #[serde(rename = "mail")]
///     Email {
///         #[redact(mask = mask::Email)]
///         #[serde(rename = "to")]
///         address: String,
///         #[serde(skip_serializing_if = "Option::is_none")]
///         priority: Option<u32>,
///     },
/// }
///
/// let contact: Contact = serde_json::from_str(r#"{"kind":"mail","to":"jane@example.com"}"#)?;
/// assert_eq!(serde_json::to_string(&contact)?, r#"{"kind":"mail","to":"j***@***.com"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// These are refused, since what they serialise has not been decided: `into`, `remote`, `getter`, `with` and
/// `serialize_with` on a field that is not shown or on a variant, `flatten` of a masked field, and a masked
/// newtype variant of an internally tagged enum, which serde could not write; and a word that serde does
/// not have, since one that it will have some day may serialise something else.
///
/// Beside `wire`, fewer of them are: see [below](#in-clear).
///
/// # In clear
///
/// `#[redact(wire)]` derives `Wire` too. Through `redact::wire`, and by no other way, the type serialises as
/// serde's own derive would serialise it, byte for byte and in every format, whatever was decided about its
/// fields: masked, hidden and omitted ones are in clear. Only `#[serde(skip)]` leaves a field out. For the
/// database and the peer service, never for a log.
///
/// ```
/// use redact::{Redact, mask, wire};
/// use serde::Deserialize;
///
/// #[derive(Redact, Deserialize)]
/// #[redact(wire)]
/// struct Customer {
///     #[redact(mask = mask::Email)]
///     email: String,
///     #[redact(omit)]
///     #[serde(rename = "pet", skip_serializing_if = "Option::is_none")]
///     pet_name: Option<String>,
///     #[redact(wire = serde)]
///     #[redact]
///     extra: serde_json::Value,
/// }
///
/// let json = r#"{"email":"jane@example.com","pet":"Rex","extra":{"n":1}}"#;
/// let customer: Customer = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&customer)?, r#"{"email":"j***@***.com","extra":"[REDACTED]"}"#);
/// assert_eq!(serde_json::to_string(&wire(&customer))?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Each field that serde serialises needs a type that is `Wire`: text, numbers and the like, containers of
/// them, `Secret`, `Sensitive`, types that derive it. For any other, `wire = serde` on the field uses the
/// `Serialize` that the type has; without it the field is an error. A type within is in clear too, and not
/// as it would be seen.
///
/// `with` and `serialize_with` on a field that is not shown, and `flatten` of a masked field, are allowed
/// beside `wire`. They shape what is in clear; what is seen follows the decision, so a field that is masked
/// and flattened is seen as one text under its name. `into` is refused: implement `Wire` by hand.
///
/// # What it does not protect against
///
/// - Code that reads a field and formats that: `format!("{}", customer.email)`.
/// - A hand-written impl that `without(…)` leaves to you.
/// - A log that is handed what `redact::wire` returns, and one that the database keeps of its statements.
/// - A second derive of `Serialize`: it does not compile beside this one, but one on a copy of the
///   type does.
#[proc_macro_derive(Redact, attributes(redact, serde))]
pub fn derive_redact(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::derive(&input).into()
}

/// Wraps the values of an event or a span of `redact-tracing`, and hands the rest to the macro of
/// `tracing` that has the same name.
#[cfg(feature = "events")]
#[doc(hidden)]
#[proc_macro]
pub fn __event(input: TokenStream) -> TokenStream {
    event::event(input.into()).into()
}

/// Wraps the values that `record!` records.
#[cfg(feature = "events")]
#[doc(hidden)]
#[proc_macro]
pub fn __record(input: TokenStream) -> TokenStream {
    event::record(input.into()).into()
}

/// Wraps the values of a record of `log`.
#[cfg(feature = "events")]
#[doc(hidden)]
#[proc_macro]
pub fn __log(input: TokenStream) -> TokenStream {
    event::log(input.into()).into()
}

/// Wraps the arguments of a macro of std that makes text.
#[cfg(feature = "events")]
#[doc(hidden)]
#[proc_macro]
pub fn __text(input: TokenStream) -> TokenStream {
    event::text(input.into()).into()
}

/// Opens a span around a function, with those of its arguments that say how they may be seen.
///
/// The options are those of `tracing`'s attribute of that name, and so is the span, where all may be seen. But an
/// argument that has not decided is an error at that argument: leave it out by `skip(..)`, or say in
/// `fields(..)` how it may be seen.
///
/// ```
/// use redact::{Redact, instrument, mask, masked};
///
/// #[derive(Redact)]
/// struct Order {
///     id: u64,
///     #[redact]
///     notes: String,
/// }
///
/// #[derive(Redact)]
/// #[redact(display = "{cents} cents are too many")]
/// struct Refused {
///     cents: u64,
/// }
///
/// #[instrument(skip(card), fields(card = masked(card, mask::Card)), err)]
/// async fn pay(order: &Order, card: &str, cents: u64) -> Result<(), Refused> {
///     if cents > 10_000 { Err(Refused { cents }) } else { Ok(()) }
/// }
/// ```
///
/// # Options
///
/// - **`skip(a, b)`**, **`skip_all`**: arguments that are not recorded.
/// - **`fields(name = value, ..)`**: more fields, in the syntax of an event; one that has the name of an
///   argument stands in its place. A name alone is recorded later.
/// - **`name = "…"`** (or the text alone), **`target = "…"`**, **`level = "…"`** (a `Level`, or 1 to 5),
///   **`parent = …`**, **`follows_from = …`**: those of the span.
/// - **`err`**, **`ret`**: an event with the error, by its `Display`, and with what is returned, by its `Debug`;
///   `err(Debug, level = "warn")` for another form or level. Their types have to have decided.
/// - **`crate = PATH`**: where `redact` is found, for re-exports.
///
/// # Limits
///
/// - The patterns in which arguments are found are those of `tracing`: names, references, tuples and structs. What
///   a slice pattern binds is not recorded.
/// - The future of a function that is not `async` is found if it is an `async move` block at its end, as it is or in
///   `Box::pin`. Of any other function, the call is what the span is around.
/// - `const fn` is refused.
#[cfg(feature = "events")]
#[proc_macro_attribute]
pub fn instrument(options: TokenStream, item: TokenStream) -> TokenStream {
    instrument::expand(options.into(), &item.into()).into()
}
