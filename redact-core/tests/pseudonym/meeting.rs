//! Equal values have one token, however they are spelt and whatever they are held in.

use std::net::{IpAddr, Ipv6Addr};

use redact_core::mask::{Card, Email, Iban, Ip, Keep, Name, Phone, Url};
use redact_core::policy::{Policy, Treatment};
use redact_core::{Class, Mask, class, masked};

use crate::{keyring, shown, shown_of_class};

/// What a mask shows under a policy that makes pseudonyms of everything.
fn token(value: &str, mask: &dyn Mask<str>) -> String {
    keyring();
    let policy = Policy::builder().default(Treatment::Pseudonym).build();
    policy.show(&masked(value, mask)).to_string()
}

#[track_caller]
fn assert_meet<const N: usize>(mask: &dyn Mask<str>, spellings: [&str; N], expected: &str) {
    assert_eq!(spellings.map(|spelling| token(spelling, mask)), [expected; N]);
}

#[test]
fn addresses_of_mail_in_any_case() {
    assert_meet(
        &Email,
        ["jane.doe@example.com", "Jane.Doe@Example.COM", "JANE.DOE@EXAMPLE.COM"],
        "k1:bkkyxqsihmpte2wen34ja3irbm",
    );
    let one = token("zoë@exämple.example", &Email);
    assert_eq!(token("ZOË@EXÄMPLE.example", &Email), one);
    assert!(one.starts_with("k1:"));
}

#[test]
fn telephone_numbers_in_any_grouping() {
    assert_meet(
        &Phone,
        ["+14155550132", "+1 (415) 555-0132", "+1.415.555/0132"],
        "k1:ktfpeqaztek2bnxaof4xv542vi",
    );
    assert_ne!(token("14155550132", &Phone), token("+14155550132", &Phone));
}

#[test]
fn cards_in_any_grouping() {
    assert_meet(
        &Card,
        ["4242424242424242", "4242 4242 4242 4242", "4242-4242-4242-4242"],
        "k1:gryyeepa6uiann37yzvbucoxr4",
    );
}

#[test]
fn accounts_in_any_grouping() {
    assert_meet(
        &Iban,
        ["DE89370400440532013000", "DE89 3704 0044 0532 0130 00"],
        "k1:srjvdsj6q4g3txdvo3c34sjwli",
    );
    let (upper, lower) = ("MT31MALT01100000000000000000123", "MT31malt01100000000000000000123");
    assert_eq!(token(lower, &Iban), token(upper, &Iban));
    assert!(token(upper, &Iban).starts_with("k1:"));
}

#[test]
fn network_addresses_however_they_are_written_and_held() {
    let spellings = ["2001:db8::8:800:200c:417a", "2001:DB8:0:0:8:800:200C:417A"];
    let [one, other] = spellings.map(|spelling| token(spelling, &Ip));
    assert_eq!(one, other);
    let address: Ipv6Addr = spellings[0].parse().unwrap();
    let class = class::USER_DEVICE_IP_ADDRESS;
    assert_eq!(shown_of_class(&address, class), one);
    assert_eq!(shown_of_class(&IpAddr::from(address), class), one);
    assert_eq!(shown_of_class(spellings[0], class), one);
}

#[test]
fn texts_that_unicode_takes_for_equal() {
    assert_eq!(shown("cafe\u{301}"), "k1:hkbsus65ek4ye4ssdhcdkxqtvm");
    assert_meet(
        &Keep::first(2),
        ["a caf\u{e9} in Hà Nội", "a cafe\u{301} in Ha\u{300} No\u{302}\u{323}i"],
        &token("a café in Hà Nội", &Keep::first(2)),
    );
    let link = "https://shop.example/basket/caf\u{e9}?token=9f8e7d6c5b4a39281706fe";
    assert_meet(&Url, [link, &link.replace('é', "e\u{301}")], &token(link, &Url));
}

#[test]
fn a_name_as_it_is() {
    assert_meet(&Name, ["Zoë Quade"], "k1:jkisdtaf6qcdc4vjk7ien22fn4");
}

#[test]
fn a_letter_with_many_marks_has_a_token() {
    let zalgo = format!("e{}", "\u{301}".repeat(9));
    assert_eq!(shown(&zalgo), shown(&zalgo));
    assert!(shown(&zalgo).starts_with("k1:"));
}

#[test]
fn numbers_and_their_text() {
    let expected = shown("4711");
    assert_eq!(shown(&4711_u16), expected);
    assert_eq!(shown(&4711_u32), expected);
    assert_eq!(shown(&4711_u64), expected);
    assert_eq!(shown(&4711_u128), expected);
    assert_eq!(shown(&4711_usize), expected);
    assert_eq!(shown(&4711_i16), expected);
    assert_eq!(shown(&4711_i32), expected);
    assert_eq!(shown(&4711_i64), expected);
    assert_eq!(shown(&4711_i128), expected);
    assert_eq!(shown(&4711_isize), expected);
    assert_eq!(shown(&-7_i8), shown("-7"));
}

#[test]
fn bytes_and_their_hexadecimal_digits() {
    assert_eq!(shown(&[0xca_u8, 0xfe]), shown("cafe"));
    assert_eq!(shown(&vec![0x00_u8, 0x0f]), shown("000f"));
}

#[cfg(feature = "uuid")]
#[test]
fn uuids_and_their_text() {
    use redact_core::mask::OfClass;

    let id = uuid::uuid!("67e55044-10b1-426f-9247-bb680e5fe0c8");
    assert_eq!(shown(&id), "k1:dm4qu5m2for7itg76vcpa5yb6u");
    assert_eq!(shown("67e55044-10b1-426f-9247-bb680e5fe0c8"), shown(&id));
    let policy = Policy::builder().default(Treatment::Pseudonym).build();
    let mask = OfClass { class: class::USER_UNIQUE_ID, mask: Keep::last(4) };
    assert_eq!(policy.show(&masked(&id, mask)).to_string(), shown(&id));
}

#[test]
fn a_look_up_finds_what_any_mask_has_made_of_a_text() {
    for (value, mask, class) in [
        ("Jane.Doe@Example.com", &Email as &dyn Mask<str>, class::USER_CONTACT_EMAIL),
        ("+1 (415) 555-0132", &Phone, class::USER_CONTACT_PHONE),
        ("4242 4242 4242 4242", &Card, class::USER_FINANCIAL_CREDIT_CARD),
        ("DE89 3704 0044 0532 0130 00", &Iban, class::USER_FINANCIAL_BANK_ACCOUNT),
        ("2001:DB8:0:0:8:800:200C:417A", &Ip, class::USER_DEVICE_IP_ADDRESS),
        ("Zoë Quade", &Name, class::USER_NAME),
    ] {
        let candidates = candidates(value, class);
        assert!(candidates.contains(&token(value, mask)), "{value}");
        assert!(candidates.contains(&shown_of_class(value, class)), "{value}");
    }
}

fn candidates(value: &str, class: Class) -> Vec<String> {
    keyring().candidates(value, class).iter().map(ToString::to_string).collect()
}
