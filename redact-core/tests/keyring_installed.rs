//! A process has no keyring, and then one: in a process of its own, since that happens once.

use std::time::SystemTime;

use redact_core::keyring::{Key, Keyring};
use redact_core::mask::{Keep, Pseudonym};
use redact_core::policy::{Policy, Treatment};
use redact_core::{Keyring as ReExported, masked};

fn keyring(first: u8) -> ReExported {
    let bytes: Vec<u8> = (first..first + 32).collect();
    Keyring::new([Key::new("k1", SystemTime::UNIX_EPOCH, bytes).unwrap()]).unwrap()
}

#[test]
fn a_pseudonym_is_hidden_until_a_keyring_is_installed() {
    let declared = || masked("4711", Pseudonym::new()).to_string();
    let policy = Policy::builder().default(Treatment::Pseudonym).build();
    let treated = || policy.show(&masked("a text that ends in 4711", Keep::last(4))).to_string();

    assert!(Keyring::installed().is_none());
    assert_eq!([declared(), treated()], ["[REDACTED]", "[REDACTED]"]);

    keyring(0).install().unwrap();
    assert_eq!(declared(), "k1:edn7ssbp2dl6643ttzfbxp6ta4");
    assert!(treated().starts_with("k1:"));

    let second = keyring(1).install().unwrap_err().to_string();
    assert_eq!(second, "a keyring has been installed, and a process keeps its first");
    assert_eq!(declared(), "k1:edn7ssbp2dl6643ttzfbxp6ta4");
}
