//! Law 5: what is absent stays absent, and collections keep their shape.

use std::collections::BTreeMap;

use proptest::prelude::*;
use redact_core::__private::{KeysMasked, KeysShown, MaskedMap};
use redact_core::mask::{Hidden, Keep};
use redact_core::{masked, redacted};
use serde_json::Value;

proptest! {
    #[test]
    fn none_stays_none_and_some_stays_some(items in prop::collection::vec(any::<Option<String>>(), 0..9)) {
        let shown = serde_json::to_value(masked(&items, Hidden)).unwrap();
        let shown = shown.as_array().unwrap();
        prop_assert_eq!(shown.len(), items.len());
        for (shown, item) in shown.iter().zip(&items) {
            prop_assert_eq!(shown, &item.as_ref().map_or(Value::Null, |_| "[REDACTED]".into()));
        }
        let text = format!("{:?}", masked(&items, Hidden));
        prop_assert_eq!(text.matches("None").count(), items.iter().filter(|item| item.is_none()).count());
    }

    #[test]
    fn collections_of_collections_keep_their_shape(items in prop::collection::vec(prop::collection::vec("[a-z]{0,9}", 0..4), 0..4)) {
        let shown = serde_json::to_value(masked(&items, Keep::last(2))).unwrap();
        let lengths: Vec<_> = shown.as_array().unwrap().iter().map(|inner| inner.as_array().unwrap().len()).collect();
        prop_assert_eq!(lengths, items.iter().map(Vec::len).collect::<Vec<_>>());
    }

    #[test]
    fn a_map_keeps_its_entries(map in prop::collection::btree_map("[a-z]{1,4}", any::<u32>(), 0..9)) {
        let shown = serde_json::to_value(redacted(&MaskedMap { map: &map, keys: KeysShown, mask: Hidden })).unwrap();
        let hidden: BTreeMap<_, _> = map.keys().map(|key| (key.as_str(), "[REDACTED]")).collect();
        prop_assert_eq!(shown, serde_json::to_value(hidden).unwrap());
        let text = format!("{:?}", redacted(&MaskedMap { map: &map, keys: KeysMasked(Hidden), mask: Hidden }));
        prop_assert_eq!(text.matches("[REDACTED]: [REDACTED]").count(), map.len());
    }
}
