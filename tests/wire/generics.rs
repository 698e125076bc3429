//! A generic type is serialised in clear where what its fields hold is.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use redact::{Redact, Secret, Sensitive, Wire, Zeroize, mask, wire};
use serde::Serialize;

use crate::json;

/// Says whether a type implements `Wire`.
macro_rules! is_wire {
    ($T:ty) => {{
        struct Probe<T: ?Sized>(PhantomData<T>);

        // Found before the constant of the trait, where its bound holds.
        impl<T: ?Sized + Wire> Probe<T> {
            const ANSWER: bool = true;
        }

        trait Otherwise {
            const ANSWER: bool = false;
        }

        impl<T: ?Sized> Otherwise for Probe<T> {}

        <Probe<$T>>::ANSWER
    }};
}

/// Implements neither `Redact` nor `Wire`.
#[derive(Serialize)]
struct OnlySerialize(u8);

struct Nothing;

#[test]
fn of_what_a_field_holds_whatever_was_decided() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Page<T, U, V> {
        #[redact]
        items: Vec<T>,
        #[redact(omit)]
        by_name: BTreeMap<String, Option<U>>,
        #[redact]
        next: Option<Box<(T, u8)>>,
        marker: PhantomData<V>,
    }

    assert!(is_wire!(Page<String, u8, Nothing>));
    assert!(!is_wire!(Page<OnlySerialize, u8, Nothing>));
    assert!(!is_wire!(Page<String, Nothing, Nothing>));
    let page = Page::<_, _, Nothing> {
        items: vec!["a"],
        by_name: [("b".to_owned(), Some(1_u8))].into(),
        next: None,
        marker: PhantomData,
    };
    assert_eq!(
        json(&wire(&page)),
        r#"{"items":["a"],"by_name":{"b":1},"next":null,"marker":null}"#,
    );
}

#[test]
fn of_what_serde_leaves_out_nothing_is_needed() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Skips<T, U> {
        #[redact]
        #[serde(skip)]
        skipped: T,
        #[redact]
        #[serde(serialize_with = "as_seven")]
        with: U,
    }

    fn as_seven<T, S: serde::Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(7)
    }

    assert_eq!(json(&wire(&Skips { skipped: Nothing, with: Nothing })), r#"{"with":7}"#);
}

#[test]
fn of_the_serialize_of_its_own_where_a_field_says_so() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Own<T>(
        #[redact(wire = serde)]
        #[redact]
        T,
    );

    assert!(is_wire!(Own<OnlySerialize>));
    assert!(!is_wire!(Own<Nothing>));
    assert_eq!(json(&wire(&Own(OnlySerialize(7)))), "7");
}

#[test]
fn of_the_wrappers_that_decide() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Login<T, U>
    where
        U: Zeroize,
    {
        #[redact]
        user: Sensitive<T, mask::Email>,
        password: Secret<U>,
    }

    assert!(is_wire!(Login<String, [u8; 2]>));
    assert!(!is_wire!(Login<Nothing, [u8; 2]>));
    let login = Login { user: Sensitive::new("jane"), password: Secret::new(Box::new([1_u8, 2])) };
    assert_eq!(json(&wire(&login)), r#"{"user":"jane","password":[1,2]}"#);
}

#[test]
fn of_associated_types() {
    trait Shop {
        type Order;
    }

    impl Shop for u8 {
        type Order = String;
    }

    impl Shop for u16 {
        type Order = Nothing;
    }

    #[derive(Redact)]
    #[redact(wire)]
    struct Orders<S: Shop> {
        #[redact]
        list: Vec<S::Order>,
    }

    assert!(is_wire!(Orders<u8>));
    assert!(!is_wire!(Orders<u16>));
    assert_eq!(json(&wire(&Orders::<u8> { list: vec!["o-7".to_owned()] })), r#"{"list":["o-7"]}"#);
}

#[test]
fn by_a_bound_of_its_own() {
    #[derive(Redact)]
    #[redact(wire, bound = "T: Iterator, T::Item: Wire + Copy + Redact")]
    struct First<T: Iterator>(T::Item);

    assert!(is_wire!(First<std::vec::IntoIter<u32>>));
    assert!(!is_wire!(First<std::vec::IntoIter<String>>));
    assert_eq!(json(&wire(&First::<std::vec::IntoIter<u32>>(7))), "7");
}
