//! Numbers whose name says that they should not be shown without a word.

use crate::lists::{CREDENTIALS, HARMLESS, MEASURES, MEASURES_OF_CREDENTIALS, NAMES};
use crate::words::{end_of, ends_in, has, singular, snake_case};

/// How many numbers have the name, which is what its plural can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Its plural is a count of something else: `max_tokens`.
    One,
    /// Its plural is that of the numbers: `pins`.
    Many,
    /// So is `tokens`, which are otherwise what a text is cut into.
    ManyWide,
}

/// Says whether the name of a number sounds like something that a log should not hold.
///
/// ```
/// use redact_names::{Amount, is_sensitive_number};
///
/// assert!(is_sensitive_number("card_pin", Amount::One));
/// assert!(!is_sensitive_number("pin_attempts", Amount::One));
/// ```
#[must_use]
pub fn is_sensitive_number(name: &str, amount: Amount) -> bool {
    let name = snake_case(name);
    let words: Vec<&str> = name.split('_').map(|word| singular(word, amount)).collect();
    let harmless = HARMLESS.iter().filter_map(|run| end_of(run, &words)).max();
    let words = &words[harmless.unwrap_or(0)..];
    let is_credential = has(CREDENTIALS, words) && !ends_in(MEASURES_OF_CREDENTIALS, words);
    (has(NAMES, words) || is_credential) && !ends_in(MEASURES, words)
}

#[cfg(test)]
mod tests {
    use super::{Amount, is_sensitive_number};

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
            assert!(is_sensitive_number(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn words_end_where_the_case_says_so() {
        for name in ["Cvv2Code", "Cvv2", "IPv4Address", "Ipv4Address", "HomeGPS3D", "GPSSensor"] {
            assert!(is_sensitive_number(name, Amount::One), "{name}");
        }
        for name in ["SSNs", "PINs", "PINsOfUsers", "UserSSNs2"] {
            assert!(is_sensitive_number(name, Amount::Many), "{name}");
        }
        for name in ["PINState", "OTPStyle"] {
            assert!(is_sensitive_number(name, Amount::One), "{name}");
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
            assert!(is_sensitive_number(name, Amount::One), "{name}");
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
            assert!(!is_sensitive_number(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn a_measure_of_such_a_number_is_not() {
        for name in [
            "token_count",
            "pin_attempts",
            "password_min_length",
            "token_expires_at",
            "token_expires_in",
            "token_refresh_interval",
            "password_rounds",
            "otp_period",
            "password_changed_at",
            "phone_index",
            "mobile_breakpoint",
        ] {
            assert!(!is_sensitive_number(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn the_id_of_a_credential_is_not_but_that_of_a_person_is() {
        for name in ["token_id", "token_ids", "secret_id", "encryption_key_id"] {
            assert!(!is_sensitive_number(name, Amount::One), "{name}");
            assert!(!is_sensitive_number(name, Amount::Many), "{name}");
        }
        for name in ["national_id", "tax_id", "token_id_pin", "otp_id"] {
            assert!(is_sensitive_number(name, Amount::One), "{name}");
        }
    }

    #[test]
    fn a_quantity_is_a_measure_only_of_a_credential() {
        for name in
            ["token_budget", "token_rate", "token_usage", "password_strength", "password_cost"]
        {
            assert!(!is_sensitive_number(name, Amount::One), "{name}");
        }
        for name in ["heart_rate", "glucose_level", "salary_max", "pin_digits", "card_digits"] {
            assert!(is_sensitive_number(name, Amount::One), "{name}");
        }
    }
}
