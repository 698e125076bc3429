//! A secret comes out by `expose_secret` alone.

use redact_core::{Secret, Zeroize, redacted};
use secrecy_crate::{ExposeSecret, SecretBox};

/// Says whether a type has a trait: the inherent constant exists where the bound holds, and hides the
/// one that every type has.
macro_rules! has {
    ($T:ty: $($Bound:tt)+) => {{
        #[allow(dead_code, reason = "one of the two is hidden by the other")]
        trait Otherwise {
            const HAS: bool = false;
        }
        impl<T: ?Sized> Otherwise for T {}

        struct Probe<T: ?Sized>(core::marker::PhantomData<T>);
        #[allow(dead_code, reason = "there if the bound holds")]
        impl<T: $($Bound)+ + ?Sized> Probe<T> {
            const HAS: bool = true;
        }
        <Probe<$T>>::HAS
    }};
}

#[test]
fn no_trait_hands_the_value_on_unseen() {
    assert!(has!(str: std::fmt::Debug), "the probe works");
    assert!(!has!(Secret<str>: std::fmt::Debug));
    assert!(!has!(Secret<str>: std::fmt::Display));
    assert!(!has!(Secret<str>: ToString));
    assert!(!has!(Secret<str>: serde::Serialize));
    assert!(!has!(Secret<str>: PartialEq));
    assert!(!has!(Secret<str>: PartialOrd));
    assert!(!has!(Secret<str>: std::hash::Hash));
    assert!(!has!(Secret<str>: std::ops::Deref));
    assert!(!has!(Secret<str>: AsRef<str>));
    assert!(!has!(Secret<str>: std::borrow::Borrow<str>));
    assert!(!has!(Secret<str>: redact_core::Maskable));
}

#[test]
fn clone_follows_secrecy() {
    assert!(has!(Secret<str>: Clone));
    assert!(has!(Secret<[u8]>: Clone));
    assert!(has!(Secret<u64>: Clone));
    assert!(!has!(Secret<[u8; 32]>: Clone));
    assert!(!has!(Secret<String>: Clone));
}

#[test]
fn every_constructor_keeps_the_value() {
    let spare = || {
        let mut text = String::with_capacity(64);
        text.push_str("hunter2");
        text
    };
    assert_eq!(Secret::from("hunter2").expose_secret(), "hunter2");
    assert_eq!(Secret::from("hunter2".to_owned()).expose_secret(), "hunter2");
    assert_eq!(Secret::from(spare()).expose_secret(), "hunter2");
    assert_eq!(Secret::from(Box::<str>::from("hunter2")).expose_secret(), "hunter2");
    assert_eq!("hunter2".parse::<Secret<str>>().unwrap().expose_secret(), "hunter2");
    assert_eq!(Secret::from(b"hunter2".as_slice()).expose_secret(), b"hunter2");
    assert_eq!(Secret::from(b"hunter2".to_vec()).expose_secret(), b"hunter2");
    assert_eq!(Secret::from(spare().into_bytes()).expose_secret(), b"hunter2");
    assert_eq!(Secret::from(String::new()).expose_secret(), "");
    assert_eq!(Secret::from(Vec::with_capacity(9)).expose_secret(), b"");
    assert_eq!(Secret::<str>::default().expose_secret(), "");
    assert_eq!(Secret::<[u8]>::default().expose_secret(), b"");
}

#[test]
fn a_full_buffer_is_not_copied() {
    let text = "hunter2".to_owned();
    let address = text.as_ptr();
    assert_eq!(text.len(), text.capacity());
    assert_eq!(Secret::from(text).expose_secret().as_ptr(), address);
}

#[test]
fn a_buffer_is_kept_that_has_a_little_room_to_spare() {
    for capacity in [7, 8, 64, 71, 72, 1000] {
        let mut text = String::with_capacity(capacity);
        text.push_str("hunter2");
        let (address, has_much) = (text.as_ptr(), text.capacity() - text.len() > 64);
        let mut secret = Secret::from(text);
        assert_eq!(secret.expose_secret().as_ptr() != address, has_much, "{capacity}");

        let mut bytes = Vec::with_capacity(capacity);
        bytes.extend_from_slice(b"hunter2");
        let mut key = Secret::from(bytes);
        key.expose_secret_mut()[0] = b'p';
        assert_eq!(SecretBox::from(key).expose_secret(), b"punter2");
        assert!(bool::from(secret.ct_eq(&Secret::from("hunter2"))));
        secret.expose_secret_mut().make_ascii_uppercase();
        assert_eq!(secret.clone().expose_secret(), "HUNTER2");
        assert_eq!(SecretBox::from(secret.clone()).expose_secret(), "HUNTER2");
        secret.zeroize();
        assert_eq!(secret.expose_secret(), "\0\0\0\0\0\0\0");
    }
}

#[test]
fn a_box_of_secrecy_goes_in_and_out_in_its_place() {
    let theirs = SecretBox::<str>::from("hunter2");
    let address = theirs.expose_secret().as_ptr();
    let ours = Secret::from(theirs);
    assert_eq!(ours.expose_secret().as_ptr(), address);
    assert_eq!(SecretBox::from(ours).expose_secret().as_ptr(), address);
}

#[test]
fn secrets_compare_in_constant_time() {
    let equal = |a: &str, b: &str| bool::from(Secret::from(a).ct_eq(&Secret::from(b)));
    assert!(equal("hunter2", "hunter2"));
    assert!(!equal("hunter2", "hunter3"));
    assert!(!equal("hunter2", "hunter22"));
    let key = |byte| Secret::<[u8; 32]>::init_with_mut(|key| key.fill(byte));
    assert!(bool::from(key(1).ct_eq(&key(1))));
    assert!(!bool::from(key(1).ct_eq(&key(2))));
    let number = |n| Secret::new(Box::new(n));
    assert!(bool::from(number(7_u64).ct_eq(&number(7))));
    assert!(has!(Secret<[u8; 32]>: redact_core::ConstantTimeEq));
}

#[test]
fn a_secret_can_be_wiped_early() {
    let mut password = Secret::from("hunter2");
    password.zeroize();
    assert_eq!(password.expose_secret(), "\0\0\0\0\0\0\0");
}

#[test]
fn the_owner_shows_a_marker() {
    let password = Some(Secret::from("hunter2"));
    assert_eq!(format!("{:?}", redacted(&password)), "Some([SECRET])");
    assert_eq!(serde_json::to_string(&redacted(&password)).unwrap(), r#""[SECRET]""#);
}
