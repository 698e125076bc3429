//! Times several ways to do one thing, in turns, so that what slows the machine slows them all.

use std::time::{Duration, Instant};

/// One way to do the thing.
pub struct Runner {
    pub name: &'static str,
    /// What it writes, where it writes something.
    pub sample: String,
    pub operation: Box<dyn FnMut()>,
}

/// Returns the shortest time that each of `runners` took, as a multiple of the first one's.
pub fn ratios(runners: &mut [Runner], rounds: usize) -> Vec<f64> {
    let mut best = vec![Duration::MAX; runners.len()];
    for round in 0..rounds {
        for turn in 0..runners.len() {
            // Whoever comes first in one round comes last in another.
            let turn = (turn + round) % runners.len();
            best[turn] = best[turn].min(time(&mut *runners[turn].operation));
        }
    }
    best.iter().map(|time| time.as_secs_f64() / best[0].as_secs_f64()).collect()
}

/// Short enough for some of the turns to be left alone by the rest of the machine.
const REPEATS: usize = 200;

fn time(operation: &mut dyn FnMut()) -> Duration {
    // Once untimed: the code of the runner before it has left the caches cold.
    operation();
    let start = Instant::now();
    for _ in 0..REPEATS {
        operation();
    }
    start.elapsed()
}
