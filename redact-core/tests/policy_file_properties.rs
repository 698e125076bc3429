//! Policy files of any content: what parses holds as it is written, what does not is told where it
//! stands, and nothing panics.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;
use redact_core::Class;
use redact_core::class::TAXONOMY;
use redact_core::policy::{PolicyFile, Treatment};

const NAMES: [&str; 4] = ["development", "production", "staging", "test"];

/// An environment as it is generated; its parent is one of the names before its own.
#[derive(Clone, Debug)]
struct Environment {
    parent: Option<usize>,
    default: Option<Treatment>,
    rules: BTreeMap<&'static str, (Treatment, Spelling)>,
}

#[derive(Clone, Copy, Debug)]
enum Spelling {
    Quoted,
    Inline,
    LastWordBare,
}

/// The definition, read aloud: the rule for the class, for the class above it, and so on, each looked
/// for in the environment, then in its parent; then the default in the same order.
fn treatment(file: &[Environment], environment: usize, class: Class) -> Treatment {
    let mut lineage = vec![&file[environment]];
    while let Some(parent) = lineage[lineage.len() - 1].parent {
        lineage.push(&file[parent]);
    }
    let mut words: Vec<&str> = class.path().split('.').collect();
    while !words.is_empty() {
        for environment in &lineage {
            if let Some((treatment, _)) = environment.rules.get(words.join(".").as_str()) {
                return *treatment;
            }
        }
        words.pop();
    }
    lineage.iter().find_map(|environment| environment.default).unwrap_or_default()
}

/// The file in TOML, with each key quoted as a whole, or spelled as generated.
fn text(file: &[Environment], is_spelled: bool) -> String {
    let mut lines = vec!["version = \"1\"".to_owned()];
    for (name, environment) in NAMES.iter().zip(file) {
        lines.push(format!("[{name}]"));
        lines.extend(environment.parent.map(|parent| format!("inherits = \"{}\"", NAMES[parent])));
        lines.extend(environment.default.map(|default| format!("default = '{default}' # {name}")));
        lines.extend(environment.rules.iter().map(|(class, (treatment, spelling))| {
            match (spelling, class.rsplit_once('.').filter(|_| is_spelled)) {
                (Spelling::Inline, Some((above, last))) => {
                    format!("\"{above}\" = {{ {last} = \"{treatment}\" }}")
                }
                (Spelling::LastWordBare, Some((above, last))) => {
                    format!("'{above}' . {last} = \"{treatment}\"")
                }
                _ => format!("\"{class}\" = \"{treatment}\""),
            }
        }));
    }
    lines.join("\n")
}

fn environment(index: usize) -> impl Strategy<Value = Environment> {
    let paths: Vec<&'static str> = TAXONOMY.iter().map(|class| class.path()).collect();
    let spelling = select(vec![Spelling::Quoted, Spelling::Inline, Spelling::LastWordBare]);
    let rule = (select(Treatment::ALL.to_vec()), spelling);
    let parent = (0..=index).prop_map(move |parent| (parent < index).then_some(parent));
    let default = proptest::option::of(select(Treatment::ALL.to_vec()));
    let rules = proptest::collection::btree_map(select(paths), rule, 0..12);
    (parent, default, rules).prop_map(|(parent, default, rules)| Environment {
        parent,
        default,
        rules,
    })
}

fn file() -> impl Strategy<Value = Vec<Environment>> {
    (environment(0), environment(1), environment(2), environment(3))
        .prop_map(|(a, b, c, d)| vec![a, b, c, d])
}

/// Words that a policy file is made of, and those that it is broken by.
fn token() -> impl Strategy<Value = String> {
    let tokens = [
        "version",
        "[production]",
        "[[production]]",
        "[staging.user]",
        "[",
        "]",
        "{",
        "}",
        "inherits",
        "default",
        "user",
        "\"user\"",
        "'user.contact'",
        ".",
        "=",
        " = ",
        "\"hidden\"",
        "'omitted'",
        "\"production\"",
        "\"staging\"",
        "1",
        "2026-11-24",
        "true",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\"",
        "'",
        "\"\"\"",
        "#",
        "\\",
        "\\u0041",
        "é",
        "\u{0}",
        "\u{feff}",
        ",",
        "名",
        "\u{301}",
        "🧪",
    ];
    select(tokens.to_vec()).prop_map(str::to_owned)
}

/// If a text is refused, each place that is told is one of the text.
fn check(text: &str) -> Result<(), TestCaseError> {
    let Err(error) = PolicyFile::parse(text) else { return Ok(()) };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<&str> = text.split('\n').collect();
    let told = error.to_string();
    let places = told.lines().filter_map(|line| line.trim_start().strip_prefix("--> <text>:"));
    let mut count = 0;
    for place in places {
        let (line, column) = place.split_once(':').expect("a line and a column");
        let (line, column): (usize, usize) = (line.parse().unwrap(), column.parse().unwrap());
        prop_assert!((1..=lines.len()).contains(&line), "{told}");
        prop_assert!((1..=lines[line - 1].chars().count() + 1).contains(&column), "{told}");
        count += 1;
    }
    let head = told.lines().next().unwrap_or_default();
    match count {
        1 => prop_assert_eq!(head, "the policy file has an error"),
        count => prop_assert_eq!(head, format!("the policy file has {count} errors")),
    }
    Ok(())
}

fn holds(file: &[Environment], parsed: &PolicyFile) -> Result<(), TestCaseError> {
    for (index, name) in NAMES.iter().enumerate() {
        let policy = parsed.environment(name).unwrap();
        for class in TAXONOMY {
            let expected = treatment(file, index, *class);
            prop_assert_eq!(policy.treatment(*class), expected, "{} in [{}]", class, name);
            prop_assert_eq!(policy.explain(*class).treatment(), expected);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_file_holds_as_it_is_written(file in file()) {
        let parsed = PolicyFile::parse(&text(&file, false));
        holds(&file, &parsed.expect("quoted keys never clash"))?;
        // Of other keys, TOML refuses some beside each other.
        let text = text(&file, true);
        match PolicyFile::parse(&text) {
            Ok(parsed) => holds(&file, &parsed)?,
            Err(_) => check(&text)?,
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_words_are_read_or_refused(tokens in proptest::collection::vec(token(), 0..40)) {
        check(&tokens.concat())?;
    }

    #[test]
    fn a_broken_file_is_refused_where_it_broke(
        file in file(),
        breaks in proptest::collection::vec((any::<prop::sample::Index>(), 0..4usize, token()), 1..4),
    ) {
        let mut characters: Vec<char> = text(&file, true).chars().collect();
        for (at, removed, put) in breaks {
            let at = at.index(characters.len());
            let end = (at + removed).min(characters.len() - 1).max(at);
            characters.splice(at..end, put.chars());
        }
        check(&characters.into_iter().collect::<String>())?;
    }
}
