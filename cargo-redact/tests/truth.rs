//! The inventory says of each field and each environment what a program shows that is compiled from the same source.

#![expect(unreachable_pub, reason = "the fixture is a crate of its own")]

use std::collections::BTreeMap;
use std::process::Command;
use std::time::SystemTime;

use redact::keyring::{Key, Keyring};
use redact::policy::{PolicyFile, View};
use redact::{Policy, Redact, Secret, Sensitive, Wire, wire};
use serde_json::Value;

#[path = "cmd/truth.in/src/lib.rs"]
mod truth;

use truth::{Inside, Pair, Person, State};

#[test]
fn what_is_told_is_what_is_seen() {
    let random = (0..32).collect::<Vec<u8>>();
    let key = Key::new("key", SystemTime::UNIX_EPOCH, random).unwrap();
    Keyring::new([key]).unwrap().install().unwrap();
    let told = told();
    let classes = [truth::OWN];
    let file = PolicyFile::with_classes(&classes).parse(include_str!("cmd/truth.in/redact.toml"));
    let file = file.unwrap();
    let mut compared = 0;
    for environment in file.environments() {
        let policy = file.environment(environment).unwrap();
        let told = &told[environment];
        compared += compare(environment, &policy, &person(), "Person", told);
        compared += compare(environment, &policy, &inside(), "Inside", told);
        compared += compare(
            environment,
            &policy,
            &Pair("jane.doe@example.com".into(), 41_007),
            "Pair",
            told,
        );
        compared += compare(environment, &policy, &State::Rich, "State", told);
    }
    assert_eq!(compared, 6 * (26 + 7 + 2 + 1));
}

/// What the inventory tells, by environment, type and field.
fn told() -> BTreeMap<String, BTreeMap<(String, String), String>> {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-redact"))
        .args(["redact", "inventory", "--format", "json", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cmd/truth.in/Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut told: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for of in document["types"].as_array().unwrap() {
        let name = text(&of["name"]).rsplit("::").next().unwrap().to_owned();
        for field in of["fields"].as_array().unwrap() {
            for (environment, here) in field["shown"].as_object().unwrap() {
                let key = (name.clone(), text(&field["name"]));
                told.entry(environment.clone()).or_default().insert(key, text(&here["shown"]));
            }
        }
    }
    told
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Compares each field, and says how many there were.
fn compare<T: Redact + Wire>(
    environment: &str,
    policy: &Policy,
    value: &T,
    name: &str,
    told: &BTreeMap<(String, String), String>,
) -> usize {
    let clear = serde_json::to_value(wire(value)).unwrap();
    let declared = serde_json::to_value(Policy::DECLARED.show(value)).unwrap();
    let seen = serde_json::to_value(policy.show(value)).unwrap();
    let text = format!("{:?}", policy.show(value) as View<'_, T>);
    let of_type = told.iter().filter(|((of, _), _)| of == name);
    for ((_, field), word) in of_type.clone() {
        let at = |value: &Value| match field.as_str() {
            "variant" => value.clone(),
            field => match field.parse::<usize>() {
                Ok(nth) => value[nth].clone(),
                Err(_) => value[field].clone(),
            },
        };
        let [clear, declared, seen] = [&clear, &declared, &seen].map(at);
        let found = what(&clear, &declared, &seen);
        let is_so = match word.as_str() {
            "by type" => !seen.is_null(),
            "by type, at most a pseudonym" => !seen.to_string().contains("canary"),
            word => word == found,
        };
        assert!(
            is_so,
            "{environment}: {name}.{field} is told as {word}, and is {found}: {seen}\n{text}"
        );
    }
    of_type.count()
}

/// The word for what is seen.
fn what(clear: &Value, declared: &Value, seen: &Value) -> &'static str {
    let all = |is: &dyn Fn(&str) -> bool| match seen {
        Value::Array(items) => items.iter().all(|item| item.as_str().is_some_and(is)),
        seen => seen.as_str().is_some_and(is),
    };
    if seen.is_null() {
        "omitted"
    } else if all(&|text| text == "[REDACTED]" || text == "[SECRET]") {
        "hidden"
    } else if all(&|text| text.starts_with("key:")) {
        "pseudonym"
    } else if seen == clear {
        "in clear"
    } else if seen == declared {
        "masked"
    } else {
        "something else"
    }
}

fn person() -> Person {
    let email = || "jane.canary@example.com".to_owned();
    let canary = |name: &str| format!("canary of {name}, long enough");
    Person {
        shown: canary("shown"),
        shown_with_class: canary("shown_with_class"),
        shown_list: vec![211, 212],
        shown_flag: true,
        number: 70_001,
        flag: true,
        numbers: vec![7_002, 7_003],
        class_of_mask: email(),
        class_of_field: email(),
        no_class: canary("no_class"),
        own_class: canary("own_class"),
        no_form: canary("no_form"),
        constant: 34,
        mask_of_own: canary("mask_of_own"),
        token: canary("token"),
        token_with_class: canary("token_with_class"),
        hidden: canary("hidden"),
        hidden_with_class: canary("hidden_with_class"),
        omitted: 213,
        secret: Secret::from(canary("secret")),
        sensitive: Sensitive::new(email()),
        alias: Sensitive::new(email()),
        inside: inside(),
        shown_inside: inside(),
        pair: Pair(email(), 70_004),
        state: State::Rich,
    }
}

fn inside() -> Inside {
    Inside {
        name: "Jane Canary".to_owned(),
        email: "jane.canary@example.com".to_owned(),
        city: "Canary in the valley".to_owned(),
        country: "canaries".to_owned(),
        floor: 214,
        street: "canary street".to_owned(),
        key: Secret::from("canary key"),
    }
}
