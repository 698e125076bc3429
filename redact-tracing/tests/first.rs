use redact_tracing::{info, masked, show};
#[test]
fn f() {
    tracing_subscriber::fmt().json().init();
    let email = String::from("jane@example.com");
    let n = 7;
    let width = 9;
    info!(n, e = masked(&email, redact_core::mask::Email), s = show(&email), k = ?n, "hello {n:>width$} {} {0:?} {b}", show(&email), b = n);
}
