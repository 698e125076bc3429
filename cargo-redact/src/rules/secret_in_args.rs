//! # What it does
//!
//! Finds secrets in the definition of a command line: fields of a type that derives `Parser` or `Args` of
//! `clap` (`StructOpt`, `FromArgs`), and `Arg::new("password")`.
//!
//! # Why
//!
//! Every user of the machine can read the arguments of a process, and the shell keeps them in its history.
//! The type of the field changes nothing about that.
//!
//! # Example
//!
//! ```rust
//! #[derive(clap::Parser)]
//! struct Options {
//!     #[arg(long)]
//!     password: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(clap::Parser)]
//! struct Options {
//!     #[arg(long)]
//!     password_file: PathBuf, // or read it from the environment: `Secret::from_env`
//! }
//! ```
//!
//! # Limits
//!
//! Only what lets somebody in is told, by its name or by its type.

use super::Rule;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::{Door, Field, Value};
use crate::table::{Id, Leaf};

const CODE: &str = "secret-in-args";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a secret is taken from the command line",
    source: include_str!("secret_in_args.rs"),
    check,
};

const DERIVES: &[&str] =
    &["Args", "Bpaf", "Clap", "FromArgs", "Options", "Parser", "StructOpt", "Subcommand"];

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, id, def) in facts.types() {
        if !def.ty.derives.iter().any(|derive| DERIVES.contains(&derive.name())) {
            continue;
        }
        for field in def.ty.fields.iter().filter(|field| is_secret(facts, id, field)) {
            let finding = Finding::new(CODE, &file.path, &field.at, def.ty.name.as_str());
            findings.push(told(finding, &field.name));
        }
    }
    by_builder(facts, findings);
}

fn is_secret(facts: &Facts<'_>, id: Id, field: &Field) -> bool {
    let scope = facts.table.scope_of(id);
    let is_taken = facts.table.leaf(&field.ty, scope, &mut |leaf| match leaf {
        Leaf::Guard(_) => Some(true),
        Leaf::Text | Leaf::Other | Leaf::Own(_) => {
            Some(redact_names::is_credential(&field.known_as))
        }
        Leaf::Number { .. } => {
            Some(facts.table.sounds(&field.known_as, &field.ty, scope).is_some())
        }
        Leaf::Date => None,
    });
    !field.is_no_argument && is_taken == Some(true)
}

/// `Arg::new("password")`.
fn by_builder(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, function) in facts.functions() {
        for step in &function.steps {
            let crate::model::Step::Exit(exit) = step else { continue };
            let [argument] = exit.args.as_slice() else { continue };
            let Value::Text(name) = &argument.value else { continue };
            if exit.door == Door::Argv && redact_names::is_credential(name) {
                let finding = Finding::new(CODE, &file.path, &argument.at, function.name.as_str());
                findings.push(told(finding, name));
            }
        }
    }
}

fn told(finding: Finding, name: &str) -> Finding {
    finding
        .title(format!("`{name}` is taken from the command line"))
        .label("every user of the machine can read it there")
        .help("take the name of a file, or a variable of the environment")
}
