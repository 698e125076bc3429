//! What `#[instrument]` does with arguments that are not shown.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use redact::{Redact, Secret, Sensitive, instrument, mask, masked, show};

use crate::captured::json;

/// What a future has come to that waits for nothing.
pub(crate) fn finished<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the futures of these tests wait for nothing"),
    }
}

#[derive(Redact)]
#[redact(display = "user {id}")]
struct User {
    id: u32,
    #[redact(mask = mask::Email)]
    email: String,
}

impl User {
    #[instrument(ret)]
    fn renamed(&self, to: &Sensitive<String>) -> Self {
        redact::info!("renamed to {to}");
        Self { id: self.id, email: String::from("joe@example.org") }
    }
}

fn user() -> User {
    User { id: 7, email: "jane@example.com".into() }
}

#[test]
fn a_method_shows_what_may_be_seen() {
    assert_eq!(
        json(|| {
            user().renamed(&Sensitive::new("Joe".into()));
        }),
        "{\"level\":\"INFO\",\"fields\":{\"message\":\"renamed to [REDACTED]\"},\"span\":{\
         \"self\":\"User { id: 7, email: j***@***.com }\",\"to\":\"[REDACTED]\",\"name\":\"renamed\"}}\n\
         {\"level\":\"INFO\",\"fields\":{\"return\":\"User { id: 7, email: j***@***.org }\"},\"span\":{\
         \"self\":\"User { id: 7, email: j***@***.com }\",\"to\":\"[REDACTED]\",\"name\":\"renamed\"}}\n"
    );
}

#[instrument(
    skip(password),
    fields(email = masked(email, mask::Email), host = show(host), later),
    err
)]
async fn login(email: &str, host: &str, password: Secret<str>) -> Result<u32, Refused> {
    redact::record!(redact::tracing::Span::current(), later = 1);
    std::future::ready(()).await;
    if password.expose_secret().is_empty() {
        Err(Refused { email: email.to_owned() })
    } else {
        Ok(7)
    }
}

#[derive(Redact)]
#[redact(display = "refused {email}")]
struct Refused {
    #[redact(mask = mask::Email)]
    email: String,
}

#[test]
fn an_argument_that_is_undecided_is_decided_in_fields() {
    let logged = json(|| {
        assert!(finished(login("jane@example.com", "db1", Secret::from(""))).is_err());
    });
    assert_eq!(
        logged,
        "{\"level\":\"ERROR\",\"fields\":{\"error\":\"refused j***@***.com\"},\"span\":{\
         \"email\":\"j***@***.com\",\"host\":\"db1\",\"later\":1,\"name\":\"login\"}}\n"
    );
}

trait Store {
    fn load(&self, id: u32) -> impl Future<Output = Option<User>>;
}

struct Memory;

impl Store for Memory {
    #[instrument(skip(self), ret)]
    async fn load(&self, id: u32) -> Option<User> {
        (id == 7).then(user)
    }
}

#[test]
fn a_method_of_a_trait_tells_what_it_returns() {
    let logged = json(|| assert!(finished(Memory.load(7)).is_some()));
    assert_eq!(
        logged,
        "{\"level\":\"INFO\",\"fields\":{\"return\":\"Some(User { id: 7, email: j***@***.com })\"},\"span\":{\
         \"id\":7,\"name\":\"load\"}}\n"
    );
}

/// The body moves and returns as it does without the attribute.
#[instrument(skip(name, list), ret)]
fn pushed<T>(name: String, value: T, list: &mut Vec<String>) -> T
where
    T: Redact + Default,
{
    list.push(name);
    if list.len() > 1 {
        return T::default();
    }
    value
}

#[test]
fn a_body_means_what_it_meant() {
    assert_eq!(pushed("a".into(), 1_u32, &mut vec![]), 1);
    assert_eq!(pushed("a".into(), 1_u32, &mut vec!["b".into()]), 0);
}
