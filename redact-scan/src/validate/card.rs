//! Numbers of payment cards: the range of a brand, the lengths it gives out, and the check digit.

use super::luhn;
use super::symbols::{all_digits, number};

/// Accepts the number of a payment card of a known brand (ISO/IEC 7812-1).
pub(crate) fn card(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|digits| {
        (12..=19).contains(&digits.len()) && luhn::is_valid(&digits) && is_of_a_brand(&digits)
    })
}

fn is_of_a_brand(digits: &[u8]) -> bool {
    let start = number(&digits[..6]);
    let is_of = |brand: &Brand| (brand.first..=brand.last).contains(&start);
    BRANDS.iter().any(|brand| is_of(brand) && brand.lengths.contains(&digits.len()))
}

/// The numbers of a brand by their first six digits, and how long they are.
struct Brand {
    first: u64,
    last: u64,
    lengths: core::ops::RangeInclusive<usize>,
}

const fn brand(first: u64, last: u64, shortest: usize, longest: usize) -> Brand {
    Brand { first, last, lengths: shortest..=longest }
}

const BRANDS: &[Brand] = &[
    // UATP
    brand(100_000, 199_999, 15, 15),
    // Mir
    brand(220_000, 220_499, 16, 19),
    // Mastercard
    brand(222_100, 272_099, 16, 16),
    brand(510_000, 559_999, 16, 16),
    // Diners Club
    brand(300_000, 305_999, 14, 19),
    brand(309_500, 309_599, 14, 19),
    brand(360_000, 369_999, 14, 19),
    brand(380_000, 399_999, 14, 19),
    // American Express
    brand(340_000, 349_999, 15, 15),
    brand(370_000, 379_999, 15, 15),
    // JCB
    brand(352_800, 358_999, 16, 19),
    // Visa
    brand(400_000, 499_999, 13, 13),
    brand(400_000, 499_999, 16, 16),
    brand(400_000, 499_999, 19, 19),
    // Dankort
    brand(501_900, 501_999, 16, 16),
    // Maestro, Elo, Verve
    brand(500_000, 509_999, 12, 19),
    brand(560_000, 589_999, 12, 19),
    brand(630_000, 639_999, 12, 19),
    brand(670_000, 679_999, 12, 19),
    // RuPay, Discover and its partners
    brand(600_000, 601_099, 16, 19),
    brand(601_100, 601_199, 16, 19),
    brand(606_282, 608_999, 16, 19),
    brand(622_126, 622_925, 16, 19),
    brand(640_000, 659_999, 16, 19),
    // China UnionPay
    brand(620_000, 629_999, 16, 19),
    brand(810_000, 817_199, 16, 19),
    // Troy
    brand(979_200, 979_289, 16, 16),
];
