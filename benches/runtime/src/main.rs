//! Races redact against the derives of std and serde, and against its peers, and prints each time
//! as a multiple of the derive's in the same run.
//!
//! ```text
//! cargo run --release [-- only WORD]      the table, or its cases that have WORD in their name;
//!                                         exit status 1 if a bar is missed
//! cargo run --release -- sample           what each library prints
//! cargo run --release -- loop CASE LIBRARY COUNT      one of them alone, to be profiled
//! ```

mod cases;
mod events;
mod memory;
mod net;
mod race;
mod shapes;

use std::env;
use std::process::ExitCode;

use cases::OURS;

#[global_allocator]
static ALLOCATOR: memory::Watched = memory::Watched;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => table(""),
        ["only", word] => table(word),
        ["sample"] => samples(),
        ["loop", case, library, count] => repeat(case, library, count),
        _ => {
            eprintln!("usage: runtime [only WORD | sample | loop CASE LIBRARY COUNT]");
            ExitCode::from(2)
        }
    }
}

/// Enough for each runner to have had some turns in which nothing else ran.
const ROUNDS: usize = 1000;

fn table(word: &str) -> ExitCode {
    println!("| case | library | time | bar | allocations | freed with plaintext |");
    println!("| --- | --- | ---: | ---: | ---: | ---: |");
    let mut is_missed = false;
    for mut case in cases::all().into_iter().filter(|case| case.name.contains(word)) {
        let ratios = race::ratios(&mut case.runners, ROUNDS);
        for (runner, ratio) in case.runners.iter_mut().zip(ratios) {
            let usage = memory::watch(case.needles, &mut runner.operation);
            let is_ours = runner.name == OURS;
            is_missed |= is_ours && (ratio > case.bar || usage.tainted > 0);
            let bar = if is_ours { format!("{:.2}", case.bar) } else { String::new() };
            let (allocations, tainted) = (usage.allocations, usage.tainted);
            println!(
                "| {} | {} | {ratio:.2} | {bar} | {allocations} | {tainted} |",
                case.name, runner.name,
            );
        }
    }
    ExitCode::from(u8::from(is_missed))
}

fn samples() -> ExitCode {
    for case in cases::all() {
        println!("{}", case.name);
        for runner in case.runners {
            println!("  {:<28} {}", runner.name, runner.sample);
        }
    }
    ExitCode::SUCCESS
}

fn repeat(case: &str, library: &str, count: &str) -> ExitCode {
    let case = cases::all().into_iter().find(|other| other.name == case);
    let runner = case.and_then(|case| case.runners.into_iter().find(|other| other.name == library));
    let (Some(mut runner), Ok(count)) = (runner, count.parse::<usize>()) else {
        eprintln!("no such case, library or count: see the table");
        return ExitCode::from(2);
    };
    (0..count).for_each(|_| (runner.operation)());
    ExitCode::SUCCESS
}
