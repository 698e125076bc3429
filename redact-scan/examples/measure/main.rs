//! Measures what the rules find and what they should not have found.
//!
//! `cargo run -p redact-scan --release --example measure -- PATH`, where PATH is a folder with
//! `secrets.jsonl`: lines with `should_match` and `text_b64`. Then it counts what is found in clean logs
//! that it makes up.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use redact_scan::{Finding, Scanner};
use serde_json::Value;

mod logs;
mod numbers;

fn main() -> Result<(), Box<dyn Error>> {
    let scanner = Scanner::new();
    let folder = env::args().nth(1).unwrap_or_else(|| "../shared/vectors".to_owned());
    let verbose = env::args().nth(2);
    let secrets = Path::new(&folder).join("secrets.jsonl");
    if secrets.exists() {
        lines(&scanner, &fs::read_to_string(secrets)?, verbose.as_deref())?;
    } else {
        println!("{} is not there: nothing to measure", secrets.display());
    }
    for (name, measure) in NUMBERS {
        let path = Path::new(&folder).join(name);
        if path.exists() {
            measure(&fs::read_to_string(path)?)?;
        }
    }
    noise(&scanner, verbose.as_deref());
    Ok(())
}

/// What is found in clean logs, by rule.
fn noise(scanner: &Scanner, verbose: Option<&str>) {
    let megabytes = if cfg!(debug_assertions) { 2 } else { 100 };
    let text = logs::clean(megabytes << 20);
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = 0;
    for finding in scanner.find_iter(&text) {
        count += 1;
        let seen = by_rule.entry(finding.rule().id()).or_default();
        *seen += 1;
        if *seen <= 3 && verbose == Some("noise") {
            show(&text, &finding);
        }
    }
    println!("found {count} in {megabytes} MiB of clean logs, by rule {by_rule:?}");
}

fn show(text: &str, finding: &Finding<'_>) {
    let span = finding.span();
    let around = span.start.saturating_sub(60)..text.len().min(span.end + 20);
    println!("{}\t{}\t{:?}", finding.rule().id(), &text[span], &text[around]);
}

/// What is found of the lines that should match, and of those that should not.
fn lines(scanner: &Scanner, text: &str, verbose: Option<&str>) -> Result<(), Box<dyn Error>> {
    let (mut wanted, mut found, mut clean, mut flagged) = (0, 0, 0, 0);
    let mut by_rule: BTreeMap<String, usize> = BTreeMap::new();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line)?;
        let text = data_encoding::BASE64
            .decode(line["text_b64"].as_str().unwrap_or_default().as_bytes())?;
        let rules: Vec<&str> =
            scanner.find_iter(&text).map(|finding| finding.rule().id()).collect();
        let named = line["rule"].as_str().unwrap_or_default();
        if line["should_match"] == true {
            wanted += 1;
            found += usize::from(!rules.is_empty());
            if rules.is_empty() && verbose == Some("missed") {
                println!("{named}\t{:?}", String::from_utf8_lossy(&text));
            }
        } else {
            clean += 1;
            flagged += usize::from(!rules.is_empty());
            for rule in &rules {
                *by_rule.entry((*rule).to_owned()).or_default() += 1;
            }
            if !rules.is_empty() && verbose == Some("flagged") {
                println!("{named}\t{rules:?}\t{:?}", String::from_utf8_lossy(&text));
            }
        }
    }
    println!("found {found} of {wanted} lines that should match");
    println!("flagged {flagged} of {clean} lines that should not, by rule {by_rule:?}");
    Ok(())
}

type Measure = fn(&str) -> Result<(), Box<dyn Error>>;

/// The vectors of numbers, and what measures each.
const NUMBERS: [(&str, Measure); 2] =
    [("checksums.jsonl", numbers::checksums), ("pii.jsonl", numbers::texts)];
