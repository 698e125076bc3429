//! What the README shows of other programs is what they print: a compile error is the head of a UI
//! test's own text, and a failed test is one that an example prints.

use std::fs;
use std::path::Path;

#[test]
fn compile_errors_of_the_readme_are_those_of_ui_tests() {
    let readme = include_str!("../README.md");
    let shown: Vec<&str> =
        blocks(readme, "text").filter(|block| block.starts_with("error")).collect();
    assert_eq!(shown.len(), 2, "the README shows two compile errors");

    let printed = stderr_files(Path::new("tests/ui"));
    for block in shown {
        assert!(
            printed.iter().any(|text| text.contains(block)),
            "no file under tests/ui prints this:\n{block}",
        );
    }
}

/// With the feature `toml`, that is: `cargo test --test readme --features toml`.
#[cfg(feature = "toml")]
#[test]
fn the_policy_file_of_the_readme_reads_as_it_says() {
    use redact::class;
    use redact::policy::{PolicyFile, Treatment};

    let file = blocks(include_str!("../README.md"), "toml").next().expect("the README shows one");
    let file = PolicyFile::parse(file).expect("the README's policy file is right");
    let seen = |environment| {
        let policy = file.environment(environment).expect("it is named there");
        [class::USER_CONTACT_EMAIL, class::USER_CONTACT_PHONE, class::USER_HEALTH_GENETIC]
            .map(|class| policy.treatment(class))
    };
    assert_eq!(seen("production"), [Treatment::Hidden, Treatment::Hidden, Treatment::Omitted]);
    assert_eq!(seen("staging"), [Treatment::Declared, Treatment::Hidden, Treatment::Omitted]);
}

#[test]
fn the_failed_test_of_the_readme_is_that_of_the_example() {
    let readme = include_str!("../README.md");
    let shown: Vec<&str> = blocks(readme, "text").filter(|block| block.starts_with('`')).collect();
    assert_eq!(shown.len(), 1, "the README shows one failed test");
    let printed = include_str!("../examples/expected/testing.txt");
    assert!(printed.contains(shown[0]), "the example does not print this:\n{}", shown[0]);
}

/// The fenced blocks of one language.
fn blocks<'a>(markdown: &'a str, language: &str) -> impl Iterator<Item = &'a str> {
    let open = format!("\n```{language}\n");
    let starts: Vec<usize> = markdown.match_indices(&open).map(|(at, _)| at + open.len()).collect();
    starts.into_iter().map(|start| {
        let rest = &markdown[start..];
        &rest[..rest.find("\n```").expect("a fence is closed")]
    })
}

fn stderr_files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("tests run in the root of the package");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    paths
        .flat_map(|path| match path.extension() {
            None => stderr_files(&path),
            Some(extension) if extension == "stderr" => {
                vec![fs::read_to_string(path).expect("the file can be read")]
            }
            Some(_) => Vec::new(),
        })
        .collect()
}
