//! What both probes do: run one scenario, and look twice.

use std::any::Any;
use std::hint::black_box;
use std::panic;
use std::{env, process};

use crate::scenario::SCENARIOS;
use crate::{Needle, Scanner};

/// Runs the scenario that the first argument names, looks for copies while its result lives and when
/// it is dropped, and prints both counts. Without an argument it lists the scenarios.
///
/// # Panics
///
/// If there is no such scenario, or memory cannot be read.
pub fn main() {
    let Some(name) = env::args().nth(1) else { return list() };
    let Some((_, scenario)) = SCENARIOS.iter().find(|(scenario, _)| *scenario == name) else {
        eprintln!("there is no scenario `{name}`");
        process::exit(2);
    };
    panic::set_hook(Box::new(|_| {}));
    let needle = Needle::random().expect("the system has random numbers");
    let mut scanner = Scanner::new().expect("the system has `/proc`");
    let mut held: Option<Box<dyn Any>> = None;
    far_down(&mut || held = Some(scenario(&needle)));
    let alive = scanner.count(&needle).expect("memory can be read");
    far_down(&mut || drop(held.take()));
    let dropped = scanner.count(&needle).expect("memory can be read");
    println!("{alive} {dropped}");
}

fn list() {
    for (name, _) in SCENARIOS {
        println!("{name}");
    }
}

/// Calls a function so far down the stack that what it leaves there is not overwritten by the search,
/// which starts further up.
#[inline(never)]
fn far_down(call: &mut dyn FnMut()) {
    let distance = [0_u8; 256 * 1024];
    black_box(&distance);
    call();
    black_box(&distance);
}
