//! Makes the texts and numbers that a value is filled with: unlike each other, and nobody's.

use core::fmt::Write;
use core::iter;
use core::ops::Range;
use std::collections::HashSet;

use super::format::Format;
use super::leaf::{RUN, compared};

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
pub(super) struct Drawn {
    pub(super) text: String,
    pub(super) own: Range<usize>,
}

impl Drawn {
    pub(super) fn own(text: String) -> Self {
        Self { own: 0..text.len(), text }
    }

    pub(super) fn around(before: &str, own: &str, after: &str) -> Self {
        let text = format!("{before}{own}{after}");
        Self { text, own: before.len()..before.len() + own.len() }
    }
}

/// The same numbers in every run of a test: `SplitMix64`.
pub(super) struct Random(u64);

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

    pub(super) fn letter(&mut self) -> char {
        self.of("abcdefghijkmnopqrstuvwxyz")
    }

    /// Letters and digits in turn, as they stand in no word.
    pub(super) fn alternating(&mut self, len: usize) -> String {
        (0..len).map(|at| if at % 2 == 0 { self.letter() } else { self.of("23456789") }).collect()
    }

    /// Can be said, and is in no word of English.
    pub(super) fn name(&mut self) -> String {
        let lower: String =
            (0..8).map(|at| self.of(if at % 2 == 0 { "jkqvwxz" } else { "aeiou" })).collect();
        lower[..1].to_ascii_uppercase() + &lower[1..]
    }

    pub(super) fn digits(&mut self, len: usize) -> String {
        (0..len).map(|_| self.of("0123456789")).collect()
    }

    /// A number of so many digits, the first of which is not 0.
    pub(super) fn number(&mut self, digits: u32) -> u64 {
        (0..digits).fold(0, |number, at| {
            let digit = if at == 0 { 1 + self.below(9) } else { self.below(10) };
            number * 10 + digit as u64
        })
    }

    pub(super) fn hex(&mut self, len: usize) -> String {
        (0..len).map(|_| self.of("0123456789abcdef")).collect()
    }

    /// Four hexadecimal digits without a zero in front.
    pub(super) fn group(&mut self) -> String {
        format!("{}{}", self.of("123456789abcdef"), self.hex(3))
    }

    pub(super) fn uuid(&mut self) -> String {
        let head = format!("{}-{}", self.hex(8), self.hex(4));
        format!("{head}-4{}-8{}-{}", self.hex(3), self.hex(3), self.hex(12))
    }

    pub(super) fn ip(&mut self) -> Drawn {
        let network = ["192.0.2", "198.51.100", "203.0.113"][self.below(3)];
        let text = format!("{network}.{}", 100 + self.below(155));
        Drawn { own: text.len() - RUN..text.len(), text }
    }

    pub(super) fn date(&mut self) -> Drawn {
        let (year, month, day) = (self.below(60), 1 + self.below(12), 1 + self.below(28));
        Drawn::around(&format!("{}-", 1940 + year), &format!("{month:02}-{day:02}"), "")
    }

    pub(super) fn date_time(&mut self, offset: &str) -> Drawn {
        let date = self.date().text;
        let (year, day) = date.split_at(5);
        Drawn::around(year, &format!("{day}T{}", self.time()), offset)
    }

    pub(super) fn time(&mut self) -> String {
        let mut time = format!("{:02}", self.below(24));
        for _ in 0..2 {
            write!(time, ":{:02}", self.below(60)).expect("a string takes all");
        }
        time
    }
}
