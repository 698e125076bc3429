//! Promises of the inventory that no transcript can hold.

use std::process::Command;

use serde_json::Value;

const FIXTURES: [&str; 4] = ["hostile", "inventory", "plain", "truth"];
const FORMATS: [&str; 4] = ["csv", "html", "json", "md"];

#[test]
fn the_schema_describes_the_document() {
    let schema: Value = serde_json::from_str(include_str!("../src/inventory/schema.json")).unwrap();
    for fixture in FIXTURES {
        let document: Value = serde_json::from_str(&inventory(fixture, "json")).unwrap();
        assert_valid(&document, &schema, &schema, fixture);
    }
}

#[test]
fn it_is_the_same_wherever_it_is_made() {
    for format in FORMATS {
        let text = inventory("inventory", format);
        assert_eq!(text, inventory("inventory", format));
        assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "an absolute path is in {format}");
    }
}

#[test]
fn a_page_has_one_script_whatever_stands_in_the_source() {
    let page = inventory("hostile", "html");
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script").count(), 1);
    assert_eq!(page.matches("<img").count(), 0);
    // The version, a sentence, a reason, and a message at its type and at its field.
    assert_eq!(page.matches("&#60;script&#62;alert(").count(), 5);
    assert_eq!(page.matches("script&#62;alert(").count(), 5);
}

/// Runs the command from the root of the crate, where it has to find the fixture.
fn inventory(fixture: &str, format: &str) -> String {
    let manifest = format!("tests/cmd/{fixture}.in/Cargo.toml");
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-redact"))
        .args(["redact", "inventory", "--format", format, "--manifest-path", &manifest])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// As much of JSON Schema as the schema uses; a word that it does not know is an error.
#[track_caller]
fn assert_valid(value: &Value, schema: &Value, root: &Value, at: &str) {
    for (word, rule) in schema.as_object().unwrap() {
        match word.as_str() {
            // What is said of members is asked below.
            "$schema"
            | "$defs"
            | "title"
            | "description"
            | "properties"
            | "additionalProperties" => {}
            "$ref" => {
                let pointer = rule.as_str().unwrap().trim_start_matches('#');
                assert_valid(value, root.pointer(pointer).unwrap(), root, at);
            }
            "const" => assert_eq!(value, rule, "{at}"),
            "enum" => assert!(rule.as_array().unwrap().contains(value), "{at}: {value}"),
            "type" => {
                let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                assert!(types.contains(&Value::from(type_of(value))), "{at}: {value}");
            }
            "items" => {
                for (nth, item) in value.as_array().unwrap().iter().enumerate() {
                    assert_valid(item, rule, root, &format!("{at}[{nth}]"));
                }
            }
            "required" => {
                for name in rule.as_array().unwrap() {
                    assert!(value.get(name.as_str().unwrap()).is_some(), "{at} has no {name}");
                }
            }
            word => panic!("the test does not know `{word}`"),
        }
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        let of_name = schema.get("properties").and_then(|all| all.get(name));
        let rule = of_name.or_else(|| schema.get("additionalProperties"));
        match rule {
            Some(Value::Bool(false)) => panic!("{at}: `{name}` is not in the schema"),
            Some(rule) => assert_valid(member, rule, root, &format!("{at}.{name}")),
            None => {}
        }
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
