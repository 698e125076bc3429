//! Events and spans through the JSON subscriber, by our macros and by the bare ones of `tracing`.

use std::io;

use redact::{Redact, show};
use tracing::Level;

use crate::cases::{Case, OURS};
use crate::race::Runner;

/// The measure: what each runner of ours is a multiple of.
const BARE: &str = "bare tracing";

#[derive(Debug)]
#[expect(dead_code, reason = "what `Debug` reads does not count")]
struct Plain {
    id: u64,
    plan: &'static str,
    visits: [u32; 3],
}

#[derive(Redact)]
struct Ours {
    id: u64,
    plan: &'static str,
    visits: [u32; 3],
}

const PLAIN: Plain = Plain { id: 7, plan: "basic", visits: [1, 2, 3] };
const OF_OURS: Ours = Ours { id: 7, plan: "basic", visits: [1, 2, 3] };

/// Installs the subscriber, and names the cases.
pub fn cases() -> Vec<Case> {
    let json = tracing_subscriber::fmt().json().without_time().with_max_level(Level::INFO);
    let _ = tracing::subscriber::set_global_default(json.with_writer(io::sink).finish());
    vec![
        case("event of numbers", 1.05, bare::numbers, ours::numbers),
        case("event of a type", 1.05, bare::of_a_type, ours::of_a_type),
        case("event of text", 1.05, bare::text, ours::text),
        case("event that is off", 1.0, bare::off, ours::off),
        case("span", 1.05, bare::span, ours::span),
    ]
}

fn case(name: &'static str, bar: f64, bare: fn(), ours: fn()) -> Case {
    let runner = |name, operation: fn()| Runner {
        name,
        sample: String::new(),
        operation: Box::new(operation),
    };
    Case { name, bar, needles: &[], runners: vec![runner(BARE, bare), runner(OURS, ours)] }
}

/// The same functions for the macros of a crate.
macro_rules! functions {
    ($crate_:ident, $show:ident, $user:ident) => {
        use std::hint::black_box;

        use $crate_::{debug, info, info_span};

        use super::{$show as show, $user as USER};

        pub(super) fn numbers() {
            let (id, total, paid) = black_box((7_u64, 129.5, true));
            info!(order.id = id, total, paid, "order {id} of {total}");
        }

        pub(super) fn of_a_type() {
            let user = black_box(USER);
            info!(?user, user.id, "bought");
        }

        pub(super) fn text() {
            let (name, place) = black_box((String::from("orders"), "Berlin"));
            info!(name = show(&name), place, "vacuum of {} in {place}", show(&name));
        }

        /// Many in one function: what is measured is the call, and not what the function does to be called.
        pub(super) fn off() {
            let (id, total) = black_box((7_u64, 129.5));
            for _ in 0..100 {
                debug!(order.id = id, total, "order {id} of {total}");
            }
        }

        pub(super) fn span() {
            let (id, total) = black_box((7_u64, 129.5));
            let _ = info_span!("order", order.id = id, total, kind = "book");
        }
    };
}

mod bare {
    functions! { tracing, shown, PLAIN }
}

mod ours {
    functions! { redact, show, OF_OURS }
}

/// What `show` is to the bare macros.
fn shown<T: ?Sized>(value: &T) -> &T {
    value
}
