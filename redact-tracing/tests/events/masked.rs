//! What is logged of values that are not shown, to the last character.

use redact::policy::{Policy, Treatment};
use redact::tracing::Empty;
use redact::{Redact, Secret, Sensitive, class, info, info_span, mask, masked, record, show};

use crate::captured::{fields, json};

#[derive(Redact)]
#[redact(display = "{id} <{email}>")]
struct User {
    id: u32,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact]
    notes: String,
}

fn user() -> User {
    User { id: 7, email: "jane@example.com".into(), notes: "moves in May".into() }
}

#[test]
fn a_type_that_has_decided() {
    let user = user();
    assert_eq!(
        fields(|| info!(user, user.id, "{user} {user:?}")),
        r#"{"message":"7 <j***@***.com> User { id: 7, email: j***@***.com, notes: [REDACTED] }","user":"User { id: 7, email: j***@***.com, notes: [REDACTED] }","user.id":7}"#
    );
    assert_eq!(
        fields(|| info!(a = user, b = ?user, c = %user, d = Some(&user.id))),
        r#"{"a":"User { id: 7, email: j***@***.com, notes: [REDACTED] }","b":"User { id: 7, email: j***@***.com, notes: [REDACTED] }","c":"7 <j***@***.com>","d":7}"#
    );
}

#[test]
fn masks_at_the_call() {
    let (email, phones) = (String::from("jane@example.com"), ["+49 30 1234567"]);
    assert_eq!(
        fields(|| info!(
            email = masked(&email, mask::Email),
            debug = ?masked(&email, mask::Email),
            display = %masked(&email, mask::Email),
            phones = masked(&phones, mask::Phone),
            "{} {:?} {m:>30}",
            masked(&email, mask::Email),
            masked(&email, mask::Hidden),
            m = masked(&email, mask::Keep::first(1)),
        )),
        r#"{"message":"j***@***.com [REDACTED] j***","email":"j***@***.com","debug":"j***@***.com","display":"j***@***.com","phones":"[***67]"}"#
    );
}

#[test]
fn a_number_that_is_sensitive_is_no_number() {
    let (age, pin) = (Sensitive::<u32>::new(36), Secret::<str>::from("1234"));
    assert_eq!(
        fields(|| info!(age, pin, old = Some(&age), "{age} {pin}")),
        r#"{"message":"[REDACTED] [SECRET]","age":"[REDACTED]","pin":"[SECRET]","old":"Some([REDACTED])"}"#
    );
}

#[test]
fn spans_and_what_is_recorded_later() {
    let (user, email) = (user(), String::from("jane@example.com"));
    let line = json(|| {
        let span = info_span!("sale", user, email = masked(&email, mask::Email), later = Empty);
        record!(span, later = %user);
        let _entered = span.enter();
        info!("sold");
    });
    assert_eq!(
        line,
        "{\"level\":\"INFO\",\"fields\":{\"message\":\"sold\"},\"span\":{\
         \"email\":\"j***@***.com\",\"later\":\"7 <j***@***.com>\",\
         \"user\":\"User { id: 7, email: j***@***.com, notes: [REDACTED] }\",\"name\":\"sale\"}}\n"
    );
}

/// A policy hides a number, a boolean and what a call shows, as it hides a field.
#[test]
fn a_policy_that_hides_what_has_no_class() {
    let text = String::from("CANARY-text");
    let (n, on, name) = (7, true, "CANARY-name");
    let hidden = Policy::builder().default(Treatment::Hidden).build();
    let logged = hidden.scope(|| {
        fields(|| {
            info!(n, on, name, text = show(&text), d = ?show(&text), e = %show(&text), lit = 1, "{n} {n:x} {name} {}", show(&text));
        })
    });
    assert_eq!(
        logged,
        r#"{"message":"[REDACTED] [REDACTED] [REDACTED] [REDACTED]","n":"[REDACTED]","on":"[REDACTED]","name":"[REDACTED]","text":"[REDACTED]","d":"[REDACTED]","e":"[REDACTED]","lit":1}"#
    );
}

#[test]
fn a_policy_that_omits_leaves_the_field_out() {
    let email = Sensitive::<_, mask::Email>::new("jane@example.com");
    let (n, text) = (7, String::from("CANARY-text"));
    let contact = Policy::builder().rule(class::USER_CONTACT, Treatment::Omitted).build();
    let logged = || fields(|| info!(a = email, b = ?email, c = %email, n, "<{email}>"));
    assert_eq!(contact.scope(logged), r#"{"message":"<>","n":7}"#);
    let everything = Policy::builder().default(Treatment::Omitted).build();
    let logged =
        || fields(|| info!(n, ?n, s = show(&text), d = ?show(&text), "<{n}{n:x}{}>", show(&text)));
    assert_eq!(everything.scope(logged), r#"{"message":"<>"}"#);
}
