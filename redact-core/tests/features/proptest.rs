//! A property test that fails prints a sensitive value as its mask does, wherever it prints it.

use std::fmt::Debug;
use std::fs;

use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};
use redact_core::{Sensitive, mask};

#[test]
fn the_failure_is_masked() {
    let failure = failing(config(), "[a-z]{8}".prop_map(Sensitive::<String>::from));
    assert_eq!(failure, "Test failed: never.\nminimal failing input: [REDACTED]");
}

#[test]
fn the_failure_shows_what_the_mask_does() {
    let email = any_with::<Sensitive<String, mask::Email>>(r"jane\.doe@example\.com".into());
    let failure = failing(config(), (email, any::<Sensitive<u32>>()));
    assert_eq!(
        failure,
        "Test failed: never.\nminimal failing input: (\n    j***@***.com,\n    [REDACTED],\n)"
    );
}

#[test]
fn the_parameters_are_those_of_the_value() {
    let text = any_with::<Sensitive<String>>("canary-7Hq2".into());
    proptest!(config(), |(text in text)| prop_assert_eq!(text.expose_secret(), "canary-7Hq2"));
}

#[test]
fn the_file_of_failures_is_masked() {
    let file = std::env::temp_dir().join(format!("redact-proptest-{}", std::process::id()));
    let path = file.to_str().unwrap().to_owned().leak();
    let persistence = FileFailurePersistence::Direct(path);
    let config = Config { failure_persistence: Some(Box::new(persistence)), ..Config::default() };
    failing(config, any_with::<Sensitive<String>>("canary-7Hq2".into()));

    let kept = fs::read_to_string(&file).unwrap();
    fs::remove_file(&file).unwrap();
    assert!(kept.ends_with("# shrinks to [REDACTED]\n"), "{kept}");
    assert!(!kept.contains("canary"));
}

fn config() -> Config {
    Config { failure_persistence: None, ..Config::default() }
}

fn failing<S: Strategy<Value: Debug>>(config: Config, strategy: S) -> String {
    TestRunner::new(config)
        .run(&strategy, |_| Err(TestCaseError::fail("never")))
        .unwrap_err()
        .to_string()
}
