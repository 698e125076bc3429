//! What the derive writes, as snapshots: each `tests/expand/*.rs` beside its `*.expanded.rs`.
//!
//! `UPDATE=1 cargo test -p redact-derive expansions` writes the snapshots anew; the diff is for review.

use std::path::{Path, PathBuf};
use std::{env, fs};

use syn::DeriveInput;

use crate::expand;

#[test]
fn expansions_are_those_of_the_snapshots() {
    let inputs = inputs();
    assert!(!inputs.is_empty(), "there is no input in {FOLDER}");
    for input in inputs {
        let snapshot = input.with_extension("expanded.rs");
        let expansion = expand(&fs::read_to_string(&input).expect("the folder was just read"));
        if env::var_os("UPDATE").is_some() {
            fs::write(&snapshot, &expansion).expect("the snapshot can be written");
        }
        let expected = fs::read_to_string(&snapshot).unwrap_or_default();
        assert_eq!(expansion, expected, "{}", snapshot.display());
    }
}

fn inputs() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("the folder of the snapshots is there");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut inputs: Vec<PathBuf> = paths.filter(|path| !is_snapshot(path)).collect();
    inputs.sort();
    inputs
}

fn is_snapshot(path: &Path) -> bool {
    path.to_string_lossy().ends_with(".expanded.rs")
}

fn expand(source: &str) -> String {
    let mut input: DeriveInput = syn::parse_str(source).expect("an input is one type");
    // rustc does not hand this one to the derive.
    input.attrs.retain(|attr| !attr.path().is_ident("derive"));
    let expansion = syn::parse2(expand::derive(&input)).expect("the derive writes items");
    prettyplease::unparse(&expansion)
}

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expand");
