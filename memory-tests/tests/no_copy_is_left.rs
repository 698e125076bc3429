//! While a secret lives there is one copy of it in memory, and when it is dropped there is none.
//!
//! Every scenario runs in a process of its own, which searches all memory that it can write to. What it
//! finds is the same with and without optimisation, but for two scenarios that say so.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::process::Command;

use memory_tests::Copies;

const SYSTEM: &str = env!("CARGO_BIN_EXE_memory-probe");
const WIPING: &str = env!("CARGO_BIN_EXE_memory-probe-wiping");

/// Each scenario of the library, and how many secrets live at its end.
const SCENARIOS: &[(&str, usize)] = &[
    ("bytes-from-reader", 1),
    ("change", 1),
    ("clone", 2),
    ("clone-with-a-little-room", 2),
    ("compare", 1),
    ("format-the-owner", 1),
    ("from-boxed-str", 1),
    ("from-file", 1),
    ("from-full-string", 1),
    ("from-full-vec", 1),
    ("from-slice", 1),
    ("from-str", 1),
    ("from-string-cut-short", 0),
    ("from-string-with-a-little-room", 1),
    ("from-string-with-spare-capacity", 1),
    ("from-vec-with-a-little-room", 1),
    ("from-vec-with-spare-capacity", 1),
    ("hand-over-to-secrecy", 1),
    ("init-with", 1),
    ("init-with-mut", 1),
    ("json-array-from-numbers", 1),
    ("json-bytes-from-numbers", 1),
    ("json-bytes-of-another-type", 0),
    ("json-from-slice", 1),
    ("json-into-owner", 1),
    ("key-from-descriptor", 0),
    ("key-of-bytes", 0),
    ("key-of-other-than-hexadecimal", 0),
    ("mask", 0),
    ("parse", 1),
    ("reader-of-other-than-text", 0),
    ("reader-that-panics", 0),
    ("reader-without-end", 0),
    ("text-from-reader", 1),
    ("unwind", 0),
    ("unwind-while-it-is-made", 0),
    ("wipe-early", 0),
];

const NONE: Copies = copies(0);

const fn copies(count: usize) -> Copies {
    Copies { first: count, last: count }
}

/// What a probe counted: while the result of the scenario lived, and after that.
fn probe(program: &str, scenario: &str) -> (Copies, Copies) {
    let output = Command::new(program).arg(scenario).output().expect("the probe is built");
    let text = String::from_utf8(output.stdout).expect("the probe prints text");
    let counts: Vec<usize> = text.split_whitespace().map(|count| count.parse().unwrap()).collect();
    let [first_alive, last_alive, first, last] = counts[..] else {
        panic!("`{scenario}` did not run: {}", String::from_utf8_lossy(&output.stderr))
    };
    (Copies { first: first_alive, last: last_alive }, Copies { first, last })
}

#[test]
fn of_a_secret_one_copy_lives_and_none_outlives_it() {
    for (scenario, secrets) in SCENARIOS {
        assert_eq!(probe(SYSTEM, scenario), (copies(*secrets), NONE), "{scenario}");
    }
}

#[test]
fn the_search_finds_what_is_there_to_be_found() {
    // The allocator overwrites the first half of a freed block, and leaves the second.
    let second_half = Copies { first: 0, last: 1 };
    assert_eq!(probe(SYSTEM, "control-dropped-string"), (second_half, second_half));
    assert_eq!(probe(SYSTEM, "control-grown-vec"), (second_half, second_half));
    assert_eq!(probe(SYSTEM, "control-stack"), (copies(1), copies(1)));
}

/// `serde_json` unescapes a string in a buffer of its own, and reads into it what comes from a reader.
/// It does not wipe that buffer, nor what is left behind when it grows.
#[test]
fn a_buffer_of_serde_json_keeps_one_copy() {
    let second_half = Copies { first: 0, last: 1 };
    let both = Copies { first: 1, last: 2 };
    assert_eq!(probe(SYSTEM, "serde-json-reader"), (both, second_half));
    assert_eq!(probe(SYSTEM, "serde-json-escape"), (both, second_half));
    assert_eq!(probe(SYSTEM, "serde-json-reader-of-long-text"), (copies(2), copies(1)));
}

#[test]
fn an_allocator_that_wipes_leaves_none_of_them() {
    for scenario in ["serde-json-reader", "serde-json-escape", "serde-json-reader-of-long-text"] {
        assert_eq!(probe(WIPING, scenario), (copies(1), NONE), "{scenario}");
    }
}

#[test]
fn an_allocator_that_wipes_harms_nothing() {
    for (scenario, secrets) in SCENARIOS {
        assert_eq!(probe(WIPING, scenario), (copies(*secrets), NONE), "{scenario}");
    }
}

#[test]
fn what_serde_json_hands_over_by_value_is_wiped() {
    assert_eq!(probe(SYSTEM, "serde-json-value"), (copies(1), NONE));
}

/// Without optimisation the vectors of 16 bytes in which `serde_json` searches its input stay on the
/// stack: at the time of writing seven second halves of a string that is read as bytes, and five copies
/// of the end of a string that an error comes after.
#[test]
#[cfg_attr(debug_assertions, ignore = "true with optimisation alone")]
fn an_optimised_search_of_serde_json_leaves_none() {
    assert_eq!(probe(SYSTEM, "serde-json-bytes"), (copies(1), NONE));
    assert_eq!(probe(SYSTEM, "serde-json-error"), (NONE, NONE));
}

#[test]
fn no_scenario_is_forgotten() {
    let output = Command::new(SYSTEM).output().expect("the probe is built");
    let listed = String::from_utf8(output.stdout).expect("the probe prints text");
    let is_ours = |name: &&str| !name.starts_with("control-") && !name.starts_with("serde-json-");
    let listed: BTreeSet<_> = listed.lines().filter(is_ours).collect();
    assert_eq!(listed, SCENARIOS.iter().map(|(scenario, _)| *scenario).collect());
}
