//! A fuzzer makes up secrets and sensitive values, which show as any other does.

use arbitrary::{Arbitrary, Unstructured};
use redact_core::{Secret, Sensitive, mask, redacted};

// The last byte tells how long the text is.
const INPUT: &[u8] = b"jane.doe@example.com 0123456789\x14";

fn made<'a, T: Arbitrary<'a>>(input: &'a [u8]) -> T {
    T::arbitrary(&mut Unstructured::new(input)).unwrap()
}

fn made_of_all<'a, T: Arbitrary<'a>>(input: &'a [u8]) -> T {
    T::arbitrary_take_rest(Unstructured::new(input)).unwrap()
}

#[test]
fn a_secret_is_what_its_value_would_be() {
    let text: Secret<str> = made(INPUT);
    assert_eq!(text.expose_secret(), "jane.doe@example.com");
    assert_eq!(made::<Secret<[u8]>>(INPUT).expose_secret(), &*made::<Box<[u8]>>(INPUT));
    assert_eq!(made::<Secret<[u8; 4]>>(INPUT).expose_secret(), b"jane");
    assert_eq!(format!("{:?}", redacted(&text)), "[SECRET]");
}

#[test]
fn what_takes_the_rest_is_what_its_value_would_be() {
    let text: Secret<str> = made_of_all(INPUT);
    assert_eq!(text.expose_secret(), &*made_of_all::<Box<str>>(INPUT));
    let bytes: Secret<[u8]> = made_of_all(INPUT);
    assert_eq!(bytes.expose_secret(), &*made_of_all::<Box<[u8]>>(INPUT));
    let name: Sensitive<String> = made_of_all(b"jane");
    assert_eq!(name.expose_secret(), "jane");
}

#[test]
fn a_sensitive_value_is_made_in_clear_and_shown_masked() {
    let email: Sensitive<String, mask::Email> = made(INPUT);
    assert_eq!(email.expose_secret(), "jane.doe@example.com");
    assert_eq!(format!("{email:?}"), "j***@***.com");
}

#[test]
fn the_hint_is_that_of_the_value() {
    assert_eq!(Secret::<[u8; 4]>::size_hint(0), (4, Some(4)));
    assert_eq!(Sensitive::<u32>::size_hint(0), (4, Some(4)));
    assert_eq!(Secret::<str>::size_hint(0), String::size_hint(0));
}
