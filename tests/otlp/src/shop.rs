//! A program that logs what it should and what it should not.

use opentelemetry::KeyValue;
use opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};
use redact::{Redact, Secret, mask};
use tracing::field::Empty;
use tracing::{info, info_span, instrument, warn};
use tracing_opentelemetry::OpenTelemetrySpanExt;

/// What must not be in anything that is received.
pub(crate) const CANARIES: [&str; 10] = [
    "canary-mail",
    "canary-notes",
    "canary-password",
    REPLY,
    LATER,
    MESSAGE,
    FIELD,
    FAILURE,
    LINK,
    SCOPE,
];

// Tokens of GitHub's form, that nobody was ever given.
const REPLY: &str = "ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W";
const LATER: &str = "gho_A7f3Kd9Lq2Zx5Cv8Bn1Mw4Er6Ty0Ui3Op9As";
const MESSAGE: &str = "ghu_Zm4Xk8Wq1Ld6Rt9Bv3Nc7Hp2Js5Fg0Ya8Ti6";
const FIELD: &str = "ghs_Lp5Vb9Nc2Wd7Ks1Hf6Jg0Ya4uTi8oXl3sDr7";
const FAILURE: &str = "ghr_T5kMq9hR3xLm7Zt2Rp6Vb1Nc8Wd4Ks0Hf5Jg";
const LINK: &str = "ghp_Kc4Yt7Nb1Qx9Wm3Hs6Dv2Jf8Lg5Pa0Re4Zu1";
pub(crate) const SCOPE: &str = "ghp_Vn6Bc2Xz8Lk4Jh1Gf7Ds3Ap9Qw5Er0Ty6Ui2";

#[derive(Redact)]
struct Customer {
    id: u32,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact]
    notes: String,
    password: Secret<str>,
}

fn customer() -> Customer {
    Customer {
        id: 7,
        email: "jane.canary-mail@example.com".into(),
        notes: "canary-notes".into(),
        password: Secret::from("canary-password".to_owned()),
    }
}

/// Handles a request.
pub(crate) fn checkout() {
    let customer = customer();
    let span = info_span!("checkout", ?customer, reply = REPLY, later = Empty);
    span.add_link_with_attributes(linked(), vec![KeyValue::new("reply", LINK)]);
    let _span = span.entered();
    tracing::Span::current().record("later", LATER);
    decided(&customer);
    info!(field = FIELD, "denied for {MESSAGE}");
    let _ = charge(&customer, 3);
}

/// Logs what says how it may be seen.
fn decided(customer: &Customer) {
    let email = redact_tracing::masked(&customer.email, mask::Email);
    redact_tracing::info!(customer, email, "bought by {email}");
}

#[instrument(err(level = "warn"))]
fn charge(customer: &Customer, times: u32) -> Result<(), String> {
    warn!("{} refused {times} times", customer.id);
    Err(format!("the bank denies {FAILURE}"))
}

/// A span of another process, which sends more of itself than it should.
fn linked() -> SpanContext {
    let state = TraceState::from_key_value([("shop", "a"), ("bank", LINK)]).unwrap();
    SpanContext::new(TraceId::from(1), SpanId::from(2), TraceFlags::SAMPLED, true, state)
}
