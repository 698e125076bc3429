//! Events, spans and text that take only values that say how they may be seen.
//!
//! ```sh
//! cargo run --example events --features tracing
//! ```
//!
//! Prints JSON as a collector would get it, and below it what the last event looks like under a policy.

use redact::policy::{Policy, Treatment};
use redact::tracing::{Empty, Level};
use redact::{Redact, class, info, info_span, mask, masked, record, show, warn};

#[derive(Redact)]
#[redact(display = "order {id} of {email}")]
struct Order {
    id: u64,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact]
    notes: String,
    paid: bool,
}

fn main() {
    tracing_subscriber::fmt().json().without_time().with_max_level(Level::DEBUG).init();
    let order = Order {
        id: 7,
        email: "jane.doe@example.com".to_owned(),
        notes: "leave it at the door".to_owned(),
        paid: true,
    };
    let (phone, warehouse) = (String::from("+49 30 1234567"), String::from("Berlin-2"));

    // Fields that have decided, each in the form that `tracing` has for it. Numbers stay numbers.
    info!(order.id, order.paid, ?order, "received");

    // A text has not decided: `info!(phone)` does not compile. The call says how it may be seen.
    info!(phone = masked(&phone, mask::Phone), warehouse = show(&warehouse), "packed");

    // What the message names is a value too.
    warn!("{order} waits in {}", show(&warehouse));

    let span = info_span!("delivery", order.id, courier = Empty);
    record!(span, courier = masked("Ada Lovelace", mask::Name));
    span.in_scope(|| info!(attempt = 1, "rang at the door"));

    // Text that is built by hand.
    let line = redact::format!("{order}, called at {}", masked(&phone, mask::Phone));
    info!(line = show(&line));

    let for_support = Policy::builder().rule(class::USER_CONTACT, Treatment::Hidden).build();
    for_support.scope(|| info!(%order, phone = masked(&phone, mask::Phone)));
}
