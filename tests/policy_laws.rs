//! A policy only tightens: for all policies, what is shown is never more than what a field declares,
//! and a class that is treated more strictly is not shown at all.

use std::collections::BTreeMap;

use proptest::prelude::*;
use redact::policy::{Policy, Treatment};
use redact::{Class, Redact, Sensitive, class, mask};
use serde_json::Value;

#[derive(Redact)]
#[redact(display = "{name} {email} {age} {friends} {mood}")]
struct Person {
    #[redact(show, class = class::USER_NAME_FIRST)]
    name: &'static str,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact(show, class = class::USER_DEMOGRAPHIC_AGE_RANGE)]
    age: u16,
    #[redact(mask = mask::Keep::last(4), class = class::USER_CONTACT_ADDRESS_STREET)]
    friends: Vec<String>,
    #[redact(mask = mask::Phone, keys(show))]
    phones: BTreeMap<String, String>,
    home: Option<Home>,
    mood: Mood,
    address: Sensitive<&'static str, mask::Ip>,
    visits: u64,
}

#[derive(Redact)]
#[redact(class = class::USER_LOCATION)]
#[serde(rename_all = "camelCase")]
struct Home {
    #[redact(show)]
    town_name: &'static str,
    #[redact(show, class = class::USER_LOCATION_PRECISE)]
    #[serde(skip_serializing_if = "Option::is_none")]
    house_name: Option<&'static str>,
    floor: u16,
}

#[derive(Redact)]
enum Mood {
    #[expect(dead_code, reason = "one is enough")]
    Fine,
    Says(#[redact(show, class = class::USER_CONTENT_PRIVATE)] &'static str),
}

fn person() -> Person {
    Person {
        name: "name-canary",
        email: "qjane.doe@example.museum-canary.example".into(),
        age: 40_961,
        friends: vec!["12 Some Street 5551".into(), "12 Some Street 5552".into()],
        phones: BTreeMap::from([("key-canary".into(), "+44 20 7946 0973".into())]),
        home: Some(Home {
            town_name: "town-canary",
            house_name: Some("house-canary"),
            floor: 40_962,
        }),
        mood: Mood::Says("mood-canary"),
        address: Sensitive::new("223.0.113.7"),
        visits: 40_963,
    }
}

/// What is shown where a field declares it, and the classes that it has.
const SHOWN: &[(&str, &[Class])] = &[
    ("name-canary", &[class::USER_NAME_FIRST]),
    ("q***@***", &[class::USER_CONTACT_EMAIL]),
    ("40961", &[class::USER_DEMOGRAPHIC_AGE_RANGE]),
    ("***5551", &[class::USER_CONTACT_ADDRESS_STREET]),
    ("***5552", &[class::USER_CONTACT_ADDRESS_STREET]),
    ("***73", &[class::USER_CONTACT_PHONE]),
    ("key-canary", &[class::USER_CONTACT_PHONE]),
    ("town-canary", &[class::USER_LOCATION]),
    ("house-canary", &[class::USER_LOCATION_PRECISE]),
    ("40962", &[class::USER_LOCATION]),
    ("mood-canary", &[class::USER_CONTENT_PRIVATE]),
    ("223.*", &[class::USER_DEVICE_IP_ADDRESS]),
    ("40963", &[]),
];

fn treatment() -> impl Strategy<Value = Treatment> {
    prop::sample::select(Treatment::ALL.to_vec())
}

type Rules = (Treatment, Vec<(Class, Treatment)>);

fn rules() -> impl Strategy<Value = Rules> {
    let class = prop::sample::select(class::TAXONOMY.to_vec());
    let default = prop_oneof![3 => Just(Treatment::Declared), 1 => treatment()];
    (default, prop::collection::vec((class, treatment()), 0..12))
}

fn policy((default, rules): &Rules) -> Policy {
    let builder = Policy::builder().default(*default);
    rules
        .iter()
        .fold(builder, |builder, &(class, treatment)| builder.rule(class, treatment))
        .build()
}

/// The same, worked out in another way: among the rules that cover a class, those of the longest path.
fn treated((default, rules): &Rules, class: Option<Class>) -> Treatment {
    let Some(class) = class else { return *default };
    let covers = |path: &str| format!("{}.", class.path()).starts_with(&format!("{path}."));
    let covering = || rules.iter().filter(|(rule, _)| covers(rule.path()));
    let Some(longest) = covering().map(|(rule, _)| rule.path().len()).max() else {
        return *default;
    };
    let nearest = covering().filter(|(rule, _)| rule.path().len() == longest);
    nearest.map(|(_, treatment)| *treatment).max().unwrap()
}

/// Says that what was seen is what was declared, or something in it hidden or left out.
fn is_no_more(seen: &Value, declared: &Value) -> bool {
    match (seen, declared) {
        (Value::String(text), _) if text == "[REDACTED]" => true,
        (Value::Object(seen), Value::Object(declared)) => seen
            .iter()
            .all(|(key, value)| declared.get(key).is_some_and(|known| is_no_more(value, known))),
        (Value::Array(seen), Value::Array(declared)) => {
            seen.len() == declared.len()
                && seen.iter().zip(declared).all(|(seen, declared)| is_no_more(seen, declared))
        }
        _ => seen == declared,
    }
}

#[test]
fn all_that_is_looked_for_is_shown_where_nothing_is_stricter() {
    let declared = format!("{:?}", person());
    for (text, _) in SHOWN {
        assert!(declared.contains(text), "{text} in {declared}");
    }
}

proptest! {
    #[test]
    fn no_more_is_shown_than_declared(rules in rules()) {
        // The keys of a map have no name that could stay while they are hidden.
        let without_phones = || Person { phones: BTreeMap::new(), ..person() };
        let declared = serde_json::to_value(without_phones()).unwrap();
        let seen = serde_json::to_value(policy(&rules).show(&without_phones())).unwrap();
        prop_assert!(is_no_more(&seen, &declared), "{seen}");
    }

    #[test]
    fn what_is_treated_more_strictly_is_nowhere(rules in rules()) {
        let policy = policy(&rules);
        let person = person();
        let seen = policy.show(&person);
        let exits = [
            format!("{seen:?}"),
            format!("{seen:#?}"),
            format!("{seen}"),
            serde_json::to_string(&seen).unwrap(),
            policy.scope(|| format!("{person:?} {person}")),
            String::from_utf8_lossy(&postcard::to_allocvec(&seen).unwrap()).into_owned(),
        ];
        for (text, classes) in SHOWN {
            let strict = classes.iter().any(|class| treated(&rules, Some(*class)) > Treatment::Declared);
            let strict = strict || classes.is_empty() && rules.0 > Treatment::Declared;
            for exit in &exits {
                prop_assert!(!strict || !exit.contains(text), "{text} in {exit}");
            }
        }
    }

    #[test]
    fn a_class_is_treated_by_the_nearest_rule(rules in rules()) {
        let policy = policy(&rules);
        prop_assert_eq!(policy.default_treatment(), treated(&rules, None));
        for class in class::TAXONOMY {
            prop_assert_eq!(policy.treatment(*class), treated(&rules, Some(*class)));
            prop_assert_eq!(policy.explain(*class).treatment(), treated(&rules, Some(*class)));
        }
    }

    #[test]
    fn two_policies_together_are_as_strict_as_the_stricter(one in rules(), other in rules()) {
        let together = policy(&one).tightened_by(&policy(&other));
        for class in class::TAXONOMY {
            let stricter = treated(&one, Some(*class)).max(treated(&other, Some(*class)));
            prop_assert_eq!(together.treatment(*class), stricter, "{}", class);
        }
        prop_assert_eq!(together.default_treatment(), one.0.max(other.0));
    }
}
