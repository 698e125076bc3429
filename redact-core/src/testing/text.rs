//! The texts and numbers that a value is filled with: unlike each other, and nobody's.
//!
//! What can be reserved for documentation and tests is: `example.com` (RFC 2606), `203.0.113.0/24` and
//! its kin (RFC 5737), `2001:db8::/32` (RFC 3849), the card numbers that begin with `400000`, the
//! unassigned country code `+999`, German bank codes that begin with a 9.

use core::fmt::Write;
use core::iter;
use core::ops::Range;
use std::collections::HashSet;

/// What has been filled in at one place of a value.
///
/// # Example
///
/// ```
/// let canaries = redact_core::testing::canaries::<(String, u32)>()?;
/// let paths: Vec<_> = canaries.leaves().iter().map(|leaf| leaf.path()).collect();
/// assert_eq!(paths, ["0", "1"]);
/// assert_eq!(canaries.leaves()[0].text(), canaries.value().0);
/// # Ok::<(), redact_core::testing::Unfillable>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    pub(super) path: String,
    pub(super) text: String,
    pub(super) kind: Kind,
}

/// What a leaf is to its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Bytes,
}

impl Leaf {
    /// Returns the place: `customer.phones[0]`, `Event::Paid.card`, `contacts{key}`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the text, or what a number looks like.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All that an exit may write it as.
    pub(super) fn spellings(&self) -> Vec<String> {
        let mut spellings = vec![self.text.clone()];
        if self.kind == Kind::Bytes {
            let numbers: Vec<_> = self.text.bytes().map(|byte| byte.to_string()).collect();
            spellings.push(numbers.join(","));
        }
        spellings
    }
}

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

    fn draw(self, random: &mut Random) -> Drawn {
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
const FIXED: [&str; 7] = [
    "@.example.com",
    "https://example.com/",
    "192.0.2.",
    "198.51.100.",
    "203.0.113.",
    "2001:db8:",
    "400000",
];

/// How long a run of characters is that tells one canary from all others.
pub(super) const RUN: usize = 5;

/// The characters that are compared: no white space, no capitals. So a leak is found whatever the
/// exit made of both.
pub(super) fn compared(text: &str) -> Vec<u8> {
    text.bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(|b| b.to_ascii_lowercase())
        .collect()
}

/// Says whether a run of characters belongs to a format.
pub(super) fn is_fixed(run: &[u8]) -> bool {
    FIXED.iter().any(|fixed| fixed.as_bytes().windows(run.len()).any(|part| part == run))
}

/// Makes texts and numbers, no two of which share a run of [`RUN`] characters in what is their own.
pub(super) struct Mint {
    random: Random,
    used: HashSet<[u8; RUN]>,
}

impl Mint {
    pub(super) fn new() -> Self {
        Self { random: Random(0x5eed), used: HashSet::new() }
    }

    /// A text of that format, or none if there are no more.
    pub(super) fn text(&mut self, format: Format) -> Option<String> {
        self.first_new(|random| format.draw(random))
    }

    /// A number of so many digits, up to `most`.
    pub(super) fn number(&mut self, digits: u32, most: u64) -> Option<u64> {
        let text = self.first_new(|random| {
            let number = iter::repeat_with(|| random.number(digits)).find(|&number| number <= most);
            Drawn::own(number.expect("there are some").to_string())
        });
        text?.parse().ok()
    }

    /// A byte that is a letter or a digit.
    pub(super) fn byte(&mut self) -> u8 {
        self.random.alternating(2).as_bytes()[self.random.below(2)]
    }

    /// Some bytes that are letters and digits.
    pub(super) fn bytes(&mut self) -> Option<String> {
        self.first_new(|random| Drawn::own(random.alternating(16)))
    }

    /// A fraction with so many digits before the point and behind it.
    pub(super) fn fraction(&mut self, whole: u32, decimals: u32) -> Option<f64> {
        let text = self.first_new(|random| {
            let whole = if whole == 0 { 0 } else { random.number(whole) };
            Drawn::own(format!("{whole}.{}1", random.number(decimals - 1)))
        });
        text?.parse().ok()
    }

    fn first_new(&mut self, draw: impl Fn(&mut Random) -> Drawn) -> Option<String> {
        (0..10_000).find_map(|_| {
            let Drawn { text, own } = draw(&mut self.random);
            let runs = runs(&compared(&text[own]));
            let is_new = runs.iter().all(|run| !self.used.contains(run));
            is_new.then(|| {
                self.used.extend(runs);
                text
            })
        })
    }
}

fn runs(text: &[u8]) -> Vec<[u8; RUN]> {
    text.windows(RUN).map(|run| run.try_into().expect("a window has its length")).collect()
}

/// A text, and the part of it that no other may share.
struct Drawn {
    text: String,
    own: Range<usize>,
}

impl Drawn {
    fn own(text: String) -> Self {
        Self { own: 0..text.len(), text }
    }

    fn around(before: &str, own: &str, after: &str) -> Self {
        let text = format!("{before}{own}{after}");
        Self { text, own: before.len()..before.len() + own.len() }
    }
}

/// The same numbers in every run of a test: `SplitMix64`.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits fit") % limit
    }

    fn of(&mut self, choices: &str) -> char {
        let at = self.below(choices.len());
        char::from(choices.as_bytes()[at])
    }

    fn letter(&mut self) -> char {
        self.of("abcdefghijkmnopqrstuvwxyz")
    }

    /// Letters and digits in turn, as they stand in no word.
    fn alternating(&mut self, len: usize) -> String {
        (0..len).map(|at| if at % 2 == 0 { self.letter() } else { self.of("23456789") }).collect()
    }

    /// Can be said, and is in no word of English.
    fn name(&mut self) -> String {
        let lower: String =
            (0..8).map(|at| self.of(if at % 2 == 0 { "jkqvwxz" } else { "aeiou" })).collect();
        lower[..1].to_ascii_uppercase() + &lower[1..]
    }

    fn digits(&mut self, len: usize) -> String {
        (0..len).map(|_| self.of("0123456789")).collect()
    }

    /// A number of so many digits, the first of which is not 0.
    fn number(&mut self, digits: u32) -> u64 {
        (0..digits).fold(0, |number, at| {
            let digit = if at == 0 { 1 + self.below(9) } else { self.below(10) };
            number * 10 + digit as u64
        })
    }

    fn hex(&mut self, len: usize) -> String {
        (0..len).map(|_| self.of("0123456789abcdef")).collect()
    }

    /// Four hexadecimal digits without a zero in front.
    fn group(&mut self) -> String {
        format!("{}{}", self.of("123456789abcdef"), self.hex(3))
    }

    fn uuid(&mut self) -> String {
        let head = format!("{}-{}", self.hex(8), self.hex(4));
        format!("{head}-4{}-8{}-{}", self.hex(3), self.hex(3), self.hex(12))
    }

    fn ip(&mut self) -> Drawn {
        let network = ["192.0.2", "198.51.100", "203.0.113"][self.below(3)];
        let text = format!("{network}.{}", 100 + self.below(155));
        Drawn { own: text.len() - RUN..text.len(), text }
    }

    fn date(&mut self) -> Drawn {
        let (year, month, day) = (self.below(60), 1 + self.below(12), 1 + self.below(28));
        Drawn::around(&format!("{}-", 1940 + year), &format!("{month:02}-{day:02}"), "")
    }

    fn date_time(&mut self, offset: &str) -> Drawn {
        let date = self.date().text;
        let (year, day) = date.split_at(5);
        Drawn::around(year, &format!("{day}T{}", self.time()), offset)
    }

    fn time(&mut self) -> String {
        let mut time = format!("{:02}", self.below(24));
        for _ in 0..2 {
            write!(time, ":{:02}", self.below(60)).expect("a string takes all");
        }
        time
    }
}

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

    use super::*;
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
