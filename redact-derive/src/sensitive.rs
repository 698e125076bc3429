//! Numbers whose name says that they should not be shown without a word.

use syn::Type;

use crate::walk::{is_container, walk};

/// Names, or runs of words in a name, that stand for something personal or secret.
const NAMES: &[&str] = &[
    "account_no",
    "account_number",
    "age",
    "balance",
    "bank_account",
    "birth_date",
    "birth_year",
    "birthdate",
    "birthday",
    "bmi",
    "blood_pressure",
    "card_no",
    "card_num",
    "card_number",
    "coord",
    "coordinate",
    "credit_card",
    "credit_score",
    "csc",
    "cvc",
    "cvv",
    "date_of_birth",
    "dob",
    "fax",
    "fingerprint",
    "glucose",
    "gps",
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
    "tel",
    "token",
    "totp",
    "wage",
    "year_of_birth",
    "zip",
    "zip_code",
    "zipcode",
];

/// Last words that make a number of such a name a measure of something else.
const MEASURES: &[&str] = &[
    "attempts", "bytes", "count", "days", "enabled", "hours", "len", "length", "limit", "millis",
    "minutes", "ms", "policy", "retries", "secs", "seconds", "size", "timeout", "ttl", "version",
];

/// Names that sound like one of those and are something else.
const HARMLESS: &[&str] = &["max_age", "min_age"];

/// What is shown without a decision and can hold what such a name promises.
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
    "SystemTime",
];

/// Says whether a field of that name and type would be shown, and sounds like it should not be.
pub(crate) fn is_sensitive(name: &str, ty: &Type) -> bool {
    holds_number(ty) && sounds_sensitive(name, !is_one_number(ty))
}

/// Says whether a name sounds like something that a log should not hold. The plural of one number is
/// a count of something else (`max_tokens`), that of many is not (`pins`).
fn sounds_sensitive(name: &str, is_many: bool) -> bool {
    let name = snake_case(name);
    let words: Vec<&str> = name.split('_').map(|word| singular(word, is_many)).collect();
    let is_measure = words.last().is_some_and(|last| MEASURES.contains(last));
    let has_name = NAMES.iter().any(|name| {
        let name: Vec<&str> = name.split('_').collect();
        words.windows(name.len()).any(|run| run == name)
    });
    has_name && !is_measure && !HARMLESS.contains(&name.as_str())
}

/// A word without the number that counts it, and without its plural.
fn singular(word: &str, is_many: bool) -> &str {
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    match word.strip_suffix('s') {
        // What a text is cut into, and two that are no plurals.
        Some("token" | "gp" | "addres") => word,
        Some("addresse") if is_many => "address",
        Some("salarie") if is_many => "salary",
        Some(one) if is_many && one.len() > 1 => one,
        _ => word,
    }
}

fn holds_number(ty: &Type) -> bool {
    let mut found = false;
    walk(ty, &mut |ty| {
        // What a macro makes of a type cannot be known.
        found |= is_named_number(ty) || matches!(ty, Type::Macro(_));
        is_container(ty)
    });
    found
}

/// Says whether a type is a number, or maybe one.
fn is_one_number(ty: &Type) -> bool {
    let mut is_one = true;
    walk(ty, &mut |ty| {
        let is_around = match ty {
            Type::Group(_) | Type::Paren(_) | Type::Reference(_) => true,
            Type::Path(path) => {
                path.path.segments.last().is_some_and(|last| last.ident == "Option")
            }
            _ => false,
        };
        is_one &= is_around || is_named_number(ty) || matches!(ty, Type::Macro(_));
        is_around
    });
    is_one
}

fn is_named_number(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|last| NUMBERS.iter().any(|number| last.ident == number))
}

/// The name in snake case: `SSNNumber` is `ssn_number`.
fn snake_case(name: &str) -> String {
    let name: Vec<char> = name.chars().collect();
    let mut words = String::new();
    for (i, c) in name.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| name[i]);
        let starts_word = before.is_some_and(char::is_lowercase)
            || (before.is_some_and(char::is_uppercase)
                && name.get(i + 1).is_some_and(|c| c.is_lowercase()));
        if c.is_uppercase() && starts_word {
            words.push('_');
        }
        words.extend(c.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::{is_sensitive, sounds_sensitive};

    #[test]
    fn names_of_personal_numbers_are_sensitive() {
        for name in [
            "ssn",
            "user_pin",
            "cardNumber",
            "home_lat",
            "annual_salary",
            "dob",
            "cvv2",
            "pin2",
            "SSNNumber",
            "phone_num",
            "max_salary",
            "cardNo",
            "birthdate",
        ] {
            assert!(sounds_sensitive(name, false), "{name}");
        }
    }

    #[test]
    fn names_that_only_look_alike_are_not() {
        for name in [
            "token_count",
            "max_age",
            "latency",
            "pinned",
            "spans",
            "visits",
            "pin_attempts",
            "max_tokens",
            "password_min_length",
            "images",
            "message",
        ] {
            assert!(!sounds_sensitive(name, false), "{name}");
        }
    }

    #[test]
    fn a_plural_is_sensitive_where_there_are_many() {
        assert!(is_sensitive("pins", &parse_quote!(Vec<u16>)));
        assert!(is_sensitive("salaries", &parse_quote!([u32; 2])));
        assert!(is_sensitive("gps", &parse_quote!((f64, f64))));
        assert!(is_sensitive("ip_address", &parse_quote!([u16; 8])));
        assert!(is_sensitive("ip_addresses", &parse_quote!(Vec<u32>)));
        assert!(is_sensitive("ssn", &parse_quote!(Option<NonZero<u32>>)));
        assert!(is_sensitive("pin", &parse_quote!(Option<u16>)));
        assert!(!is_sensitive("pins", &parse_quote!(Option<u32>)));
        assert!(!is_sensitive("tokens", &parse_quote!(Vec<u32>)));
    }

    #[test]
    fn a_type_that_decides_is_not_asked() {
        assert!(!is_sensitive("ssn", &parse_quote!(Sensitive<u32>)));
        assert!(!is_sensitive("pin", &parse_quote!(Option<Secret<[u16; 4]>>)));
        assert!(!is_sensitive("salary", &parse_quote!(Money<u32>)));
        assert!(is_sensitive("salary", &parse_quote!(number!(u32))));
    }
}
