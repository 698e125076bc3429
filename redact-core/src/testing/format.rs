//! The forms that a text can have, each with what is reserved for documentation and tests.
//!
//! That is `example.com` (RFC 2606), `203.0.113.0/24` and its kin (RFC 5737), `2001:db8::/32` (RFC
//! 3849), the card numbers that begin with `400000`, the unassigned country code `+999`, and German
//! bank codes that begin with a 9.

use super::mint::{Drawn, Random};

/// A form that a text can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Format {
    Plain,
    Name,
    Email,
    Phone,
    Card,
    Iban,
    Ip,
    Ipv6,
    Socket,
    Url,
    Date,
    DateTime,
    LocalDateTime,
    Time,
    Uuid,
    Hex,
    Digits,
    Char,
}

impl Format {
    pub(super) const ALL: [Self; 18] = [
        Self::Plain,
        Self::Name,
        Self::Email,
        Self::Phone,
        Self::Card,
        Self::Iban,
        Self::Ip,
        Self::Ipv6,
        Self::Socket,
        Self::Url,
        Self::Date,
        Self::DateTime,
        Self::LocalDateTime,
        Self::Time,
        Self::Uuid,
        Self::Hex,
        Self::Digits,
        Self::Char,
    ];

    /// The format that the name of a field tells, which is the last of a path.
    pub(super) fn by_name(path: &str) -> Self {
        let path = path.to_ascii_lowercase();
        let is_name = |part: &&str| part.starts_with(|c: char| c.is_ascii_alphabetic());
        let parts =
            path.rsplit(['.', ':']).map(|part| part.split(['[', '{']).next().unwrap_or(part));
        let name = parts.into_iter().find(is_name).unwrap_or_default();
        let words: Vec<&str> = name.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        let told = |(word, _): &&(&str, Self)| match word.len() {
            ..=3 => words.contains(word),
            _ => name.contains(word),
        };
        match NAMES.iter().find(told) {
            Some((_, format)) => *format,
            None if path.contains("card") && name.contains("number") => Self::Card,
            None => Self::Plain,
        }
    }

    pub(super) fn draw(self, random: &mut Random) -> Drawn {
        match self {
            Self::Plain => Drawn::own(random.alternating(36)),
            Self::Name => Drawn::own(format!("{} {}", random.name(), random.name())),
            Self::Email => {
                let own = format!("{}@{}", random.alternating(10), random.alternating(8));
                Drawn::around("", &own, ".example.com")
            }
            Self::Phone => Drawn::around("+999", &random.digits(10), ""),
            Self::Card => {
                let number = format!("400000{}", random.digits(9));
                Drawn::around("400000", &with_luhn_digit(number).split_off(6), "")
            }
            Self::Iban => {
                let account = format!("9{}", random.digits(17));
                Drawn::around(&format!("DE{:02}", iban_check(&account)), &account, "")
            }
            Self::Ip => random.ip(),
            Self::Ipv6 => {
                let groups: Vec<_> = (0..6).map(|_| random.group()).collect();
                Drawn::around("2001:db8:", &groups.join(":"), "")
            }
            Self::Socket => {
                let ip = random.ip();
                Drawn { text: format!("{}:8443", ip.text), own: ip.own }
            }
            Self::Url => Drawn::around("https://example.com/", &random.alternating(40), ""),
            Self::Date => random.date(),
            Self::DateTime => random.date_time("Z"),
            Self::LocalDateTime => random.date_time(""),
            Self::Time => Drawn::own(random.time()),
            Self::Uuid => Drawn::own(random.uuid()),
            Self::Hex => Drawn::own(random.hex(64)),
            Self::Digits => Drawn::own(random.digits(12)),
            Self::Char => Drawn::own(random.letter().to_string()),
        }
    }
}

/// What names of fields tell, the first that fits. One of up to three letters must be a word of its
/// own.
const NAMES: [(&str, Format); 31] = [
    ("mail", Format::Email),
    ("phone", Format::Phone),
    ("mobile", Format::Phone),
    ("tel", Format::Phone),
    ("fax", Format::Phone),
    ("iban", Format::Iban),
    ("uuid", Format::Uuid),
    ("guid", Format::Uuid),
    ("url", Format::Url),
    ("uri", Format::Url),
    ("link", Format::Url),
    ("website", Format::Url),
    ("homepage", Format::Url),
    ("endpoint", Format::Url),
    ("card", Format::Card),
    ("pan", Format::Card),
    ("ip", Format::Ip),
    ("ipv4", Format::Ip),
    ("ipv6", Format::Ipv6),
    ("peer", Format::Ip),
    ("born", Format::Date),
    ("birth", Format::Date),
    ("dob", Format::Date),
    ("date", Format::Date),
    ("on", Format::Date),
    ("at", Format::DateTime),
    ("timestamp", Format::DateTime),
    ("username", Format::Plain),
    ("name", Format::Name),
    ("holder", Format::Name),
    ("hash", Format::Hex),
];

/// What stands in every text of a format, and is no part of a value.
pub(super) const FIXED: [&str; 7] = [
    "@.example.com",
    "https://example.com/",
    "192.0.2.",
    "198.51.100.",
    "203.0.113.",
    "2001:db8:",
    "400000",
];

/// Adds the digit that makes a number pass Luhn's rule.
fn with_luhn_digit(mut number: String) -> String {
    let sum: u32 = number
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit) {
            (0, 5..) => 2 * digit - 9,
            (0, _) => 2 * digit,
            _ => digit,
        })
        .sum();
    number.push(char::from_digit((10 - sum % 10) % 10, 10).expect("below ten"));
    number
}

/// The check digits of a German account number (ISO 13616).
fn iban_check(account: &str) -> u32 {
    // D is 13, E is 14, and the place of the check digits is 00.
    let digits = account.chars().chain("131400".chars()).filter_map(|c| c.to_digit(10));
    98 - digits.fold(0, |sum, digit| (sum * 10 + digit) % 97)
}

#[cfg(test)]
mod tests {
    use core::net::IpAddr;
    use std::collections::HashSet;

    use super::*;
    use crate::testing::leaf::{RUN, compared, is_fixed};
    use crate::testing::mint::Mint;
    use crate::{Mask, mask, masked};

    fn assert_all_shown<M: Mask<str>>(format: Format, mask: M) {
        let mut mint = Mint::new();
        for _ in 0..50 {
            let text = mint.text(format).unwrap();
            assert_ne!(masked(&text, &mask).to_string(), "[REDACTED]", "{text}");
        }
    }

    #[test]
    fn each_format_is_valid_to_the_mask_for_it() {
        assert_all_shown(Format::Email, mask::Email);
        assert_all_shown(Format::Phone, mask::Phone);
        assert_all_shown(Format::Card, mask::Card);
        assert_all_shown(Format::Iban, mask::Iban);
        assert_all_shown(Format::Ip, mask::Ip);
        assert_all_shown(Format::Ipv6, mask::Ip);
        assert_all_shown(Format::Url, mask::Url);
        assert_all_shown(Format::Date, mask::Date);
        assert_all_shown(Format::DateTime, mask::Date);
        assert_all_shown(Format::Name, mask::Name);
        assert_all_shown(Format::Plain, mask::Keep::ends(6, 6));
    }

    #[test]
    fn what_std_parses_is_written_as_std_writes_it() {
        let mut mint = Mint::new();
        for format in [Format::Ip, Format::Ipv6] {
            let text = mint.text(format).unwrap();
            assert_eq!(text.parse::<IpAddr>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn no_two_share_a_run_but_for_what_their_format_prescribes() {
        let mut mint = Mint::new();
        let mut seen = HashSet::new();
        for format in Format::ALL.into_iter().filter(|&format| format != Format::Char) {
            for _ in 0..20 {
                let text = mint.text(format).unwrap();
                let own = compared(&text);
                let mut runs = own.windows(RUN).filter(|run| !is_fixed(run));
                assert!(runs.any(|run| !seen.contains(run)), "{text}");
                seen.extend(own.windows(RUN).map(<[u8]>::to_vec));
            }
        }
    }

    #[test]
    fn the_name_of_a_field_tells_its_format() {
        for (path, format) in [
            ("customer.email", Format::Email),
            ("customer.phones[0]", Format::Phone),
            ("emails.1[0]", Format::Email),
            ("by_email{key}", Format::Email),
            ("Payment::Card.number", Format::Card),
            ("card_number", Format::Card),
            ("peer_ip", Format::Ip),
            ("description", Format::Plain),
            ("placed_at", Format::DateTime),
            ("born_on", Format::Date),
            ("username", Format::Plain),
            ("last_name", Format::Name),
            ("company", Format::Plain),
            ("", Format::Plain),
        ] {
            assert_eq!(Format::by_name(path), format, "{path}");
        }
    }
}
