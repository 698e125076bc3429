//! The kit of `redact::testing`: what it fills, what it catches, and what it lets pass.

mod catches;
mod exact;
mod fills;
mod passes;
mod reveals;
mod shapes;

/// What a function says as it panics.
fn panic_message(panicking: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = std::panic::catch_unwind(panicking).expect_err("it panics");
    *payload.downcast::<String>().expect("the message is formatted")
}
