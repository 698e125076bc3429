//! A class that a policy treats as `pseudonym`.

use std::fmt::{self, Write};

use redact_core::mask::{
    Bucket, Canonical, Date, Email, Hidden, Keep, Length, Marked, OfClass, Output, Pseudonym, Round,
};
use redact_core::policy::{Policy, Treatment};
use redact_core::{Mask, Maskable, class, masked};

use crate::{keyring, shown, shown_of_class};

fn show<T: Maskable + ?Sized>(value: &T, mask: impl Mask<T::Leaf>) -> String {
    keyring();
    let policy = Policy::builder().default(Treatment::Pseudonym).build();
    format!("{:?}", policy.show(&masked(value, mask)))
}

#[test]
fn the_token_is_that_of_a_pseudonym_of_the_class() {
    let (class, text) = (class::USER_BEHAVIOR, "a text of some twenty characters");
    let token = show(text, OfClass { class, mask: Keep::last(4) });
    assert_eq!(token, shown_of_class(text, class));
    let address = "jane.doe@example.com";
    assert_eq!(show(address, Email), shown_of_class(address, class::USER_CONTACT_EMAIL));
    assert_eq!(show(text, Keep::last(4)), shown(text));
}

#[test]
fn what_the_mask_hides_stays_hidden() {
    assert_eq!(show("secret", Keep::last(4)), "[REDACTED]");
    assert_eq!(show("not an address", Email), "[REDACTED]");
    assert_eq!(show("a@b.c", Email), "[REDACTED]");
    let mask = Marked { marker: "[gone]", mask: Email };
    assert_eq!(show("not an address", mask), "[REDACTED]");
}

#[test]
fn a_mask_that_answers_a_question_has_no_token() {
    assert_eq!(show("a text", Length), "[REDACTED]");
    assert_eq!(show("1987-05-23", Date), "[REDACTED]");
    assert_eq!(show("a text", Hidden), "[REDACTED]");
    assert_eq!(show(&61_730_u32, Round::to(5_000)), "[REDACTED]");
    assert_eq!(show(&42_u32, Bucket::new(&[18, 65])), "[REDACTED]");
}

/// The domain of a field is narrower than its class: a policy must not let it meet more values.
#[test]
fn a_pseudonym_stays_in_its_domain() {
    let declared = |mask| masked("ada", mask).to_string();
    for mask in [Pseudonym::new(), Pseudonym::domain("login")] {
        assert_eq!(show("ada", mask), declared(mask));
        let marked = Marked { marker: "[gone]", mask };
        assert_eq!(show("ada", marked), declared(mask));
    }
    let mask = OfClass { class: class::USER, mask: Pseudonym::domain("login") };
    assert_eq!(show("ada", mask), declared(Pseudonym::domain("login")));
}

#[test]
fn a_container_keeps_its_shape() {
    let friends = vec![Some("jane.doe@example.com"), None, Some("not an address")];
    let token = shown_of_class("jane.doe@example.com", class::USER_CONTACT_EMAIL);
    assert_eq!(show(&friends, Email), format!("[Some({token}), None, Some([REDACTED])]"));
}

#[test]
fn a_mask_of_ones_own_says_what_equal_values_have_in_common() {
    struct Login;

    impl Mask<str> for Login {
        fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
            out.write_str(&value[..1])
        }

        fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
            out.write_str(value.trim_end())
        }
    }

    assert_eq!(show("ada ", Login), shown("ada"));
}

/// What lies beside the rule of the class has no say: it is the class that the items are of.
#[test]
fn a_container_has_the_tokens_that_its_items_would_have() {
    keyring();
    let rules = Policy::builder().rule(class::USER_CONTACT, Treatment::Pseudonym);
    let policy = rules.default(Treatment::Hidden).build();
    let friends = vec![Some("jane.doe@example.com"), None];
    let token = shown_of_class("jane.doe@example.com", class::USER_CONTACT_EMAIL);
    assert_eq!(format!("{:?}", policy.show(&masked(friends[0].unwrap(), Email))), token);
    assert_eq!(
        format!("{:?}", policy.show(&masked(&friends, Email))),
        format!("[Some({token}), None]")
    );
}
