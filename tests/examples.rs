//! Each example prints what is checked in under `examples/expected`, to the last character.
//!
//! `UPDATE_EXPECTED=1 cargo test --test examples` writes those files anew, to be reviewed as a diff.

use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::{env, fs};

use serde_json::Value;

#[test]
fn quickstart_compares_the_order_that_ships() {
    let output = run(&mut example("quickstart"));
    assert_prints(&output, "quickstart.txt");
}

#[test]
fn quickstart_reads_the_path_given() {
    let output = run(example("quickstart").arg("examples/data/order.json"));
    assert_prints(&output, "quickstart.txt");
}

#[test]
fn quickstart_reads_standard_input() {
    let order = fs::read(root().join("examples/data/order.json")).unwrap();
    let output = run_with_input(example("quickstart").arg("-"), &order);
    assert_prints(&output, "quickstart.txt");
}

#[test]
fn quickstart_fits_a_hundred_columns() {
    let text = expected("quickstart.txt");
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > 100).collect();
    assert_eq!(wide, [""; 0]);
}

#[test]
fn quickstart_shows_only_what_is_decided_to_be_shown() {
    const SHOWN: [&str; 6] =
        ["ord_2b7f91c0", "2026-11-24T09:41:07Z", "paid", "card", "transfer", "GB"];
    let (_, decided) = columns(&expected("quickstart.txt"));
    let order = fs::read_to_string(root().join("examples/data/order.json")).unwrap();
    for text in texts(&serde_json::from_str(&order).unwrap()) {
        let is_shown = SHOWN.contains(&text.as_str());
        assert_eq!(decided.contains(&format!("\"{text}\"")), is_shown, "{text}");
        assert!(is_shown || !decided.contains(&text), "{text}");
    }
}

#[test]
fn quickstart_shows_that_the_plain_derives_leak_every_text() {
    let (plain, _) = columns(&expected("quickstart.txt"));
    let order = fs::read_to_string(root().join("examples/data/order.json")).unwrap();
    for text in texts(&serde_json::from_str(&order).unwrap()) {
        assert!(plain.contains(&text), "{text}");
    }
}

#[test]
fn quickstart_names_a_missing_file() {
    let output = run(example("quickstart").arg("no-such-order.json"));
    let told =
        "error: cannot read \"no-such-order.json\": No such file or directory (os error 2)\n";
    assert_fails(&output, told);
}

#[test]
fn quickstart_says_that_a_file_is_not_text() {
    let output =
        run_with_input(example("quickstart").arg("-"), b"{ \"orderId\": \"hunter2\xff\" }");
    assert_fails(&output, "error: cannot read \"-\": stream did not contain valid UTF-8\n");
}

#[test]
fn quickstart_never_repeats_a_malformed_order() {
    for (order, told) in [
        ("", "it ends too early at line 1, column 0"),
        (r#"{ "orderId": "hunter2"#, "it ends too early at line 1, column 21"),
        ("hunter2", "it is not JSON at line 1, column 1"),
        (r#"{ "orderId": "hunter2" ]"#, "it is not JSON at line 1, column 24"),
        (r#""hunter2""#, "a field is missing or holds something else at line 1, column 9"),
        (
            r#"{ "orderId": "1", "placedAt": "-", "status": "hunter2" }"#,
            "a field is missing or holds something else at line 1, column 54",
        ),
        (
            r#"{ "hunter2": "1" }"#,
            "a field is missing or holds something else at line 1, column 18",
        ),
    ] {
        let output = run_with_input(example("quickstart").arg("-"), order.as_bytes());
        assert_fails(&output, &format!("error: this is not an order: {told}\n"));
    }
}

#[test]
fn quickstart_ends_quietly_when_its_reader_has_seen_enough() {
    let mut command = example("quickstart");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}

#[test]
fn errors_prints_every_message_masked() {
    assert_prints(&run(&mut example("errors")), "errors.txt");
}

#[test]
fn custom_mask_prints_every_exit() {
    assert_prints(&run(&mut example("custom_mask")), "custom_mask.txt");
}

#[test]
fn wire_prints_what_each_reader_gets() {
    assert_prints(&run(&mut example("wire")), "wire.txt");
}

#[test]
fn testing_prints_what_the_kit_says_of_a_leak() {
    assert_prints(&run(&mut example("testing")), "testing.txt");
}

#[test]
fn config_prints_no_secret() {
    let output = run(example("config").env("SHOP_API_KEY", "sk_live_51Hq"));
    assert_prints(&output, "config.txt");
}

#[test]
fn config_names_what_is_missing() {
    for (path, told) in [
        (
            "examples/data/config.json",
            "the environment variable `SHOP_API_KEY` is not set at line 8 column 37",
        ),
        ("no-such-config.json", "the secret in `no-such-config.json` cannot be read"),
    ] {
        let output = run(example("config").env_remove("SHOP_API_KEY").arg(path));
        assert_fails(&output, &format!("error: {told}\n"));
    }
}

#[test]
fn config_does_not_repeat_a_secret_that_stands_in_place_of_its_origin() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("config-with-a-secret-in-place.json");
    let config = r#"{ "listen": "127.0.0.1:80", "apiKey": "hunter2" }"#;
    fs::write(&path, config).unwrap();
    let output = run(example("config").arg(&path));
    let told = "invalid value, expected Origin (the input is withheld) at line 1 column 49";
    assert_fails(&output, &format!("error: {told}\n"));
}

#[test]
fn policy_prints_an_order_in_each_environment() {
    assert_prints(&run(&mut example("policy")), "policy.txt");
}

#[test]
fn policy_fits_a_hundred_columns() {
    let text = expected("policy.txt");
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > 100).collect();
    assert_eq!(wide, [""; 0]);
}

#[test]
fn policy_reads_the_path_given() {
    let output = run(example("policy").arg("examples/data/redact.toml"));
    assert_prints(&output, "policy.txt");
}

#[test]
fn policy_says_what_the_file_lacks() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy-without-staging.toml");
    fs::write(&path, "version = \"1\"\n[development]\n[production]\n").unwrap();
    let output = run(example("policy").arg(&path));
    let told = format!(
        "error: the policy file `{}` has no environment `staging`: \
         (there are: `development`, `production`)\n",
        path.display(),
    );
    assert_fails(&output, &told);
}

#[test]
fn pseudonym_prints_the_same_tokens_for_the_same_values() {
    assert_prints(&run(&mut example("pseudonym")), "pseudonym.txt");
}

#[test]
fn audit_prints_each_reveal_and_no_value() {
    assert_prints(&run(&mut example("audit")), "audit.txt");
}

#[test]
fn events_prints_what_a_collector_gets() {
    assert_prints(&run(&mut example("events")), "events.txt");
}

#[test]
fn instrument_prints_spans_and_what_was_returned() {
    assert_prints(&run(&mut example("instrument")), "instrument.txt");
}

#[test]
fn scanned_prints_what_the_net_lets_through() {
    assert_prints(&run(&mut example("scanned")), "scanned.txt");
}

/// An example, to be started in the root of the repository.
fn example(name: &str) -> Command {
    let mut command = Command::new(&built()[name]);
    command.current_dir(root());
    command
}

/// Where the examples are, built once.
fn built() -> &'static HashMap<String, PathBuf> {
    static BUILT: OnceLock<HashMap<String, PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--examples", "--features", "net,pseudonym,testing,toml,tracing"]);
        cargo.arg("--message-format=json");
        let output = cargo.current_dir(root()).stderr(Stdio::inherit()).output().unwrap();
        assert!(output.status.success(), "the examples do not build");
        let messages = String::from_utf8(output.stdout).unwrap();
        messages.lines().filter_map(executable).collect()
    })
}

/// The name and path of the program that a message of cargo is about.
fn executable(message: &str) -> Option<(String, PathBuf)> {
    let message: Value = serde_json::from_str(message).unwrap();
    let path = message["executable"].as_str()?;
    Some((message["target"]["name"].as_str()?.to_owned(), path.into()))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run(command: &mut Command) -> Output {
    command.stdin(Stdio::null()).output().unwrap()
}

fn run_with_input(command: &mut Command, input: &[u8]) -> Output {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[track_caller]
fn assert_prints(output: &Output, name: &str) {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let printed = String::from_utf8(output.stdout.clone()).unwrap();
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(root().join("examples/expected").join(name), &printed).unwrap();
    }
    assert_eq!(printed, expected(name));
    assert!(output.status.success());
}

#[track_caller]
fn assert_fails(output: &Output, told: &str) {
    assert_eq!(String::from_utf8_lossy(&output.stderr), told);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(output.status.code(), Some(1));
}

fn expected(name: &str) -> String {
    fs::read_to_string(root().join("examples/expected").join(name)).unwrap()
}

/// What quickstart prints on the left of its bar, and on the right, without the line breaks.
fn columns(text: &str) -> (String, String) {
    let rows = text.lines().filter_map(|line| line.split_once('|'));
    rows.map(|(left, right)| {
        let (left, right) = (left.strip_suffix(' ').unwrap_or(left), right);
        (left, right.strip_prefix(' ').unwrap_or(right))
    })
    .unzip()
}

/// Every text in a document, at any depth, keys of `sharedWith` included.
fn texts(document: &Value) -> Vec<String> {
    match document {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(entries) => {
            let addresses = entries.keys().filter(|key| key.contains('@')).cloned();
            addresses.chain(entries.values().flat_map(texts)).collect()
        }
        _ => Vec::new(),
    }
}
