//! Where the user has given the names that derived code needs to things of his own.
#![allow(
    clippy::wrong_self_convention,
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are chosen to be in the way"
)]

use std::collections::BTreeMap;

/// Everything is taken that the derived code could mean, and every type has methods that it calls.
mod hostile {
    pub(super) type Text = ::std::string::String;
    pub(super) type Map<K, V> = super::BTreeMap<K, V>;

    mod core {}
    mod std {}
    mod alloc {}
    mod serde {}
    mod redact {}
    mod mask {}
    mod __redact {}

    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Box;
    struct PhantomData;
    struct Redact;
    struct Policy;
    struct Class;
    struct Masked;
    struct Field;
    struct Shadow;
    struct Clear;

    /// In its own case, the name of a mask is not a mask that is misspelt.
    const EMAIL: ::redact::mask::Email = ::redact::mask::Email;

    const Ok: () = ();
    const Err: () = ();
    const Some: () = ();
    const None: () = ();
    const f: () = ();
    const policy: () = ();
    const sink: () = ();

    trait Debug {}
    trait Display {}
    trait Serialize {}
    trait Wire {}
    trait Sink {}
    trait Fields {}
    trait Maskable {}
    trait Sized {}
    trait Clone {}

    trait Everything {
        fn decided(&self) {}
        fn end(&self) {}
        fn field(&self) {}
        fn fmt(&self) {}
        fn into_serializer(&self) {}
        fn redact(&self) {}
        fn redact_display(&self) {}
        fn serialize(&self) {}
        fn wire(&self) {}
        fn write_fmt(&self) {}
    }

    impl<T: ?::core::marker::Sized> Everything for T {}

    #[allow(unused_macros)]
    macro_rules! format_args {
        ($($any:tt)*) => {
            compile_error!("not this one")
        };
    }

    #[derive(::redact::Redact)]
    #[redact(wire)]
    #[redact(display = "{f} {type} {redact_0}")]
    #[serde(rename_all = "UPPERCASE")]
    pub(super) struct Customer<'__redact, S, M, K, V>
    where
        K: ::core::cmp::Ord,
    {
        pub(super) self_: u32,
        pub(super) f: u32,
        pub(super) __f: u32,
        #[redact(mask = EMAIL)]
        pub(super) policy: Text,
        pub(super) __policy: u32,
        #[redact(pseudonym)]
        #[serde(skip_serializing_if = "str::is_empty")]
        pub(super) sink: &'__redact str,
        #[redact(omit)]
        pub(super) __sink: u32,
        #[redact]
        pub(super) r#type: Text,
        #[redact(show)]
        pub(super) redact_0: u32,
        pub(super) __redact_0: S,
        pub(super) __fields: M,
        pub(super) __serializer: Map<K, V>,
    }

    #[derive(::redact::Redact)]
    #[redact(wire)]
    #[serde(rename_all = "UPPERCASE")]
    pub(super) enum Outcome<Ok, Err> {
        #[redact(display = "{0}")]
        Ok(Ok),
        #[redact(display = "{err}")]
        Err { err: Err },
        #[redact(display = "none")]
        None,
        #[redact(display = "some")]
        Some(#[redact] Text, ()),
        #[redact(display = "self")]
        r#Self_,
    }

    #[derive(::redact::Redact)]
    #[redact(wire)]
    pub(super) struct Error(#[redact] pub(super) Text);

    /// What the derived code calls a field or a method.
    #[derive(::redact::Redact)]
    #[redact(wire)]
    #[serde(rename_all = "UPPERCASE")]
    pub(super) struct value {
        #[redact(mask = ::redact::mask::Keep::last(value { value: FOUR }.value.len()))]
        pub(super) value: &'static str,
    }

    const FOUR: &str = "four";

    #[derive(::redact::Redact)]
    #[redact(wire)]
    #[serde(rename_all = "UPPERCASE")]
    pub(super) struct map {
        #[redact(mask = EMAIL, keys(show), text = "[MAIL]")]
        pub(super) map: Map<u32, Text>,
    }

    #[derive(::redact::Redact)]
    #[redact(wire)]
    #[serde(transparent)]
    pub(super) struct marker(#[redact(mask = EMAIL, text = "[MAIL]")] pub(super) Text);

    #[derive(::redact::Redact)]
    #[redact(wire)]
    #[serde(rename_all = "UPPERCASE")]
    pub(super) enum decided {
        Decided(#[redact(mask = EMAIL)] Text),
    }

    #[derive(::redact::Redact)]
    #[redact(wire)]
    pub(super) struct r#struct {
        pub(super) r#fn: u32,
    }
}

use hostile::{Customer, Error, Outcome, decided, map, marker, r#struct, value};

#[test]
fn a_struct_is_seen_as_decided() {
    let customer = Customer {
        self_: 1,
        f: 2,
        __f: 3,
        policy: "jane@example.com".to_owned(),
        __policy: 4,
        sink: "ada",
        __sink: 5,
        r#type: "vip".to_owned(),
        redact_0: 6,
        __redact_0: 7,
        __fields: Some(8),
        __serializer: BTreeMap::from([(9, true)]),
    };
    assert_eq!(
        format!("{customer:?}"),
        "Customer { self_: 1, f: 2, __f: 3, policy: j***@***.com, __policy: 4, \
         sink: [REDACTED], type: [REDACTED], redact_0: 6, __redact_0: 7, __fields: Some(8), \
         __serializer: {9: true}, .. }",
    );
    assert_eq!(customer.to_string(), "2 [REDACTED] 6");
    assert_eq!(
        serde_json::to_string(&redact::wire(&customer)).unwrap(),
        r#"{"SELF_":1,"F":2,"__F":3,"POLICY":"jane@example.com","__POLICY":4,"SINK":"ada","__SINK":5,"TYPE":"vip","REDACT_0":6,"__REDACT_0":7,"__FIELDS":8,"__SERIALIZER":{"9":true}}"#,
    );
    assert_eq!(
        serde_json::to_string(&customer).unwrap(),
        r#"{"SELF_":1,"F":2,"__F":3,"POLICY":"j***@***.com","__POLICY":4,"SINK":"[REDACTED]","TYPE":"[REDACTED]","REDACT_0":6,"__REDACT_0":7,"__FIELDS":8,"__SERIALIZER":{"9":true}}"#,
    );
}

#[test]
fn an_enum_is_seen_as_decided() {
    let outcomes: [Outcome<u32, u32>; 5] = [
        Outcome::Ok(1),
        Outcome::Err { err: 2 },
        Outcome::None,
        Outcome::Some("ada".to_owned(), ()),
        Outcome::Self_,
    ];
    assert_eq!(
        format!("{outcomes:?}"),
        "[Ok(1), Err { err: 2 }, None, Some([REDACTED], ()), Self_]",
    );
    assert_eq!(
        serde_json::to_string(&redact::wire(&outcomes)).unwrap(),
        r#"[{"OK":1},{"ERR":{"err":2}},"NONE",{"SOME":["ada",null]},"SELF_"]"#,
    );
    assert_eq!(outcomes.map(|outcome| outcome.to_string()), ["1", "2", "none", "some", "self"]);
}

#[test]
fn small_types_are_seen_as_decided() {
    assert_eq!(format!("{:?}", Error("disk".to_owned())), "Error([REDACTED])");
    let raw = r#struct { r#fn: 7 };
    assert_eq!(format!("{raw:?}"), "struct { fn: 7 }");
    assert_eq!(serde_json::to_string(&raw).unwrap(), r#"{"fn":7}"#);
}

#[test]
fn types_of_the_names_of_derived_code_are_seen_as_decided() {
    let value = value { value: "the number 1234-5678" };
    assert_eq!(format!("{value:?}"), "value { value: ***5678 }");
    assert_eq!(serde_json::to_string(&value).unwrap(), r#"{"VALUE":"***5678"}"#);
    let map = map { map: BTreeMap::from([(7, "ada".to_owned())]) };
    assert_eq!(format!("{map:?}"), "map { map: {7: [MAIL]} }");
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"MAP":{"7":"[MAIL]"}}"#);
    let text = marker("ada".to_owned());
    assert_eq!(format!("{text:?}"), "marker([MAIL])");
    assert_eq!(serde_json::to_string(&text).unwrap(), r#""[MAIL]""#);
    let decided = decided::Decided("jane@example.com".to_owned());
    assert_eq!(format!("{decided:?}"), "Decided(j***@***.com)");
    assert_eq!(serde_json::to_string(&decided).unwrap(), r#"{"DECIDED":"j***@***.com"}"#);
}
