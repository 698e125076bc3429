//! From the tables of a TOML file to the rules of its environments.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::problem::{Problem, list, quoted};
use super::suggest::nearest;
use super::{Environment, Origin, Parent, PolicyFile, PolicyFileError, Rule, Treatment};
use super::{inherit, syntax};
use crate::Class;
use crate::class::{TAXONOMY, self_and_above};

const VERSION: &str = "version";
/// The table of `cargo redact`, which reads it and knows what may be in it.
const CHECK: &str = "check";
const DEFAULT: &str = "default";
const INHERITS: &str = "inherits";
const ASK_FOR_PURPOSE: &str = "ask_for_purpose";

/// The keys of an environment that are no classes.
const SETTINGS: [&str; 3] = [DEFAULT, INHERITS, ASK_FOR_PURPOSE];

/// Words that somebody may try for a treatment.
const SYNONYMS: &[(&str, Treatment)] = &[
    ("clear", Treatment::Declared),
    ("show", Treatment::Declared),
    ("shown", Treatment::Declared),
    ("hash", Treatment::Pseudonym),
    ("token", Treatment::Pseudonym),
    ("hide", Treatment::Hidden),
    ("redact", Treatment::Hidden),
    ("redacted", Treatment::Hidden),
    ("drop", Treatment::Omitted),
    ("skip", Treatment::Omitted),
];

type Key<'a> = Spanned<DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

/// Reads the file of that name.
pub(super) fn read(
    name: &str,
    text: &str,
    classes: &[Class],
) -> Result<PolicyFile, PolicyFileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { text, classes: known(classes), problems: Vec::new() };
    let (version, environments) = reader.root(table.get_ref());
    let mut problems = reader.problems;
    let is_whole = errors.iter().all(|error| syntax::is_known(error, &problems));
    syntax::add(&errors, text, table.get_ref(), &mut problems);
    if is_whole {
        problems.extend(absent(text, table.get_ref(), &environments));
    }
    problems.extend(inherit::circles(&environments));
    match version {
        Some(version) if problems.is_empty() => {
            Ok(PolicyFile { name: name.to_owned(), version, environments })
        }
        _ => Err(PolicyFileError::wrong(name, text, problems)),
    }
}

/// What is not there, in a file without lines that the parser does not understand: it may be in one.
fn absent(
    text: &str,
    root: &DeTable<'_>,
    environments: &BTreeMap<String, Environment>,
) -> Vec<Problem> {
    let first_line = 0..text.len();
    if root.is_empty() {
        let problem = Problem::new(first_line, "the policy file is empty");
        return vec![problem.help("begin with `version = \"1\"` and `[production]`")];
    }
    let mut problems = inherit::unknown(environments);
    if !root.contains_key(VERSION) {
        let problem = Problem::new(first_line.clone(), "the policy file has no `version`");
        problems
            .push(problem.help("begin with `version = \"1\"`, which is stamped on what is logged"));
    }
    if root.keys().all(|key| [VERSION, CHECK].contains(&key.get_ref().as_ref())) {
        let problem = Problem::new(first_line, "the policy file has no environment");
        problems.push(problem.help("begin one with its name in brackets: `[production]`"));
    }
    problems
}

/// The paths that may stand in a file.
fn known(classes: &[Class]) -> Vec<&'static str> {
    TAXONOMY.iter().chain(classes).flat_map(|class| self_and_above(class.path())).collect()
}

struct Reader<'a> {
    text: &'a str,
    classes: Vec<&'static str>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn root(&mut self, root: &DeTable<'_>) -> (Option<String>, BTreeMap<String, Environment>) {
        let mut version = None;
        let mut environments = BTreeMap::new();
        for (key, value) in root {
            let name = key.get_ref().as_ref();
            match value.get_ref() {
                _ if name == VERSION => version = self.version(value),
                DeValue::Table(_) if name == CHECK => {}
                DeValue::Table(table) => {
                    environments.insert(name.to_owned(), self.environment(name, table));
                }
                _ => self.problems.push(outside(key, value)),
            }
        }
        (version, environments)
    }

    fn version(&mut self, value: &Value<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(version) if !version.is_empty() => Some(version.to_string()),
            DeValue::String(_) => {
                self.problems.push(Problem::new(value.span(), "`version` is empty"));
                None
            }
            _ => {
                let problem = wrong_type(value, "`version` is a string");
                self.problems.push(problem.help("put it in quotes"));
                None
            }
        }
    }

    fn environment(&mut self, name: &str, table: &DeTable<'_>) -> Environment {
        let mut environment = Environment::default();
        let mut places = BTreeMap::new();
        for leaf in leaves(self.text, table) {
            let Leaf { path, at, value } = leaf;
            match path.as_str() {
                DEFAULT => environment.default = self.rule(name, DEFAULT, &at, value),
                INHERITS => environment.inherits = self.parent(value),
                ASK_FOR_PURPOSE => environment.with_purpose = self.classes_in(value),
                path => {
                    let class = self.class(path, &at, &SETTINGS);
                    // Without dots it may be something else, such as a misspelled `inherits`.
                    let is_class = class.is_some() || path.contains('.');
                    let rule = is_class.then(|| self.rule(name, path, &at, value)).flatten();
                    let Some(class) = class else { continue };
                    if let Some(first) = places.insert(class, at.clone()) {
                        self.problems.push(twice(class, at, first));
                    }
                    environment.by_class.extend(rule.map(|rule| (class, rule)));
                }
            }
        }
        environment
    }

    /// A class that is known. `also` may have been meant where it is not.
    fn class(
        &mut self,
        path: &str,
        at: &Range<usize>,
        also: &[&'static str],
    ) -> Option<&'static str> {
        let known = self.classes.iter().copied();
        if let Some(class) = known.clone().find(|class| *class == path) {
            return Some(class);
        }
        let problem = Problem::new(at.clone(), format!("unknown class {}", quoted(path)));
        self.problems.push(if path == VERSION {
            problem.help("`version` stands above the first environment")
        } else {
            problem
                .did_you_mean(nearest(path, known.chain(also.iter().copied())))
                .help("a class of your own is made known by `PolicyFile::with_classes`")
        });
        None
    }

    /// The rule for what is called `subject` there, in the environment of that name.
    fn rule(
        &mut self,
        environment: &str,
        subject: &str,
        at: &Range<usize>,
        value: &Value<'_>,
    ) -> Option<Rule> {
        match treatment(subject, value) {
            Ok(treatment) => {
                let line = self.text[..at.start].matches('\n').count() + 1;
                let origin = Origin::File { environment: environment.to_owned(), line };
                Some(Rule { treatment, origin })
            }
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    fn parent(&mut self, value: &Value<'_>) -> Option<Parent> {
        if let DeValue::String(name) = value.get_ref() {
            return Some(Parent { name: name.to_string(), at: value.span() });
        }
        self.problems.push(wrong_type(value, "`inherits` takes the name of an environment"));
        None
    }

    fn classes_in(&mut self, list: &Value<'_>) -> BTreeSet<&'static str> {
        const TITLE: &str = "`ask_for_purpose` takes a list of classes";
        const HELP: &str = "such as `ask_for_purpose = [\"credential\"]`";
        let DeValue::Array(values) = list.get_ref() else {
            self.problems.push(wrong_type(list, TITLE).help(HELP));
            return BTreeSet::new();
        };
        let classes = values.iter().filter_map(|value| match value.get_ref() {
            DeValue::String(path) => self.class(path, &value.span(), &[]),
            _ => {
                self.problems.push(wrong_type(value, TITLE).help(HELP));
                None
            }
        });
        classes.collect()
    }
}

/// A key with a value, or with an empty table, that stands in the table of an environment.
struct Leaf<'a> {
    /// The parts of the key, and of those it stands below, with dots between them.
    path: String,
    /// Where the key is: all of it that is in this line.
    at: Range<usize>,
    value: &'a Value<'a>,
}

fn leaves<'a>(text: &str, table: &'a DeTable<'a>) -> Vec<Leaf<'a>> {
    let mut leaves = Vec::new();
    for (key, value) in table {
        let (path, at) = (key.get_ref().to_string(), key.span());
        let is_setting = SETTINGS.contains(&path.as_str());
        match value.get_ref() {
            DeValue::Table(below) if !below.is_empty() && !is_setting => {
                leaves.extend(self::leaves(text, below).into_iter().map(|leaf| {
                    let is_same_line =
                        at.start < leaf.at.start && !text[at.start..leaf.at.start].contains('\n');
                    let start = if is_same_line { at.start } else { leaf.at.start };
                    Leaf {
                        path: format!("{path}.{}", leaf.path),
                        at: start..leaf.at.end,
                        value: leaf.value,
                    }
                }));
            }
            _ => leaves.push(Leaf { path, at, value }),
        }
    }
    leaves.sort_by_key(|leaf| leaf.at.start);
    leaves
}

fn treatment(subject: &str, value: &Value<'_>) -> Result<Treatment, Problem> {
    let all = format!("the treatments are {}", list(words()));
    let DeValue::String(word) = value.get_ref() else {
        let title = format!("{} takes a treatment", quoted(subject));
        return Err(wrong_type(value, title).help(all));
    };
    Treatment::ALL.into_iter().find(|treatment| treatment.word() == word).ok_or_else(|| {
        let synonym = SYNONYMS.iter().find(|(synonym, _)| synonym == word);
        let meant = synonym.map(|(_, meant)| meant.word()).or_else(|| nearest(word, words()));
        let title = format!("unknown treatment {}", quoted(word));
        Problem::new(value.span(), title).did_you_mean(meant).help(all)
    })
}

fn words() -> impl Iterator<Item = &'static str> {
    Treatment::ALL.into_iter().map(Treatment::word)
}

fn wrong_type(value: &Value<'_>, title: impl Into<String>) -> Problem {
    Problem::new(value.span(), title).label(is(value))
}

fn is(value: &Value<'_>) -> String {
    let kind = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    };
    format!("this is {kind}")
}

fn outside(key: &Key<'_>, value: &Value<'_>) -> Problem {
    let name = key.get_ref().as_ref();
    let title = format!("{} is not an environment", quoted(name));
    Problem::new(key.span(), title)
        .label(is(value))
        .did_you_mean(nearest(name, [VERSION]))
        .help("rules stand below the name of an environment in brackets, such as `[production]`")
}

fn twice(class: &str, at: Range<usize>, first: Range<usize>) -> Problem {
    Problem::new(at, format!("{} has two rules", quoted(class)))
        .other(first, "one is here")
        .help("quoted or not, it is the same class")
}
