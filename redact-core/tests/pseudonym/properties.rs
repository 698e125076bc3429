//! What holds for every value.

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;
use redact_core::keyring::{Token, scope};
use redact_core::mask::Email;
use redact_core::policy::{Policy, Treatment};
use redact_core::{class, masked};

use crate::{keyring, shown, shown_of_class};

proptest! {
    #[test]
    fn a_token_is_always_the_same(text in any::<String>(), number in any::<u64>()) {
        prop_assert_eq!(shown(&text), shown(&text));
        prop_assert_eq!(shown(&number), shown(&number.to_string()));
    }

    #[test]
    fn a_token_is_an_id_and_26_of_its_alphabet(text in any::<String>()) {
        let token = shown(&text);
        let code = token.strip_prefix("k1:").unwrap();
        prop_assert_eq!(code.len(), 26);
        prop_assert!(code.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7')));
        prop_assert_eq!(token.parse::<Token>().unwrap().to_string(), token);
    }

    #[test]
    fn no_two_values_have_one_token(texts in prop::collection::hash_set("[ -~]{0,12}", 0..100)) {
        let tokens: HashSet<_> = texts.iter().map(shown).collect();
        prop_assert_eq!(tokens.len(), texts.len());
    }

    #[test]
    fn no_domain_scope_and_value_run_into_each_other(
        all in prop::collection::hash_set(("[ab]{0,3}", "[ab]{0,3}", "[ab]{0,3}"), 0..100),
    ) {
        let token = |(domain, name, value): &(String, String, String)| {
            scope(name, || keyring().token(value, domain.as_str()).unwrap())
        };
        let tokens: HashMap<_, _> = all.iter().map(|parts| (token(parts), parts)).collect();
        prop_assert_eq!(tokens.len(), all.len());
    }

    #[test]
    fn the_text_of_a_value_is_not_in_its_token(text in "[a-z2-7]{6,20}") {
        prop_assert!(!shown(&text).contains(&text));
    }

    #[test]
    fn a_look_up_finds_what_is_shown(text in any::<String>()) {
        let candidates = keyring().candidates(&text, class::USER);
        prop_assert!(candidates.contains(&shown_of_class(&text, class::USER).parse().unwrap()));
        let repeated: HashSet<_> = candidates.iter().collect();
        prop_assert_eq!(repeated.len(), candidates.len());
    }

    #[test]
    fn an_address_is_found_by_its_masked_field(
        address in "[a-zA-Zäöü]{2,9}@[a-zA-Zé]{2,9}\\.[a-zA-Z]{2,3}",
    ) {
        keyring();
        let policy = Policy::builder().default(Treatment::Pseudonym).build();
        let shown = policy.show(&masked(&address, Email)).to_string();
        let candidates = keyring().candidates(&address, class::USER_CONTACT_EMAIL);
        prop_assert!(candidates.contains(&shown.parse().unwrap()));
    }
}
