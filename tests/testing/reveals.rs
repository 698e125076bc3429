//! A collector has the reveals of its own thread, from its start to its end.

use std::panic;
use std::thread;

use redact::Secret;
use redact::audit::{self, Purpose};
use redact::testing::RevealCollector;

const REFUND: Purpose = Purpose::new("refund");

/// What was revealed, without the places.
fn told(collector: &RevealCollector) -> Vec<String> {
    let reveals = collector.take();
    reveals
        .iter()
        .map(|reveal| reveal.to_string().replace(&reveal.place().to_string(), "…"))
        .collect()
}

#[test]
fn it_tells_each_reveal_once() {
    let secret = Secret::from("canary-7Hq2");
    let _ = secret.expose_secret();
    let collector = RevealCollector::start();
    assert_eq!(told(&collector), [""; 0]);
    let _ = secret.expose_secret();
    let _ = secret.expose_for(REFUND);
    let exposed = "exposed redact_core::secret::Secret<str> (credential) at …";
    assert_eq!(told(&collector), [exposed.to_owned(), format!("{exposed} for refund")]);
    assert_eq!(told(&collector), [""; 0]);
}

#[test]
fn it_does_not_hear_other_threads() {
    let collector = RevealCollector::start();
    let other = thread::spawn(|| {
        let collector = RevealCollector::start();
        let _ = Secret::from("canary-7Hq2").expose_secret();
        collector.take().len()
    });
    assert_eq!(other.join().unwrap(), 1);
    assert_eq!(collector.take().len(), 0);
}

#[test]
fn it_ends_where_it_is_dropped() {
    drop(RevealCollector::start());
    let _ = Secret::from("canary-7Hq2").expose_secret();
    assert_eq!(RevealCollector::start().take().len(), 0);
}

#[test]
fn two_on_a_thread_are_refused_and_the_first_stays() {
    let collector = RevealCollector::start();
    let refused = panic::catch_unwind(|| drop(RevealCollector::start())).unwrap_err();
    assert_eq!(
        refused.downcast_ref::<&str>(),
        Some(&"a collector is at work on this thread: take from that one, or drop it first")
    );
    let _ = Secret::from("canary-7Hq2").expose_secret();
    assert_eq!(collector.take().len(), 1);
}

#[test]
fn it_is_the_sink_of_the_process() {
    drop(RevealCollector::start());
    assert!(audit::install(|_| ()).is_err());
}
