//! One order in three environments, each of which lays down in `redact.toml` what may be shown of
//! which class of data.
//!
//! ```text
//! cargo run --example policy --features toml                     # examples/data/redact.toml
//! cargo run --example policy --features toml -- my-redact.toml   # one of yours
//! ```
//!
//! A program installs the one policy that it runs under, as its first act:
//! `PolicyFile::read(path)?.environment(name)?.install()?`. This one shows the order under each.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example talks to its reader")]

use std::env;
use std::path::Path;
use std::process::ExitCode;

use redact::policy::{Policy, PolicyFile, PolicyFileError};
use redact::{Class, Redact, class, mask};

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/redact.toml");

const ENVIRONMENTS: [&str; 3] = ["development", "staging", "production"];

const CLASSES: [Class; 3] = [class::USER_CONTACT_EMAIL, class::USER_NAME, class::USER_HEALTH];

/// What somebody might write who has not looked up the names.
const MISTAKEN: &str = r#"version = 2026-11-24.1

[production]
"user.health" = "omit"

[staging]
inherits = "prod"
"#;

#[derive(Redact)]
struct Order {
    #[redact(show, because = "support looks the order up by it")]
    id: &'static str,
    cents: u32,
    customer: Customer,
}

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Name)]
    name: &'static str,
    // The class of these two is that of their masks.
    #[redact(mask = mask::Email)]
    email: &'static str,
    #[redact(mask = mask::Phone)]
    phone: &'static str,
    #[redact(show, because = "the kitchen reads it", class = class::USER_HEALTH)]
    allergies: &'static str,
}

fn main() -> ExitCode {
    let path = env::args_os().nth(1).unwrap_or_else(|| SHIPPED.into());
    match policies(Path::new(&path)) {
        Ok(policies) => {
            show(&policies);
            explain(&policies);
            let error = PolicyFile::parse(MISTAKEN).expect_err("there are mistakes in it");
            println!("\nWith mistakes in the file, {error}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn policies(path: &Path) -> Result<Vec<Policy>, PolicyFileError> {
    let file = PolicyFile::read(path)?;
    ENVIRONMENTS.iter().map(|environment| file.environment(environment)).collect()
}

/// Prints the order as each environment sees it, side by side.
fn show(policies: &[Policy]) {
    let order = Order {
        id: "ord_2b7f91c0",
        cents: 4599,
        customer: Customer {
            name: "Ada King",
            email: "ada.king@engine.example",
            phone: "+44 20 7946 0123",
            allergies: "peanuts",
        },
    };
    let columns: Vec<String> =
        policies.iter().map(|policy| format!("{:#?}", policy.show(&order))).collect();
    let height = columns.iter().map(|column| column.lines().count()).max().unwrap_or_default();
    println!("{}", row(ENVIRONMENTS));
    for line in 0..height {
        println!("{}", row(columns.iter().map(|column| column.lines().nth(line).unwrap_or(""))));
    }
}

fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| format!("{cell:<34}")).collect();
    cells.concat().trim_end().to_owned()
}

/// Prints which rule of the file is behind it.
fn explain(policies: &[Policy]) {
    for (environment, policy) in ENVIRONMENTS.iter().zip(policies) {
        println!("\n{environment}, version {}:", policy.version().unwrap_or("none"));
        for class in CLASSES {
            println!("  {}", policy.explain(class).to_string().replace(": ", ":\n    "));
        }
    }
}
