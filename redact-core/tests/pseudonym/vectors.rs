//! Tokens that were computed elsewhere.

use std::net::Ipv6Addr;

use redact_core::keyring::{Token, scope};
use redact_core::{Sensitive, class, mask, masked};

use crate::{keyring, shown, shown_of_class};

#[test]
fn a_token_is_the_hash_of_domain_scope_and_form() {
    let token = |value, domain| keyring().token(value, domain).unwrap().to_string();
    assert_eq!(token("ada", "login"), "k1:iuqqyjtpbyv4zuw2r6edlo7bry");
    assert_eq!(scope("tenant-7", || token("ada", "login")), "k1:2cgmue7bnnr6jo73qqg4dzloza");
    assert_eq!(
        token("jane.doe@example.com", "user.contact.email"),
        "k1:bkkyxqsihmpte2wen34ja3irbm",
    );
}

#[test]
fn a_field_without_class_and_domain_is_in_that_of_unique_ids() {
    assert_eq!(shown("4711"), "k1:edn7ssbp2dl6643ttzfbxp6ta4");
    assert_eq!(shown("cafe"), "k1:ienmn7wrsiutdpxdy575jfebrq");
    assert_eq!(shown("café"), "k1:hkbsus65ek4ye4ssdhcdkxqtvm");
}

#[test]
fn a_field_with_a_class_is_in_that_of_its_class() {
    assert_eq!(
        shown_of_class("jane.doe@example.com", class::USER_CONTACT_EMAIL),
        "k1:bkkyxqsihmpte2wen34ja3irbm",
    );
    assert_eq!(
        shown_of_class(&Ipv6Addr::LOCALHOST, class::USER_DEVICE_IP_ADDRESS),
        "k1:ayerc2ebnh52bcnwvxa54pmzjm",
    );
}

#[test]
fn a_field_with_a_domain_is_in_that() {
    keyring();
    let token = masked("ada", mask::Pseudonym::domain("login")).to_string();
    assert_eq!(token, "k1:iuqqyjtpbyv4zuw2r6edlo7bry");
    let mask = mask::OfClass { class: class::USER, mask: mask::Pseudonym::domain("login") };
    assert_eq!(masked("ada", mask).to_string(), token);
}

#[test]
fn every_exit_shows_the_token() {
    keyring();
    let login = Sensitive::<_, mask::Pseudonym>::new("4711");
    assert_eq!(format!("{login:?} {login}"), ["k1:edn7ssbp2dl6643ttzfbxp6ta4"; 2].join(" "));
    let json = serde_json::to_string(&Some(login)).unwrap();
    assert_eq!(json, r#""k1:edn7ssbp2dl6643ttzfbxp6ta4""#);
}

#[test]
fn a_token_is_read_as_it_is_written_and_not_otherwise() {
    let token = keyring().token("ada", "login").unwrap();
    assert_eq!("k1:iuqqyjtpbyv4zuw2r6edlo7bry".parse(), Ok(token));
    assert_eq!(format!("{token:?}"), "Token(k1:iuqqyjtpbyv4zuw2r6edlo7bry)");
    for text in [
        "",
        "iuqqyjtpbyv4zuw2r6edlo7bry",
        ":iuqqyjtpbyv4zuw2r6edlo7bry",
        "K1:iuqqyjtpbyv4zuw2r6edlo7bry",
        "k1:IUQQYJTPBYV4ZUW2R6EDLO7BRY",
        "k1:iuqqyjtpbyv4zuw2r6edlo7br",
        "k1:iuqqyjtpbyv4zuw2r6edlo7bryy",
        // Of the last character, two bits are not of the token.
        "k1:iuqqyjtpbyv4zuw2r6edlo7brz",
        "k1:iuqqyjtpbyv4zuw2r6edlo7br1",
        " k1:iuqqyjtpbyv4zuw2r6edlo7bry",
        "k1:iuqqyjtpbyv4zuw2r6edlo7bry\n",
        "a2345678901234567:iuqqyjtpbyv4zuw2r6edlo7bry",
    ] {
        assert!(text.parse::<Token>().is_err(), "{text:?}");
    }
}
