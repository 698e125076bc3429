//! Events and spans through the JSON subscriber, by our macros and by the bare ones of `tracing`.

use std::hint::black_box;
use std::io;

use redact::{Redact, show};
use tracing::Level;

use crate::cases::{Case, OURS};
use crate::race::Runner;

/// The measure: what each runner of ours is a multiple of.
const BARE: &str = "bare tracing";

#[derive(Debug)]
struct Plain {
    id: u64,
    plan: &'static str,
    visits: Vec<u32>,
}

#[derive(Redact)]
struct Ours {
    id: u64,
    plan: &'static str,
    visits: Vec<u32>,
}

/// Installs the subscriber, and names the cases.
pub fn cases() -> Vec<Case> {
    let json = tracing_subscriber::fmt().json().without_time().with_max_level(Level::INFO);
    let _ = tracing::subscriber::set_global_default(json.with_writer(io::sink).finish());
    vec![
        case("event of numbers", 1.05, numbers::bare, numbers::ours),
        case("event of a type", 1.05, types::bare, types::ours),
        case("event of text", 1.05, text::bare, text::ours),
        case("event that is off", 1.0, off::bare, off::ours),
        case("span", 1.05, span::bare, span::ours),
    ]
}

fn case(name: &'static str, bar: f64, bare: fn(), ours: fn()) -> Case {
    let runner = |name, operation: fn()| Runner {
        name,
        sample: String::new(),
        operation: Box::new(operation),
    };
    let runners = vec![runner(BARE, bare), runner(OURS, ours)];
    Case { name, bar, needles: &[], runners }
}

/// The same function, by each of the two macros.
macro_rules! both {
    ($name:ident, $values:pat = ($bare:expr, $ours:expr), $call:ident! $tokens:tt) => {
        mod $name {
            use super::*;

            pub(super) fn bare() {
                /// What `show` is to the bare macro.
                #[allow(unused)]
                fn show<T: ?Sized>(value: &T) -> &T {
                    value
                }
                let $values = black_box($bare);
                let _ = tracing::$call! $tokens;
            }

            pub(super) fn ours() {
                let $values = black_box($ours);
                let _ = redact::$call! $tokens;
            }
        }
    };
}

both!(
    numbers,
    (id, total, paid) = ((7_u64, 129.5, true), (7_u64, 129.5, true)),
    info!(order.id = id, total, paid, "order {id} of {total}")
);

both!(
    types,
    user = (
        Plain { id: 7, plan: "basic", visits: vec![1, 2, 3] },
        Ours { id: 7, plan: "basic", visits: vec![1, 2, 3] }
    ),
    info!(?user, user.id, "bought")
);

both!(
    text,
    (name, place) = ((String::from("orders"), "Berlin"), (String::from("orders"), "Berlin")),
    info!(name = show(&name), place, "vacuum of {} in {place}", show(&name))
);

both!(
    off,
    (id, total) = ((7_u64, 129.5), (7_u64, 129.5)),
    debug!(order.id = id, total, "order {id} of {total}")
);

both!(
    span,
    (id, total) = ((7_u64, 129.5), (7_u64, 129.5)),
    info_span!("order", order.id = id, total, kind = "book")
);
