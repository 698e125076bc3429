//! International bank account numbers (ISO 13616).

use super::iso7064::mod97;
use super::symbols::Symbols;

/// Accepts a number of a country in the registry, built as that country builds it, with its check
/// digits.
pub(crate) fn iban(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| is_built_right(&symbols) && is_checked(&symbols))
}

fn is_built_right(symbols: &[u8]) -> bool {
    let Some((country, rest)) = symbols.split_first_chunk::<2>() else { return false };
    let Some((check, account)) = rest.split_first_chunk::<2>() else { return false };
    check.iter().all(u8::is_ascii_digit)
        && COUNTRIES
            .binary_search_by_key(country, |&(country, _)| country)
            .is_ok_and(|at| has_form(account, COUNTRIES[at].1))
}

/// Says whether an account is a form in the notation of the registry: `8n16c` is eight digits, then
/// 16 letters or digits; `a` stands for letters.
fn has_form(account: &[u8], form: &str) -> bool {
    let mut rest = account;
    let (mut count, mut fits) = (0, true);
    for c in form.bytes() {
        if c.is_ascii_digit() {
            count = count * 10 + usize::from(c - b'0');
            continue;
        }
        let Some((part, after)) = rest.split_at_checked(count) else { return false };
        fits &= part.iter().all(|&symbol| is_of_kind(symbol, c));
        (rest, count) = (after, 0);
    }
    fits && rest.is_empty()
}

fn is_of_kind(symbol: u8, kind: u8) -> bool {
    match kind {
        b'n' => symbol.is_ascii_digit(),
        b'a' => symbol.is_ascii_uppercase(),
        _ => true,
    }
}

/// The number, its first four symbols moved to its end, leaves a remainder of 1.
fn is_checked(symbols: &[u8]) -> bool {
    let (start, account) = symbols.split_at(4);
    let mut turned = [0; 34];
    let Some(turned) = turned.get_mut(..symbols.len()) else { return false };
    turned[..account.len()].copy_from_slice(account);
    turned[account.len()..].copy_from_slice(start);
    mod97(turned) == 1
}

/// The countries of the IBAN registry (SWIFT, release 101) and how each builds what follows the check
/// digits.
const COUNTRIES: &[([u8; 2], &str)] = &[
    (*b"AD", "8n12c"),
    (*b"AE", "19n"),
    (*b"AL", "8n16c"),
    (*b"AT", "16n"),
    (*b"AZ", "4a20c"),
    (*b"BA", "16n"),
    (*b"BE", "12n"),
    (*b"BG", "4a6n8c"),
    (*b"BH", "4a14c"),
    (*b"BI", "23n"),
    (*b"BR", "23n1a1c"),
    (*b"BY", "4c4n16c"),
    (*b"CH", "5n12c"),
    (*b"CR", "18n"),
    (*b"CY", "8n16c"),
    (*b"CZ", "20n"),
    (*b"DE", "18n"),
    (*b"DJ", "23n"),
    (*b"DK", "14n"),
    (*b"DO", "4c20n"),
    (*b"EE", "16n"),
    (*b"EG", "25n"),
    (*b"ES", "20n"),
    (*b"FI", "14n"),
    (*b"FK", "2a12n"),
    (*b"FO", "14n"),
    (*b"FR", "10n11c2n"),
    (*b"GB", "4a14n"),
    (*b"GE", "2a16n"),
    (*b"GI", "4a15c"),
    (*b"GL", "14n"),
    (*b"GR", "7n16c"),
    (*b"GT", "24c"),
    (*b"HN", "4a20n"),
    (*b"HR", "17n"),
    (*b"HU", "24n"),
    (*b"IE", "4a14n"),
    (*b"IL", "19n"),
    (*b"IQ", "4a15n"),
    (*b"IS", "22n"),
    (*b"IT", "1a10n12c"),
    (*b"JO", "4a4n18c"),
    (*b"KW", "4a22c"),
    (*b"KZ", "3n13c"),
    (*b"LB", "4n20c"),
    (*b"LC", "4a24c"),
    (*b"LI", "5n12c"),
    (*b"LT", "16n"),
    (*b"LU", "3n13c"),
    (*b"LV", "4a13c"),
    (*b"LY", "21n"),
    (*b"MC", "10n11c2n"),
    (*b"MD", "20c"),
    (*b"ME", "18n"),
    (*b"MK", "3n10c2n"),
    (*b"MN", "16n"),
    (*b"MR", "23n"),
    (*b"MT", "4a5n18c"),
    (*b"MU", "4a19n3a"),
    (*b"NI", "4a20n"),
    (*b"NL", "4a10n"),
    (*b"NO", "11n"),
    (*b"OM", "3n16c"),
    (*b"PK", "4a16c"),
    (*b"PL", "24n"),
    (*b"PS", "4a21c"),
    (*b"PT", "21n"),
    (*b"QA", "4a21c"),
    (*b"RO", "4a16c"),
    (*b"RS", "18n"),
    (*b"RU", "14n15c"),
    (*b"SA", "2n18c"),
    (*b"SC", "4a20n3a"),
    (*b"SD", "14n"),
    (*b"SE", "20n"),
    (*b"SI", "15n"),
    (*b"SK", "20n"),
    (*b"SM", "1a10n12c"),
    (*b"SO", "19n"),
    (*b"ST", "21n"),
    (*b"SV", "4a20n"),
    (*b"TL", "19n"),
    (*b"TN", "20n"),
    (*b"TR", "6n16c"),
    (*b"UA", "6n19c"),
    (*b"VA", "18n"),
    (*b"VG", "4a16n"),
    (*b"XK", "16n"),
    (*b"YE", "4a4n18c"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted_and_forms_are_as_long_as_they_may_be() {
        assert!(COUNTRIES.is_sorted_by(|a, b| a.0 < b.0));
        let length = |form: &str| {
            form.split(|c: char| c.is_ascii_lowercase())
                .filter_map(|count| count.parse::<usize>().ok())
                .sum::<usize>()
        };
        assert!(COUNTRIES.iter().all(|(_, form)| (11..=30).contains(&length(form))));
    }

    #[test]
    fn a_form_is_kept_to_the_letter() {
        assert!(has_form(b"12AB", "2n2c") && has_form(b"12AB", "2n2a"));
        assert!(!has_form(b"1AAB", "2n2c") && !has_form(b"12A1", "2n2a"));
        assert!(!has_form(b"12A", "2n2c") && !has_form(b"12ABC", "2n2c"));
    }
}
