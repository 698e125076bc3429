//! Numbers whose name says that they should not be shown without a word.

use syn::Type;

use crate::walk::{is_phantom, walk};

/// Names, or runs of words in a name, that stand for something personal or secret.
const NAMES: &[&str] = &[
    "account_number",
    "age",
    "balance",
    "bank_account",
    "birth_date",
    "birth_year",
    "birthday",
    "bmi",
    "blood_pressure",
    "card_number",
    "credit_card",
    "credit_score",
    "csc",
    "cvc",
    "cvv",
    "cvv2",
    "date_of_birth",
    "dob",
    "fax",
    "fingerprint",
    "glucose",
    "heart_rate",
    "iban",
    "imei",
    "imsi",
    "income",
    "ip_address",
    "lat",
    "latitude",
    "lng",
    "lon",
    "longitude",
    "mobile",
    "msisdn",
    "national_id",
    "otp",
    "pan",
    "passcode",
    "passport",
    "passport_number",
    "passwd",
    "password",
    "phone",
    "phone_number",
    "pin",
    "postal_code",
    "postcode",
    "routing_number",
    "salary",
    "secret",
    "security_code",
    "social_security",
    "sort_code",
    "ssn",
    "tax_id",
    "token",
    "totp",
    "wage",
    "year_of_birth",
    "zip",
    "zip_code",
    "zipcode",
];

/// Words that make a number of such a name a measure of something else.
const MEASURES: &[&str] = &[
    "attempts", "bytes", "count", "days", "enabled", "hours", "index", "len", "length", "limit",
    "max", "millis", "min", "minutes", "ms", "num", "policy", "retries", "secs", "seconds", "size",
    "timeout", "ttl", "version",
];

const NUMBERS: &[&str] = &[
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "f32",
    "f64",
    "NonZeroU16",
    "NonZeroU32",
    "NonZeroU64",
    "NonZeroU128",
    "NonZeroUsize",
    "NonZeroI8",
    "NonZeroI16",
    "NonZeroI32",
    "NonZeroI64",
    "NonZeroI128",
    "NonZeroIsize",
];

/// Says whether a name sounds like something that a log should not hold.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let words = words(name);
    let words: Vec<&str> = words.split('_').collect();
    let is_measure = words.iter().any(|word| MEASURES.contains(word));
    let has_name = NAMES.iter().any(|name| {
        let name: Vec<&str> = name.split('_').collect();
        words.windows(name.len()).any(|run| run == name)
    });
    has_name && !is_measure
}

/// Says whether a type is a number, or holds numbers.
pub(crate) fn is_number(ty: &Type) -> bool {
    let mut found = false;
    walk(ty, &mut |ty| {
        if let Type::Path(path) = ty {
            let last = path.path.segments.last();
            found |= last.is_some_and(|last| NUMBERS.iter().any(|number| last.ident == number));
        }
        !is_phantom(ty)
    });
    found
}

/// The name in snake case.
fn words(name: &str) -> String {
    let mut words = String::new();
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_uppercase() && after_lower {
            words.push('_');
        }
        after_lower = c.is_lowercase();
        words.extend(c.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::is_sensitive;

    #[test]
    fn names_of_personal_numbers_are_sensitive() {
        for name in ["ssn", "user_pin", "cardNumber", "home_lat", "annual_salary", "dob", "cvv"] {
            assert!(is_sensitive(name), "{name}");
        }
    }

    #[test]
    fn names_that_only_look_alike_are_not() {
        for name in
            ["token_count", "max_age", "latency", "pinned", "spans", "visits", "pin_attempts"]
        {
            assert!(!is_sensitive(name), "{name}");
        }
    }
}
