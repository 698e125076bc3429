//! Values as the masks expect them.

use proptest::prelude::*;

pub(crate) fn email() -> impl Strategy<Value = String> {
    "[a-z0-9_+-]{1,12}(\\.[a-z]{1,9})?@([a-z][a-z0-9]{0,9}\\.){1,3}[a-z]{2,9}"
}

pub(crate) fn name() -> impl Strategy<Value = String> {
    "(O')?[A-ZÀ-Ö][a-zà-ö]{2,11}( [A-ZΑ-ΡΣ-Ω][a-zα-ω-]{0,8}\\.?){0,3}"
}

pub(crate) fn url() -> impl Strategy<Value = String> {
    "(https?|ftp|postgres|git\\+ssh)://([a-z]{1,6}(:[a-z0-9]{1,9})?@)?[a-z]{1,9}(\\.[a-z]{2,9}){0,2}(:[0-9]{1,5})?(/[a-z0-9@]{0,40}){0,3}(\\?[a-z]=[a-z0-9]{1,60})?"
}

pub(crate) fn ip() -> impl Strategy<Value = String> {
    let group = prop_oneof![3 => Just(0), 1 => 0..16_u16, 4 => any::<u16>()];
    prop_oneof![
        any::<std::net::Ipv4Addr>().prop_map(|v4| v4.to_string()),
        prop::array::uniform8(group)
            .prop_map(|groups| std::net::Ipv6Addr::from(groups).to_string()),
    ]
}

/// A number of `digits` digits with a check digit by Luhn's rule, in groups of four.
pub(crate) fn card() -> impl Strategy<Value = String> {
    let separator = prop_oneof![Just(""), Just(" "), Just("-")];
    ("[0-9]{11,18}", separator).prop_map(|(payload, separator)| {
        let number = format!("{payload}{}", luhn_check_digit(&payload));
        grouped(&number, separator)
    })
}

fn luhn_check_digit(payload: &str) -> u32 {
    let weigh = |(i, digit): (usize, u32)| match (i % 2, digit) {
        (0, 0..=4) => 2 * digit,
        (0, _) => 2 * digit - 9,
        _ => digit,
    };
    let digits = payload.chars().rev().map(|c| c.to_digit(10).unwrap());
    let sum: u32 = digits.enumerate().map(weigh).sum();
    (10 - sum % 10) % 10
}

pub(crate) fn iban() -> impl Strategy<Value = String> {
    let separator = prop_oneof![Just(""), Just(" ")];
    ("[A-Z]{2}", "[0-9A-Z]{11,30}", separator).prop_map(|(country, account, separator)| {
        let check = iban_check_digits(&country, &account);
        grouped(&format!("{country}{check:02}{account}"), separator)
    })
}

/// ISO 7064, MOD 97-10, worked out on the decimal digits one by one.
fn iban_check_digits(country: &str, account: &str) -> u32 {
    let text = format!("{account}{country}00");
    let decimal: String = text.chars().map(|c| c.to_digit(36).unwrap().to_string()).collect();
    let remainder = decimal.bytes().fold(0, |sum, digit| (sum * 10 + u32::from(digit - b'0')) % 97);
    98 - remainder
}

pub(crate) fn phone() -> impl Strategy<Value = String> {
    "\\+?[0-9](([ ./-]|\\(|\\))?[0-9]){6,14}"
}

pub(crate) fn date() -> impl Strategy<Value = String> {
    let day = (0..=9999_u16, 1..=12_u8, 1..=28_u8);
    let time = concat!(
        "|[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?",
        "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?"
    );
    (day, time)
        .prop_map(|((year, month, day), time)| format!("{year:04}-{month:02}-{day:02}{time}"))
}

fn grouped(number: &str, separator: &str) -> String {
    let groups: Vec<_> =
        number.as_bytes().chunks(4).map(|group| std::str::from_utf8(group).unwrap()).collect();
    groups.join(separator)
}
