//! Numbers whose name says that they should not be shown without a word.

use syn::{Ident, Type};

use crate::walk::{is_container, walk};

mod lists;

use self::lists::{
    AROUND_ONE, CREDENTIALS, HARMLESS, MEASURES, MEASURES_OF_CREDENTIALS, NAMES, NUMBERS,
};

/// How many numbers have the name, which is what its plural can mean.
#[derive(Clone, Copy, PartialEq)]
enum Amount {
    /// Its plural is a count of something else: `max_tokens`.
    One,
    /// Its plural is that of the numbers: `pins`.
    Many,
    /// So is `tokens`, which are otherwise what a text is cut into.
    ManyWide,
}

/// Says whether a field would be shown, and its name sounds like it should not be. Fields without a name
/// share that of what they are in.
pub(crate) fn is_sensitive(name: &str, ty: &Type, is_shared: bool) -> bool {
    let amount = match is_one_number(ty) {
        true if is_shared => Amount::Many,
        true => Amount::One,
        false if holds(ty, &is_wide_number) => Amount::ManyWide,
        false => Amount::Many,
    };
    // What a macro makes of a type cannot be known.
    let holds_number = holds(ty, &|ty| is_named_number(ty) || matches!(ty, Type::Macro(_)));
    holds_number && sounds_sensitive(name, amount)
}

/// Says whether a name sounds like something that a log should not hold.
fn sounds_sensitive(name: &str, amount: Amount) -> bool {
    let name = snake_case(name);
    let words: Vec<&str> = name.split('_').map(|word| singular(word, amount)).collect();
    let harmless = HARMLESS.iter().filter_map(|run| end_of(run, &words)).max();
    let words = &words[harmless.unwrap_or(0)..];
    let has = |names: &[&str]| {
        let is_joined = |name: &str| words.contains(&name.replace('_', "").as_str());
        names.iter().any(|name| end_of(name, words).is_some() || is_joined(name))
    };
    let ends_in = |measures: &[&str]| words.last().is_some_and(|last| measures.contains(last));
    let is_credential = has(CREDENTIALS) && !ends_in(MEASURES_OF_CREDENTIALS);
    (has(NAMES) || is_credential) && !ends_in(MEASURES)
}

/// Where the last such run of words ends.
fn end_of(run: &str, words: &[&str]) -> Option<usize> {
    let run: Vec<&str> = run.split('_').collect();
    words.windows(run.len()).rposition(|words| words == run).map(|start| start + run.len())
}

/// A word without the number that counts it, and without its plural.
fn singular(word: &str, amount: Amount) -> &str {
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_many = amount != Amount::One;
    match word.strip_suffix('s') {
        Some("token") if amount != Amount::ManyWide => word,
        // Two that are no plurals.
        Some("gp" | "addres") => word,
        Some("addresse") if is_many => "address",
        Some("salarie") if is_many => "salary",
        Some(one) if is_many && one.len() > 1 => one,
        _ => word,
    }
}

fn holds(ty: &Type, is_sought: &impl Fn(&Type) -> bool) -> bool {
    let mut found = false;
    walk(ty, &mut |ty| {
        found |= is_sought(ty);
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
            _ => last_word(ty).is_some_and(|last| AROUND_ONE.iter().any(|one| last == one)),
        };
        is_one &= is_around || is_named_number(ty) || matches!(ty, Type::Macro(_));
        is_around
    });
    is_one
}

fn is_named_number(ty: &Type) -> bool {
    last_word(ty).is_some_and(|last| NUMBERS.iter().any(|number| last == number))
}

/// Says whether a number is of 64 bits or more: too wide to be a piece of a text.
fn is_wide_number(ty: &Type) -> bool {
    let name = last_word(ty).filter(|_| is_named_number(ty)).map(Ident::to_string);
    name.is_some_and(|name| name.ends_with("64") || name.ends_with("128"))
}

fn last_word(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|last| &last.ident)
}

/// The name in snake case: `SSNNumber` is `ssn_number`, `SSNs` is `ssns`, `IPv4Address` is
/// `ipv4_address`.
fn snake_case(name: &str) -> String {
    let name: Vec<char> = name.chars().collect();
    let mut words = String::new();
    for (i, c) in name.iter().enumerate() {
        if c.is_uppercase() && starts_word(&name[..i], &name[i + 1..]) {
            words.push('_');
        }
        words.extend(c.to_lowercase());
    }
    words
}

/// Says whether a capital between those starts a word.
fn starts_word(before: &[char], after: &[char]) -> bool {
    let is_followed_by_its_word = match after {
        // The plural or the version of what the capitals stand for.
        [] | ['s'] | ['v', '0'..='9', ..] => false,
        ['s', next, ..] | [next, ..] => next.is_lowercase(),
    };
    before.last().is_some_and(|before| {
        before.is_lowercase()
            || before.is_ascii_digit()
            || (before.is_uppercase() && is_followed_by_its_word)
    })
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::{Amount, CREDENTIALS, HARMLESS, MEASURES, MEASURES_OF_CREDENTIALS, NAMES};
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
            "birth_day",
            "birthMonth",
            "pwd",
            "mfa_code",
            "verification_code",
            "private_key",
            "encryption_key",
            "acct_number",
            "account_num",
            "ip_addr",
            "ipv4_address",
        ] {
            assert!(sounds_sensitive(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn words_end_where_the_case_says_so() {
        for name in ["Cvv2Code", "Cvv2", "IPv4Address", "Ipv4Address", "HomeGPS3D", "GPSSensor"] {
            assert!(sounds_sensitive(name, Amount::One), "{name}");
        }
        for name in ["SSNs", "PINs", "PINsOfUsers", "UserSSNs2"] {
            assert!(sounds_sensitive(name, Amount::Many), "{name}");
        }
        for name in ["PINState", "OTPStyle"] {
            assert!(sounds_sensitive(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn names_are_found_in_one_word() {
        for name in [
            "cardnumber",
            "phonenumber",
            "accountnumber",
            "pincode",
            "creditcard",
            "dateofbirth",
            "latlng",
            "zipcode",
            "home_postcode",
        ] {
            assert!(sounds_sensitive(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn names_that_only_look_alike_are_not() {
        for name in [
            "max_age",
            "cache_max_age",
            "password_max_age",
            "latency",
            "pinned",
            "spans",
            "visits",
            "images",
            "message",
            "p_in",
            "zip_level",
            "max_tokens",
        ] {
            assert!(!sounds_sensitive(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn a_measure_of_such_a_number_is_not() {
        for name in [
            "token_count",
            "pin_attempts",
            "password_min_length",
            "token_expires_at",
            "token_refresh_interval",
            "password_rounds",
            "otp_period",
            "password_changed_at",
            "phone_index",
            "mobile_breakpoint",
        ] {
            assert!(!sounds_sensitive(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn a_quantity_is_a_measure_only_of_a_credential() {
        for name in
            ["token_budget", "token_rate", "token_usage", "password_strength", "password_cost"]
        {
            assert!(!sounds_sensitive(name, Amount::One), "{name}");
        }
        for name in ["heart_rate", "glucose_level", "salary_max", "pin_digits", "card_digits"] {
            assert!(sounds_sensitive(name, Amount::One), "{name}");
        }
        assert!(!is_sensitive("otp_digits", &parse_quote!(u32), false));
        assert!(is_sensitive("otp_digits", &parse_quote!([u16; 6]), false));
    }

    #[test]
    fn the_id_of_a_credential_is_not_but_that_of_a_person_is() {
        for name in ["token_id", "token_ids", "secret_id", "encryption_key_id"] {
            assert!(!sounds_sensitive(name, Amount::One), "{name}");
            assert!(!sounds_sensitive(name, Amount::Many), "{name}");
        }
        for name in ["national_id", "tax_id", "token_id_pin", "otp_id"] {
            assert!(sounds_sensitive(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn a_plural_is_sensitive_where_there_are_many() {
        assert!(is_sensitive("pins", &parse_quote!(Vec<u16>), false));
        assert!(is_sensitive("salaries", &parse_quote!([u32; 2]), false));
        assert!(is_sensitive("gps", &parse_quote!((f64, f64)), false));
        assert!(is_sensitive("ip_address", &parse_quote!([u16; 8]), false));
        assert!(is_sensitive("ip_addresses", &parse_quote!(Vec<u32>), false));
        assert!(is_sensitive("Coordinates", &parse_quote!(f64), true));
        assert!(!is_sensitive("pins", &parse_quote!(Option<u32>), false));
        assert!(!is_sensitive("Pins", &parse_quote!(Wrapping<u32>), false));
    }

    #[test]
    fn many_tokens_are_secrets_where_they_are_too_wide_for_a_text() {
        assert!(is_sensitive("session_tokens", &parse_quote!(Vec<u128>), false));
        assert!(is_sensitive("session_tokens", &parse_quote!(HashSet<NonZero<u64>>), false));
        assert!(!is_sensitive("tokens", &parse_quote!(Vec<u32>), false));
        assert!(!is_sensitive("tokens", &parse_quote!(Option<NonZero<u64>>), false));
        assert!(!is_sensitive("Tokens", &parse_quote!(u64), true));
    }

    #[test]
    fn each_kind_of_number_is_asked() {
        assert!(is_sensitive("ssn", &parse_quote!(Option<NonZero<u32>>), false));
        assert!(is_sensitive("pin", &parse_quote!(Option<u16>), false));
        assert!(is_sensitive("pin", &parse_quote!(std::ffi::c_int), false));
        assert!(is_sensitive("salary", &parse_quote!(Saturating<c_ulonglong>), false));
        assert!(is_sensitive("balance", &parse_quote!(Wrapping<i64>), false));
    }

    #[test]
    fn a_type_that_decides_is_not_asked() {
        assert!(!is_sensitive("ssn", &parse_quote!(Sensitive<u32>), false));
        assert!(!is_sensitive("pin", &parse_quote!(Option<Secret<[u16; 4]>>), false));
        assert!(!is_sensitive("salary", &parse_quote!(Money<u32>), false));
        assert!(is_sensitive("salary", &parse_quote!(number!(u32)), false));
    }

    #[test]
    fn lists_are_sorted() {
        for list in [NAMES, CREDENTIALS, MEASURES, MEASURES_OF_CREDENTIALS, HARMLESS] {
            assert!(list.is_sorted());
        }
    }
}
