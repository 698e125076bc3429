//! What a pattern cannot say: checksums, lists, how likely a text is.
//!
//! A rule names its validator, which is handed the bytes of the value and says whether it can be one.

/// Says whether a value can be what its pattern takes it for.
pub(crate) type Validator = fn(&[u8]) -> bool;

/// Returns the validator of a name.
pub(crate) fn by_name(name: &str) -> Option<Validator> {
    VALIDATORS.iter().find(|(known, _)| *known == name).map(|(_, validator)| *validator)
}

/// By name, in the order of the alphabet.
const VALIDATORS: &[(&str, Validator)] = &[
    ("bare", crate::credentials::is_bare_password),
    ("basic", crate::credentials::is_basic),
    ("grafana", crate::credentials::is_grafana_key),
    ("jwt", crate::credentials::is_jwt),
    ("keyed", crate::credentials::is_keyed),
    ("random", crate::ngram::looks_random),
    ("real", crate::placeholder::is_real),
    ("secret", crate::placeholder::is_secret),
    ("strong", crate::credentials::is_strong_password),
];
