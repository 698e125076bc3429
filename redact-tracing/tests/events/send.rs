//! What a call borrows ends with its statement: a future that logs can move between threads, and what was
//! logged can change in the next line.

use redact::tracing::Empty;
use redact::{info, info_span, mask, masked, record, show};

async fn pause() {
    std::future::ready(()).await;
}

fn is_send<T: Send>(_: T) {}

async fn logs(email: String, n: u32) -> String {
    info!(n, email = masked(&email, mask::Email), "{n} {}", show(&email));
    pause().await;
    let span = info_span!("s", n, later = Empty, "{n}");
    record!(span, later = n);
    pause().await;
    let text = redact::format!("{n} {}", show(&email));
    pause().await;
    text
}

#[redact::instrument(skip(email), err, ret)]
async fn instrumented(email: String, n: u32) -> Result<u32, u64> {
    pause().await;
    info!(n, "{}", show(&email));
    Ok(n)
}

#[test]
fn a_future_that_logs_is_send() {
    is_send(logs(String::new(), 1));
    is_send(instrumented(String::new(), 1));
}

#[test]
fn what_was_logged_can_change() {
    let mut items = vec![1_u32];
    let n = &mut items;
    info!(n = ?n, "{n:?}");
    n.push(2);
    info!(?n, len = n.len());
    n.push(3);
    assert_eq!(items, [1, 2, 3]);
}
