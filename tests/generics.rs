//! A generic type needs no bounds written by hand: it may be seen when what its fields need is there.

#![allow(dead_code, reason = "some types are asked for their impls alone")]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

use redact::{Class, Redact, Zeroize, mask};
use serde::{Serialize, Serializer};

/// Says whether a type implements a trait.
macro_rules! implements {
    ($T:ty: $Trait:path) => {{
        struct Probe<T: ?Sized>(PhantomData<T>);

        // Found before the constant of the trait, where its bound holds.
        impl<T: ?Sized + $Trait> Probe<T> {
            const ANSWER: bool = true;
        }

        trait Otherwise {
            const ANSWER: bool = false;
        }

        impl<T: ?Sized> Otherwise for Probe<T> {}

        <Probe<$T>>::ANSWER
    }};
}

/// Checks that a type can be seen, through every exit.
macro_rules! assert_seen {
    ($($T:ty),* $(,)?) => {$(
        assert!(implements!($T: Redact));
        assert!(implements!($T: Debug));
        assert!(implements!($T: Serialize));
    )*};
}

/// Checks that a type cannot be seen, through any exit.
macro_rules! assert_unseen {
    ($($T:ty),* $(,)?) => {$(
        assert!(!implements!($T: Redact));
        assert!(!implements!($T: Debug));
        assert!(!implements!($T: Serialize));
    )*};
}

#[track_caller]
fn assert_exits(value: &(impl Debug + Serialize), debug: &str, json: &str) {
    assert_eq!(format!("{value:?}"), debug);
    assert_eq!(serde_json::to_string(value).unwrap(), json);
}

/// Implements nothing.
struct Nothing;

#[derive(Debug)]
struct OnlyDebug;

#[test]
fn of_a_silent_field_its_parameters_are_decided() {
    #[derive(Redact)]
    struct Page<T> {
        items: Vec<T>,
        next: Option<Box<(T, u32)>>,
    }

    assert_seen!(Page<u32>, Page<Option<bool>>, Page<Page<u32>>);
    assert_unseen!(Page<String>, Page<u8>, Page<Nothing>, Page<Page<String>>);
    let page = Page { items: vec![1_u32], next: Some(Box::new((2, 3))) };
    assert_exits(&page, "Page { items: [1], next: Some((2, 3)) }", r#"{"items":[1],"next":[2,3]}"#);
}

#[test]
fn of_a_hidden_or_omitted_field_nothing_is_needed() {
    #[derive(Redact)]
    struct Hidden<T, U> {
        #[redact]
        hidden: T,
        #[redact(omit)]
        omitted: Vec<U>,
    }

    #[derive(Redact)]
    #[redact]
    enum AllHidden<T> {
        One(T),
        Two { value: Option<T> },
    }

    assert_seen!(Hidden<Nothing, Nothing>, AllHidden<Nothing>);
    let hidden = Hidden { hidden: Nothing, omitted: vec![Nothing] };
    assert_exits(&hidden, "Hidden { hidden: [REDACTED], .. }", r#"{"hidden":"[REDACTED]"}"#);
}

#[test]
fn of_a_hasher_nothing_is_needed() {
    #[derive(Redact)]
    struct Hashed<S, T> {
        map: HashMap<u32, T, S>,
        #[redact(mask = mask::Email)]
        set: Option<HashSet<String, S>>,
        #[redact(show)]
        shown: HashMap<String, u32, S>,
    }

    assert_seen!(Hashed<Nothing, u32>);
    assert_unseen!(Hashed<Nothing, String>, Hashed<u32, Nothing>);
    let hashed = Hashed { map: [(1, 2)].into(), set: None, shown: [("text".to_owned(), 3)].into() };
    assert_exits(
        &hashed,
        r#"Hashed { map: {1: 2}, set: None, shown: {"text": 3} }"#,
        r#"{"map":{"1":2},"set":null,"shown":{"text":3}}"#,
    );
}

#[test]
fn of_a_marker_nothing_is_needed() {
    #[derive(Redact)]
    struct Id<T> {
        number: u32,
        marker: PhantomData<T>,
        function: PhantomData<fn() -> T>,
    }

    #[derive(Redact)]
    #[serde(transparent)]
    struct Transparent<T> {
        number: u32,
        marker: PhantomData<T>,
    }

    assert_seen!(Id<Nothing>, Transparent<Nothing>);
    assert_eq!(
        serde_json::to_string(&Transparent::<Nothing> { number: 7, marker: PhantomData }).unwrap(),
        "7",
    );
}

#[test]
fn of_a_shown_field_debug_and_serialize_are_needed() {
    #[derive(Redact)]
    struct Shown<T>(#[redact(show)] Vec<T>);

    assert_seen!(Shown<String>, Shown<u8>, Shown<&'static [char]>);
    assert_unseen!(Shown<Nothing>, Shown<OnlyDebug>);
    assert_exits(&Shown(vec!["text"]), r#"Shown(["text"])"#, r#"["text"]"#);
}

#[test]
fn of_a_shown_field_that_serde_does_not_see_debug_is_enough() {
    fn as_unit<T, S: Serializer>(_value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }

    #[derive(Redact)]
    struct Skipped<T, U> {
        #[redact(show)]
        #[serde(skip)]
        skipped: T,
        #[redact(show)]
        #[serde(serialize_with = "as_unit")]
        with: U,
    }

    #[derive(Redact)]
    enum Variant<T> {
        #[serde(skip)]
        Skipped(#[redact(show)] T),
    }

    #[derive(Redact)]
    #[redact(without(Serialize))]
    struct Unserialised<T>(#[redact(show)] T);

    assert_seen!(Skipped<OnlyDebug, OnlyDebug>, Variant<OnlyDebug>);
    assert_unseen!(Skipped<Nothing, OnlyDebug>, Skipped<OnlyDebug, Nothing>, Variant<Nothing>);
    assert!(implements!(Unserialised<OnlyDebug>: Debug));
    assert!(!implements!(Unserialised<Nothing>: Debug));
    assert!(!implements!(Unserialised<String>: Serialize));
    assert_exits(
        &Skipped { skipped: OnlyDebug, with: OnlyDebug },
        "Skipped { skipped: OnlyDebug, with: OnlyDebug }",
        r#"{"with":null}"#,
    );
}

#[test]
fn of_a_masked_field_a_text_is_needed() {
    #[derive(Redact)]
    struct Masked<T, U> {
        #[redact(mask = mask::Email)]
        email: T,
        #[redact(pseudonym)]
        login: Vec<U>,
    }

    assert_seen!(Masked<String, &'static str>, Masked<Option<Box<str>>, Cow<'static, str>>);
    assert_unseen!(Masked<u32, String>, Masked<String, Nothing>);
    let masked = Masked { email: Some("jane@example.com".to_owned()), login: vec!["jane"] };
    assert_exits(
        &masked,
        "Masked { email: Some(j***@***.com), login: [[REDACTED]] }",
        r#"{"email":"j***@***.com","login":["[REDACTED]"]}"#,
    );
}

#[test]
fn of_a_masked_map_the_keys_and_the_values_are_needed() {
    #[derive(Redact)]
    struct Maps<A, B, C> {
        #[redact(mask = mask::Email, keys(show))]
        shown: Option<BTreeMap<A, Vec<C>>>,
        #[redact(mask = mask::Email, keys(mask = mask::Keep::last(4)))]
        masked: BTreeMap<B, C>,
    }

    assert_seen!(Maps<u32, String, String>, Maps<char, &'static str, Box<str>>);
    assert_unseen!(Maps<Nothing, String, String>, Maps<u32, u32, String>);
    assert_unseen!(Maps<u32, String, u32>);
    let shown = Some([(7_u32, vec!["jane@example.com"])].into());
    let masked = [("the secret number 1234-4321", "jane@example.com")].into();
    assert_exits(
        &Maps { shown, masked },
        "Maps { shown: Some({7: [j***@***.com]}), masked: {***4321: j***@***.com} }",
        r#"{"shown":{"7":["j***@***.com"]},"masked":{"***4321":"j***@***.com"}}"#,
    );
}

#[test]
fn of_a_field_read_as_text_nothing_is_needed_but_what_reads_it() {
    #[derive(Redact)]
    struct Read<T: AsRef<str>> {
        #[redact(mask = mask::Keep::last(4), as_str = AsRef::as_ref)]
        text: T,
    }

    struct Foreign;

    impl AsRef<str> for Foreign {
        #[expect(clippy::unnecessary_literal_bound, reason = "the trait has it so")]
        fn as_ref(&self) -> &str {
            "a foreign text 4321"
        }
    }

    assert_exits(&Read { text: Foreign }, "Read { text: ***4321 }", r#"{"text":"***4321"}"#);
}

#[test]
fn an_associated_type_is_needed_and_not_what_it_belongs_to() {
    #[derive(Redact)]
    struct Associated<T: Iterator> {
        short: Option<T::Item>,
        #[redact(show)]
        long: <T as Iterator>::Item,
        of_another: <Vec<T::Item> as IntoIterator>::Item,
    }

    assert_seen!(Associated<std::ops::Range<u32>>);
    assert_unseen!(Associated<std::vec::IntoIter<String>>, Associated<std::str::Chars<'static>>);
    let associated = Associated::<std::ops::Range<u32>> { short: None, long: 1, of_another: 2 };
    assert_exits(
        &associated,
        "Associated { short: None, long: 1, of_another: 2 }",
        r#"{"short":null,"long":1,"of_another":2}"#,
    );
}

#[test]
fn a_type_may_hold_itself() {
    #[derive(Redact)]
    struct Tree<T> {
        value: T,
        children: Vec<Tree<T>>,
        parent: Option<Box<Self>>,
    }

    #[derive(Redact)]
    #[serde(rename_all = "lowercase")]
    enum Left<T> {
        End,
        More { value: T, right: Box<Right<T>> },
    }

    #[derive(Redact)]
    #[serde(transparent)]
    struct Right<T> {
        left: Left<T>,
    }

    assert_seen!(Tree<u32>, Left<u32>, Right<u32>);
    assert_unseen!(Tree<String>, Left<String>, Right<String>);
    let leaf = |value| Tree { value, children: vec![], parent: None };
    assert_exits(
        &Tree { value: 1_u32, children: vec![leaf(2)], parent: Some(Box::new(leaf(3))) },
        "Tree { value: 1, children: [Tree { value: 2, children: [], parent: None }], \
         parent: Some(Tree { value: 3, children: [], parent: None }) }",
        r#"{"value":1,"children":[{"value":2,"children":[],"parent":null}],"parent":{"value":3,"children":[],"parent":null}}"#,
    );
    assert_exits(
        &Left::More { value: 1_u32, right: Box::new(Right { left: Left::End }) },
        "More { value: 1, right: Right { left: End } }",
        r#"{"more":{"value":1,"right":"end"}}"#,
    );
}

#[test]
fn bounds_by_hand_replace_those_that_are_found() {
    #[derive(Redact)]
    #[redact(bound = "T: Debug + Serialize, T::Err: Debug")]
    struct ByHand<T: std::str::FromStr> {
        #[redact(mask = mask::Email, keys(show))]
        map: BTreeMap<T, String>,
    }

    #[derive(Redact)]
    #[redact(bound = "")]
    struct Unbounded<T: Zeroize> {
        secret: redact::Secret<T>,
    }

    assert_seen!(ByHand<u32>, ByHand<String>, Unbounded<String>);
    let map = [(7_u32, "jane@example.com".to_owned())].into();
    assert_exits(
        &ByHand { map },
        "ByHand { map: {7: j***@***.com} }",
        r#"{"map":{"7":"j***@***.com"}}"#,
    );
}

#[test]
fn a_template_needs_display_of_what_is_shown() {
    #[derive(Redact)]
    #[redact(display = "{shown} {silent:>4} {masked} {hidden}")]
    struct Template<A, B, C, D> {
        #[redact(show)]
        shown: A,
        silent: B,
        #[redact(mask = mask::Email)]
        masked: C,
        #[redact]
        hidden: D,
    }

    assert!(implements!(Template<&str, u32, String, Nothing>: Display));
    assert!(!implements!(Template<Vec<u32>, u32, String, Nothing>: Display));
    assert!(!implements!(Template<&str, String, String, Nothing>: Display));
    assert!(!implements!(Template<&str, u32, u32, Nothing>: Display));
    let template =
        Template { shown: "7", silent: 8_u32, masked: "jane@example.com", hidden: Nothing };
    assert_eq!(template.to_string(), "7    8 j***@***.com [REDACTED]");
}

#[test]
fn a_template_of_a_variant_needs_what_its_own_fields_are_formatted_by() {
    #[derive(Redact)]
    #[redact(display = "neither")]
    enum Variants<A, B, C> {
        #[redact(display = "{value}")]
        Displayed {
            #[redact(show)]
            value: A,
        },
        #[redact(display = "{value:?}")]
        Debugged {
            #[redact(show)]
            value: B,
        },
        Unnamed {
            #[redact(show)]
            value: C,
        },
    }

    assert!(implements!(Variants<&str, Vec<u32>, Vec<u32>>: Display));
    assert!(!implements!(Variants<Vec<u32>, &str, &str>: Display));
    let variants = [
        Variants::Displayed { value: "1" },
        Variants::Debugged { value: vec![2] },
        Variants::Unnamed { value: vec![3] },
    ];
    assert_eq!(variants.map(|variant| variant.to_string()), ["1", "[2]", "neither"]);
}

#[test]
fn where_clauses_defaults_and_constants_are_carried_over() {
    #[derive(Redact)]
    struct Many<'a, 'b: 'a, A: ?Sized, B: Ord = u32, const N: usize = 2>
    where
        A: 'b,
        B: Copy,
        for<'c> &'c B: PartialEq,
        [B; N]: Sized,
    {
        reference: &'a A,
        array: [B; N],
        marker: PhantomData<&'b ()>,
    }

    #[derive(Redact)]
    #[serde(rename_all = "UPPERCASE")]
    enum Renamed<'a, T: ?Sized, const N: usize = 2> {
        Array { array: [u32; N], reference: &'a T },
    }

    let many = Many::<'_, '_, [u32]> { reference: &[1], array: [2, 3], marker: PhantomData };
    assert_exits(
        &many,
        "Many { reference: [1], array: [2, 3], marker: PhantomData<&()> }",
        r#"{"reference":[1],"array":[2,3],"marker":null}"#,
    );
    assert_exits(
        &Renamed::Array { array: [2, 3], reference: &[1_u32][..] },
        "Array { array: [2, 3], reference: [1] }",
        r#"{"ARRAY":{"array":[2,3],"reference":[1]}}"#,
    );
}

#[test]
fn functions_and_trait_objects_can_be_hidden() {
    #[derive(Redact)]
    struct Callbacks<'a, F>
    where
        F: for<'b> Fn(&'b str) -> &'b str,
    {
        #[redact]
        generic: F,
        #[redact]
        object: Box<dyn for<'b> Fn(&'b str) -> &'b str + 'a>,
        #[redact(omit)]
        pointer: for<'b> fn(&'b str) -> &'b str,
        hits: u32,
    }

    let callbacks = Callbacks {
        generic: |text: &str| text,
        object: Box::new(|text: &str| text),
        pointer: |text: &str| text,
        hits: 7,
    };
    assert_exits(
        &callbacks,
        "Callbacks { generic: [REDACTED], object: [REDACTED], hits: 7, .. }",
        r#"{"generic":"[REDACTED]","object":"[REDACTED]","hits":7}"#,
    );
}

#[test]
fn a_function_of_the_users_sees_the_generics_of_the_type() {
    trait Unit {
        const NAME: &'static str;
    }

    struct Metre;

    impl Unit for Metre {
        const NAME: &'static str = "m";
    }

    fn with_unit<U: Unit, const N: usize, S: Serializer>(
        value: &Quantity<U, N>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{} {}", value.0, U::NAME))
    }

    struct Quantity<U, const N: usize>(u32, PhantomData<U>);

    impl<U: Unit, const N: usize> Debug for Quantity<U, N> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{}{}^{N}", self.0, U::NAME)
        }
    }

    #[derive(Redact)]
    #[redact(bound = "")]
    struct Area<U: Unit, const N: usize>
    where
        Self: Sized,
    {
        #[redact(show)]
        #[serde(serialize_with = "with_unit")]
        size: Quantity<U, N>,
        #[redact(show)]
        #[serde(serialize_with = "as_debug")]
        inner: [Option<Box<Self>>; 1],
    }

    fn as_debug<T: Debug, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:?}"))
    }

    let area = Area::<Metre, 2> { size: Quantity(7, PhantomData), inner: [None] };
    assert_exits(&area, "Area { size: 7m^2, inner: [None] }", r#"{"size":"7 m","inner":"[None]"}"#);
}

#[test]
fn no_name_of_the_users_is_taken() {
    #[derive(Redact)]
    #[serde(rename_all = "UPPERCASE")]
    enum Result<S, E, T0> {
        Ok { f: S, sink: E },
        Err(T0),
    }

    assert_exits(
        &Result::Ok::<u32, u32, u32> { f: 1, sink: 2 },
        "Ok { f: 1, sink: 2 }",
        r#"{"OK":{"f":1,"sink":2}}"#,
    );
    assert_exits(&Result::Err::<u32, u32, u32>(3), "Err(3)", r#"{"ERR":3}"#);
}

#[test]
fn the_name_of_the_type_still_means_the_type() {
    #[derive(Redact)]
    #[serde(rename_all = "UPPERCASE")]
    struct Account<T> {
        #[redact(mask = Account::<u32>::MASK)]
        number: &'static str,
        #[redact(mask = mask::Keep::last(4), as_str = Account::<u32>::read)]
        foreign: Nothing,
        #[serde(skip_serializing_if = "Account::<u32>::is_new")]
        logins: u32,
        inner: Option<Box<Account<T>>>,
        value: T,
    }

    impl Account<u32> {
        const MASK: mask::Keep = mask::Keep::last(4);

        fn read(_foreign: &Nothing) -> &'static str {
            "a foreign text 4321"
        }
    }

    impl<T> Account<T> {
        #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
        fn is_new(logins: &u32) -> bool {
            *logins == 0
        }
    }

    let account = Account {
        number: "the account 1234-5678",
        foreign: Nothing,
        logins: 0,
        inner: None,
        value: true,
    };
    assert_exits(
        &account,
        "Account { number: ***5678, foreign: ***4321, logins: 0, inner: None, value: true }",
        r#"{"NUMBER":"***5678","FOREIGN":"***4321","INNER":null,"VALUE":true}"#,
    );
}

#[test]
fn a_class_may_be_told_by_the_type_or_a_parameter() {
    trait Kind {
        const CLASS: Class;
    }

    struct Loyalty;

    impl Kind for Loyalty {
        const CLASS: Class = Class::new("user.account.loyalty");
    }

    #[derive(Redact)]
    #[redact(class = Self::CLASS, display = "{email} {number}")]
    #[serde(rename_all = "UPPERCASE")]
    struct Card<K: Kind, const N: usize> {
        #[redact(mask = mask::Email)]
        email: &'static str,
        #[redact(mask = mask::Keep::last(4), class = K::CLASS)]
        number: &'static str,
        #[redact(class = Card::<K, N>::CLASSES[N])]
        kind: PhantomData<K>,
    }

    impl<K: Kind, const N: usize> Card<K, N> {
        const CLASS: Class = Class::new("user.contact.email");
        const CLASSES: [Class; 2] = [Self::CLASS, K::CLASS];
    }

    let card = Card::<Loyalty, 1> {
        email: "jane@example.com",
        number: "the card 1234-5678",
        kind: PhantomData,
    };
    assert_exits(
        &card,
        "Card { email: j***@***.com, number: ***5678, kind: [REDACTED] }",
        r#"{"EMAIL":"j***@***.com","NUMBER":"***5678","KIND":"[REDACTED]"}"#,
    );
    assert_eq!(card.to_string(), "j***@***.com ***5678");
}

/// The wrappers decide for what they hold, and ask for no bound that their owner has not got.
#[test]
fn wrappers_of_a_parameter_need_no_bounds() {
    use redact::{Mask, Maskable, Secret, Sensitive, Zeroize, mask};

    #[derive(Redact)]
    struct Vault<T: Zeroize> {
        secret: Option<Secret<T>>,
    }

    #[derive(Redact)]
    struct Contact<T: Maskable, M: Mask<T::Leaf> + Default> {
        value: Sensitive<T, M>,
    }

    let vault = Vault { secret: Some(Secret::new(Box::new("canary".to_owned()))) };
    assert_eq!(format!("{vault:?}"), "Vault { secret: Some([SECRET]) }");

    let contact: Contact<String, mask::Email> =
        Contact { value: Sensitive::new("jane.doe@example.com".to_owned()) };
    assert_eq!(format!("{contact:?}"), "Contact { value: j***@***.com }");
}

/// The name of the type alone does not make a field the type itself.
#[test]
fn a_wrapper_is_known_in_a_type_of_its_name() {
    #[derive(Redact)]
    struct Secret<T: Zeroize> {
        secret: redact::Secret<T>,
    }

    let secret = Secret { secret: redact::Secret::new(Box::new("canary".to_owned())) };
    assert_eq!(format!("{secret:?}"), "Secret { secret: [SECRET] }");
}
