//! Law 1: what does not parse as what the mask is for is hidden whole.

use proptest::prelude::*;
use redact_core::Mask;
use redact_core::mask::{Card, Date, Email, Iban, Ip, Name, Phone, Url};

use crate::{is_hidden, samples};

/// A value with a character in it that has no place in any of them.
fn broken(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let foreign = prop::sample::select(vec!['\n', '\0', '<', '\u{202e}', '\u{200b}', '"', '_']);
    (value, any::<prop::sample::Index>(), foreign).prop_map(|(value, at, foreign)| {
        let ends: Vec<_> = value.char_indices().map(|(at, _)| at).chain([value.len()]).collect();
        let (head, tail) = value.split_at(*at.get(&ends));
        format!("{head}{foreign}{tail}")
    })
}

/// Another value of the same length, by one digit or letter.
fn mistyped(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (value, any::<prop::sample::Index>()).prop_map(|(value, at)| {
        let digits: Vec<_> =
            value.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).collect();
        let at = *at.get(&digits);
        let other = (value.as_bytes()[at] - b'0' + 1) % 10;
        format!("{}{other}{}", &value[..at], &value[at + 1..])
    })
}

/// Says that a mask reads what it is for, so that the tests below test something.
fn reads(value: &str, mask: &dyn Mask<str>) -> bool {
    !is_hidden(value, mask)
}

proptest! {
    #[test]
    fn what_is_well_formed_is_read(
        card in samples::card(),
        iban in samples::iban(),
        phone in samples::phone(),
        date in samples::date(),
    ) {
        prop_assert!(reads(&card, &Card), "{card}");
        prop_assert!(reads(&iban, &Iban), "{iban}");
        prop_assert!(reads(&phone, &Phone), "{phone}");
        prop_assert!(reads(&date, &Date), "{date}");
    }

    #[test]
    fn what_is_well_formed_and_long_enough_is_read(
        email in samples::email(),
        name in samples::name(),
        url in samples::url(),
        v4 in any::<std::net::Ipv4Addr>(),
    ) {
        prop_assert!(email.len() < 6 || reads(&email, &Email), "{email}");
        prop_assert!(name.chars().filter(|c| c.is_alphabetic()).count() < 6 || reads(&name, &Name), "{name}");
        prop_assert!(url.len() < 36 || reads(&url, &Url), "{url}");
        prop_assert!(reads(&v4.to_string(), &Ip), "{v4}");
    }

    #[test]
    fn a_character_out_of_place_hides_the_value(
        card in broken(samples::card()),
        iban in broken(samples::iban()),
        phone in broken(samples::phone()),
        name in broken(samples::name()),
        ip in broken(samples::ip()),
    ) {
        prop_assert!(is_hidden(&card, &Card), "{card:?}");
        prop_assert!(is_hidden(&iban, &Iban), "{iban:?}");
        prop_assert!(is_hidden(&phone, &Phone), "{phone:?}");
        prop_assert!(is_hidden(&name, &Name), "{name:?}");
        prop_assert!(is_hidden(&ip, &Ip), "{ip:?}");
    }

    #[test]
    fn a_wrong_check_digit_hides_the_number(
        card in mistyped(samples::card()),
        iban in mistyped(samples::iban()),
    ) {
        prop_assert!(is_hidden(&card, &Card), "{card}");
        prop_assert!(is_hidden(&iban, &Iban), "{iban}");
    }

    #[test]
    fn text_without_the_one_thing_a_value_must_have_is_hidden(text in any::<String>()) {
        prop_assert!(text.contains('@') || is_hidden(&text, &Email));
        prop_assert!(text.contains("://") || is_hidden(&text, &Url));
        prop_assert!(text.contains('-') || is_hidden(&text, &Date));
        let digits = text.chars().filter(char::is_ascii_digit).count();
        prop_assert!(digits >= 12 || is_hidden(&text, &Card));
        prop_assert!(digits >= 7 || is_hidden(&text, &Phone));
        prop_assert!(digits >= 2 || is_hidden(&text, &Iban));
        prop_assert!(text.parse::<std::net::IpAddr>().is_ok() || is_hidden(&text, &Ip));
    }

    #[test]
    fn an_email_address_has_one_at_sign_and_a_domain(
        local in "[a-z@ ]{0,8}",
        domain in "[a-z.@ -]{0,9}",
    ) {
        let labels: Vec<_> = domain.split('.').collect();
        let is_label = |label: &&str| {
            !label.is_empty() && !label.contains(['@', ' ']) && !label.starts_with('-') && !label.ends_with('-')
        };
        let is_email = !local.is_empty()
            && !local.contains(['@', ' '])
            && labels.len() > 1
            && labels.iter().all(is_label);
        let address = format!("{local}@{domain}");
        prop_assert!(is_email || is_hidden(&address, &Email), "{address}");
    }

    #[test]
    fn a_link_with_a_broken_authority_is_hidden(
        user in "[a-z0-9:]{0,9}",
        host in "[a-z.<> ]{0,9}",
        rest in "[a-z/]{30,40}",
    ) {
        let is_host = !host.is_empty() && !host.contains(['<', '>', ' ']);
        let link = format!("https://{user}@{host}/{rest}");
        prop_assert!(is_host || is_hidden(&link, &Url), "{link}");
    }
}

#[test]
fn a_date_that_no_calendar_has_is_hidden() {
    for date in ["1987-13-01", "1987-00-01", "1987-01-32", "1987-01-00", "1987-1-1", "87-01-01"] {
        assert!(is_hidden(date, &Date), "{date}");
    }
}

#[test]
fn a_time_that_no_clock_shows_hides_the_date() {
    for time in ["23:59", "23:59:60", "00:00:00.5", "12:30:00+23:59"] {
        assert!(reads(&format!("1987-05-23T{time}"), &Date), "{time}");
    }
    for time in ["24:00", "23:60", "23:59:61", "12", "12:30:00:00", "12:30+24:00", "12:30+01"] {
        assert!(is_hidden(&format!("1987-05-23T{time}"), &Date), "{time}");
    }
}

#[test]
fn spaces_and_stops_do_not_lengthen_a_name() {
    assert!(is_hidden("A. B. C.", &Name));
    assert!(is_hidden("Bo-Li X'", &Name));
    assert!(reads("Bob Lee", &Name));
}
