//! Tokens are equal within a domain and a scope, and not across.

use std::cell::RefCell;
use std::collections::HashSet;
use std::panic;
use std::sync::mpsc::{self, Sender};
use std::thread;

use redact_core::keyring::scope;
use redact_core::mask::Pseudonym;
use redact_core::{class, masked};

use crate::{keyring, shown, shown_of_class};

#[test]
fn each_domain_has_its_own() {
    keyring();
    let tokens = [
        shown("ada"),
        shown_of_class("ada", class::USER),
        shown_of_class("ada", class::USER_ACCOUNT),
        masked("ada", Pseudonym::domain("login")).to_string(),
        masked("ada", Pseudonym::domain("logins")).to_string(),
    ];
    assert_eq!(HashSet::from(tokens).len(), 5);
}

#[test]
fn each_scope_has_its_own() {
    let outside = shown("ada");
    let seven = || scope("tenant-7", || shown("ada"));
    assert_eq!(seven(), seven());
    assert_ne!(seven(), outside);
    assert_ne!(seven(), scope("tenant-8", || shown("ada")));
    assert_eq!(shown("ada"), outside);
}

#[test]
fn a_scope_in_a_scope_takes_its_place_until_it_ends() {
    let [one, two] = ["one", "two"].map(|name| scope(name, || shown("ada")));
    scope("one", || {
        assert_eq!(shown("ada"), one);
        assert_eq!(scope("two", || shown("ada")), two);
        assert_eq!(shown("ada"), one);
        assert_eq!(scope("", || shown("ada")), thread::spawn(|| shown("ada")).join().unwrap());
    });
}

#[test]
fn a_scope_ends_with_a_panic() {
    let outside = shown("ada");
    let panicked = panic::catch_unwind(|| scope("one", || panic!("on purpose")));
    assert!(panicked.is_err());
    assert_eq!(shown("ada"), outside);
}

#[test]
fn a_scope_is_that_of_its_thread() {
    let outside = shown("ada");
    let elsewhere = scope("one", || thread::spawn(|| shown("ada")).join().unwrap());
    assert_eq!(elsewhere, outside);
}

#[test]
fn a_look_up_is_in_its_scope() {
    let find = || keyring().candidates("ada", class::USER_UNIQUE_ID)[0].to_string();
    assert_eq!(scope("one", find), scope("one", || shown("ada")));
    assert_ne!(scope("one", find), find());
}

/// A thread that is ending has lost the place where its scope is kept: a token would be one of no
/// scope.
#[test]
fn a_value_that_is_shown_as_its_thread_ends_is_hidden() {
    struct Late(Sender<String>);

    impl Drop for Late {
        fn drop(&mut self) {
            self.0.send(scope("one", || shown("ada"))).unwrap();
        }
    }

    thread_local! {
        static LATE: RefCell<Option<Late>> = const { RefCell::new(None) };
    }

    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || {
        // What is touched first is dropped last.
        LATE.set(Some(Late(sender)));
        scope("one", || shown("ada"))
    });
    assert!(thread.join().unwrap().starts_with("k1:"));
    assert_eq!(receiver.recv().unwrap(), "[REDACTED]");
}
