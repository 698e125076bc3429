//! Texts whose name says that they should not be shown without a word.

use std::iter;

use crate::Amount;
use crate::lists::{
    ABOUT_TEXT, CREDENTIALS, DIGESTS, HARMLESS, MASKED, MEASURES, MEASURES_OF_CREDENTIALS, NAMES,
    OF_SESSIONS, ONLY_NUMBERS, OTHER_TOKENS, QUESTIONS, TEXT_CREDENTIALS, TEXTS,
};
use crate::words::{end_in, end_of, ends_in, singular, snake_case};

/// Says whether the name of a text sounds like something that a log should not hold.
///
/// ```
/// use redact_names::is_sensitive_text;
///
/// assert!(is_sensitive_text("customer_email"));
/// assert!(is_sensitive_text("apiKey"));
/// assert!(!is_sensitive_text("email_template"));
/// assert!(!is_sensitive_text("keyboard"));
/// ```
#[must_use]
pub fn is_sensitive_text(name: &str) -> bool {
    is_credential(name) || is_one_of(name, &[NAMES, TEXTS], DIGESTS)
}

/// Says whether the name of a text is that of what lets somebody in.
///
/// ```
/// use redact_names::is_credential;
///
/// assert!(is_credential("db_password"));
/// assert!(!is_credential("email"));
/// assert!(!is_credential("password_policy"));
/// ```
#[must_use]
pub fn is_credential(name: &str) -> bool {
    is_one_of(name, &[CREDENTIALS, TEXT_CREDENTIALS], MEASURES_OF_CREDENTIALS)
}

fn is_one_of(name: &str, lists: &[&[&str]], measures: &[&str]) -> bool {
    let name = snake_case(name);
    let (written, words) = words(&name);
    let about = [ABOUT_TEXT, MEASURES, measures];
    let is_about = about.iter().any(|about| ends_in(about, &words) || ends_in(about, &written));
    if words.iter().any(|word| MASKED.contains(word)) || is_question(&written) || is_piece(&words) {
        return false;
    }
    let harmless = HARMLESS.iter().filter_map(|run| end_of(run, &words)).max();
    let words = &words[harmless.unwrap_or(0)..];
    let names = lists.iter().copied().flatten().filter(|name| !ONLY_NUMBERS.contains(name));
    // A name that ends as it is listed is not about something else: `database_url`.
    names.filter_map(|name| end_in(name, words)).any(|end| end == words.len() || !is_about)
}

/// The words as they are written, and without their plurals.
fn words(name: &str) -> (Vec<&str>, Vec<&str>) {
    let written: Vec<&str> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let before = iter::once("").chain(written.iter().copied());
    let singulars = written.iter().zip(before).map(|(word, before)| {
        let is_of_session = OF_SESSIONS.contains(&before);
        singular(word, if is_of_session { Amount::ManyWide } else { Amount::Many })
    });
    (written.clone(), singulars.collect())
}

fn is_question(words: &[&str]) -> bool {
    words.len() > 1 && QUESTIONS.contains(&words[0])
}

/// Says whether it is a piece of a text, or a handle: `next_token`.
fn is_piece(words: &[&str]) -> bool {
    matches!(words, [.., before, "token"] if OTHER_TOKENS.contains(before))
}

#[cfg(test)]
mod tests {
    use super::{is_credential, is_sensitive_text};

    #[test]
    fn texts_about_persons_and_what_lets_them_in_are_sensitive() {
        for name in [
            "email",
            "customer_email",
            "emails",
            "firstName",
            "lastname",
            "iban",
            "home_address",
            "password",
            "dbPassword",
            "password_hash",
            "api_key",
            "APIKey",
            "API_KEY",
            "access_token",
            "refresh_tokens",
            "database_url",
            "session_id",
            "Authorization",
            "ssn",
            "date_of_birth",
            "medical_history",
            "credentials",
        ] {
            assert!(is_sensitive_text(name), "{name}");
        }
    }

    #[test]
    fn texts_that_are_only_about_them_are_not() {
        for name in [
            "token_count",
            "password_policy",
            "keyboard",
            "tokenizer",
            "tokens",
            "email_template",
            "password_field",
            "token_url",
            "has_password",
            "masked_email",
            "encrypted_password",
            "private_key_path",
            "next_token",
            "cookie_name",
            "secretary",
            "passenger",
            "compass",
            "public_key",
            "primary_key",
            "address",
            "name",
            "streetlight",
        ] {
            assert!(!is_sensitive_text(name), "{name}");
        }
    }

    #[test]
    fn what_is_personal_lets_nobody_in() {
        assert!(is_credential("user_token"));
        assert!(!is_credential("phone"));
    }
}
