//! The policy of the process. In a program of its own, since it is installed once.

use redact::policy::{Policy, Treatment};
use redact::{Redact, class, mask};

#[derive(Redact)]
#[redact(display = "<{email}>")]
struct Customer {
    #[redact(mask = mask::Email)]
    email: String,
}

#[test]
fn every_exit_follows_the_first_that_is_installed() {
    let customer = Customer { email: "jane.doe@example.com".into() };
    assert_eq!(format!("{customer:?}"), "Customer { email: j***@***.com }");

    let policy = |treatment| Policy::builder().rule(class::USER_CONTACT, treatment).build();
    policy(Treatment::Declared).scope(|| {
        policy(Treatment::Hidden).install().unwrap();
        assert_eq!(format!("{customer}"), "<[REDACTED]>", "nor does a scope that began before");
        let inner = policy(Treatment::Declared).show(&customer).to_string();
        assert_eq!(inner, "<[REDACTED]>");
    });
    let again = policy(Treatment::Declared).install().unwrap_err();
    assert_eq!(again.to_string(), "a policy has been installed, and a process keeps its first");

    assert_eq!(format!("{customer:?}"), "Customer { email: [REDACTED] }");
    assert_eq!(format!("{customer}"), "<[REDACTED]>");
    assert_eq!(serde_json::to_string(&customer).unwrap(), r#"{"email":"[REDACTED]"}"#);
    assert_eq!(format!("{}", redact::masked("jane.doe@example.com", mask::Email)), "[REDACTED]");

    let shown = policy(Treatment::Declared).show(&customer).to_string();
    assert_eq!(shown, "<[REDACTED]>", "a view loosens nothing");
    let omitted = format!("{:?}", policy(Treatment::Omitted).show(&customer));
    assert_eq!(omitted, "Customer { .. }");
    let elsewhere = std::thread::spawn(move || customer.to_string()).join().unwrap();
    assert_eq!(elsewhere, "<[REDACTED]>");
}
