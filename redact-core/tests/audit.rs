//! Every door to plaintext tells the sink of the process, and never the value.

use std::cell::RefCell;
use std::panic::Location;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use redact_core::audit::{self, Door, Purpose, Reveal, Reveals};
use redact_core::{Class, Policy, Secret, Sensitive, class, mask, wire};

const REFUND: Purpose = Purpose::new("refund");

/// What was told since the last look, one test at a time.
fn reveals() -> MutexGuard<'static, Reveals> {
    static REVEALS: LazyLock<Mutex<Reveals>> = LazyLock::new(|| {
        let (sink, reveals) = audit::channel(100);
        audit::install(sink).unwrap();
        Mutex::new(reveals)
    });
    let reveals = REVEALS.lock().unwrap_or_else(PoisonError::into_inner);
    reveals.try_iter().for_each(drop);
    reveals
}

/// All that a reveal tells but the time.
type Told = (Door, &'static str, Option<Class>, u32, Option<Purpose>, Option<String>);

fn told(reveal: &Reveal) -> Told {
    assert!(reveal.place().file().ends_with("audit.rs"), "{}", reveal.place());
    let actor = reveal.actor().map(str::to_owned);
    (
        reveal.door(),
        reveal.type_name(),
        reveal.class(),
        reveal.place().line(),
        reveal.purpose(),
        actor,
    )
}

#[track_caller]
fn line() -> u32 {
    Location::caller().line()
}

const SECRET: &str = "redact_core::secret::Secret<str>";
const EMAIL: &str = "redact_core::sensitive::Sensitive<&str, redact_core::mask::email::Email>";
const CREDENTIAL: Option<Class> = Some(class::CREDENTIAL);

#[test]
fn each_door_of_a_secret_tells_type_class_place_and_purpose() {
    let reveals = reveals();
    let token = Secret::from("token-canary");
    let mut bytes = Secret::<[u8]>::from([1, 2].as_slice());
    let lines = [
        (token.expose_secret().len(), line()).1,
        (token.expose_for(REFUND).len(), line()).1,
        (token.try_expose_secret().unwrap().len(), line()).1,
        (bytes.expose_secret_mut().len(), line()).1,
        (redact_core_secrecy(token.clone()), line()).1,
    ];
    let told: Vec<Told> = reveals.try_iter().map(|reveal| told(&reveal)).collect();
    let bytes = "redact_core::secret::Secret<[u8]>";
    assert_eq!(
        told,
        [
            (Door::Exposed, SECRET, CREDENTIAL, lines[0], None, None),
            (Door::Exposed, SECRET, CREDENTIAL, lines[1], Some(REFUND), None),
            (Door::Exposed, SECRET, CREDENTIAL, lines[2], None, None),
            (Door::Exposed, bytes, CREDENTIAL, lines[3], None, None),
            (Door::Exposed, SECRET, CREDENTIAL, lines[4], None, None),
        ]
    );
}

#[track_caller]
fn redact_core_secrecy(secret: Secret<str>) {
    drop(secrecy_crate::SecretString::from(secret));
}

#[test]
fn each_door_of_a_sensitive_value_tells_what_it_knows() {
    let reveals = reveals();
    let mut email = Sensitive::<_, mask::Email>::new("jane@example.com");
    let lines = [
        (email.expose_secret().len(), line()).1,
        (email.expose_secret_mut().len(), line()).1,
        (email.expose_for(REFUND).len(), line()).1,
        (email.try_expose_secret().unwrap().len(), line()).1,
        (email.expose_secret_owned().len(), line()).1,
    ];
    let told: Vec<Told> = reveals.try_iter().map(|reveal| told(&reveal)).collect();
    let contact = Some(class::USER_CONTACT_EMAIL);
    assert_eq!(
        told,
        [
            (Door::Exposed, EMAIL, None, lines[0], None, None),
            (Door::Exposed, EMAIL, None, lines[1], None, None),
            (Door::Exposed, EMAIL, contact, lines[2], Some(REFUND), None),
            (Door::Exposed, EMAIL, contact, lines[3], None, None),
            (Door::Exposed, EMAIL, None, lines[4], None, None),
        ]
    );
}

#[test]
fn what_is_serialised_in_clear_is_told_once() {
    let reveals = reveals();
    let tokens = [Secret::from("token-canary"), Secret::from("other-canary")];
    let (json, line) = (serde_json::to_string(&wire(&tokens)).unwrap(), line());
    assert_eq!(json, r#"["token-canary","other-canary"]"#);
    let told: Vec<Told> = reveals.try_iter().map(|reveal| told(&reveal)).collect();
    let type_name = "[redact_core::secret::Secret<str>; 2]";
    assert_eq!(told, [(Door::Wired, type_name, None, line, None, None)]);
}

#[test]
fn what_reveals_nothing_tells_nothing() {
    let reveals = reveals();
    let token = Secret::from("token-canary");
    let email = Sensitive::<_, mask::Email>::new("jane@example.com");
    assert!(bool::from(token.ct_eq(&token.clone())));
    let text = format!("{email} {email:?} {:?}", redact_core::redacted(&token));
    assert_eq!(text, "j***@***.com j***@***.com [SECRET]");
    assert_eq!(serde_json::to_string(&email).unwrap(), r#""j***@***.com""#);
    assert_eq!(reveals.try_iter().count(), 0);
}

#[test]
fn an_actor_acts_on_the_thread_until_the_guard_is_dropped() {
    let reveals = reveals();
    let token = Secret::from("token-canary");
    let expose = || token.expose_secret().len();
    let outer = audit::acting("outer");
    {
        let _inner = audit::acting("inner");
        expose();
    }
    expose();
    std::thread::scope(|threads| threads.spawn(|| token.expose_secret().len()).join().unwrap());
    drop(outer);
    expose();
    let actors: Vec<_> = reveals.try_iter().map(|r| r.actor().map(str::to_owned)).collect();
    assert_eq!(actors, [Some("inner".into()), Some("outer".into()), None, None]);
}

/// A tuple drops its guards in the order in which they were made.
#[test]
fn actors_are_forgotten_in_whatever_order_their_guards_are_dropped() {
    let reveals = reveals();
    let token = Secret::from("token-canary");
    let actor = || {
        let _ = token.expose_secret();
        reveals.try_recv().unwrap().actor().map(str::to_owned)
    };
    let (first, second) = (audit::acting("first"), audit::acting("second"));
    drop(first);
    assert_eq!(actor().as_deref(), Some("second"));
    let third = audit::acting("third");
    drop(second);
    assert_eq!(actor().as_deref(), Some("third"));
    drop(third);
    assert_eq!(actor(), None);
    drop((audit::acting("first"), audit::acting("second")));
    assert_eq!(actor(), None);
}

#[test]
fn a_thread_that_is_ending_reveals_by_nobody() {
    struct Late(Option<audit::Acting>);

    impl Drop for Late {
        fn drop(&mut self) {
            drop(self.0.take());
            let _actor = audit::acting("late");
            let _ = Secret::from("token-canary").expose_secret();
        }
    }

    thread_local! {
        static LATE: RefCell<Late> = const { RefCell::new(Late(None)) };
    }

    let reveals = reveals();
    std::thread::spawn(|| LATE.with_borrow_mut(|late| late.0 = Some(audit::acting("jane"))))
        .join()
        .unwrap();
    assert_eq!(reveals.try_recv().unwrap().actor(), None);
}

#[test]
fn a_policy_that_asks_for_a_purpose_refuses_the_fallible_door() {
    let reveals = reveals();
    let token = Secret::from("token-canary");
    let email = Sensitive::<_, mask::Email>::new("jane@example.com");
    let policy =
        Policy::builder().ask_for_purpose(class::CREDENTIAL).ask_for_purpose(class::USER).build();
    policy.scope(|| {
        assert_eq!(token.try_expose_secret().unwrap_err().class(), class::CREDENTIAL);
        assert_eq!(email.try_expose_secret().unwrap_err().class(), class::USER_CONTACT_EMAIL);
        assert_eq!(reveals.try_iter().count(), 0, "nothing was exposed");
        assert_eq!(token.expose_for(REFUND), "token-canary");
        assert_eq!(token.expose_secret(), "token-canary");
    });
    let other = Policy::builder().ask_for_purpose(class::SYSTEM).build();
    assert!(other.scope(|| token.try_expose_secret().is_ok()));
    let lacking: Vec<_> = reveals.try_iter().map(|reveal| reveal.lacks_purpose()).collect();
    assert_eq!(lacking, [false, true, false]);
}

#[test]
fn a_reveal_reads_as_a_sentence_and_as_data() {
    let reveals = reveals();
    let token = Secret::from("token-canary");
    let place = {
        let _actor = audit::acting("jane@support");
        (token.expose_for(REFUND).len(), line()).1
    };
    let policy = Policy::builder().ask_for_purpose(class::CREDENTIAL).build();
    let unasked = policy.scope(|| (token.expose_secret().len(), line()).1);
    let told: Vec<_> = reveals.try_iter().collect();
    let file = told[0].place().file();
    let columns = [told[0].place().column(), told[1].place().column()];
    assert_eq!(
        told[0].to_string(),
        format!(
            "exposed {SECRET} (credential) at {file}:{place}:{} for refund by jane@support",
            columns[0]
        )
    );
    assert_eq!(
        told[1].to_string(),
        format!(
            "exposed {SECRET} (credential) at {file}:{unasked}:{} \
             without the purpose that the policy asks for",
            columns[1]
        )
    );
    let mut data = serde_json::to_value(&told[0]).unwrap();
    let time = data["time_ms"].take().as_u64().unwrap();
    assert!(time > 1_700_000_000_000, "{time}");
    assert_eq!(
        data,
        serde_json::json!({
            "time_ms": null, "door": "exposed", "type": SECRET, "class": "credential",
            "file": file, "line": place, "column": columns[0],
            "purpose": "refund", "lacks_purpose": false, "actor": "jane@support",
        })
    );
}

#[test]
fn an_actor_stays_on_the_line() {
    let reveals = reveals();
    let _actor = audit::acting("jane\nexposed nothing");
    let _ = Secret::from("token-canary").expose_for(REFUND);
    let told = reveals.try_recv().unwrap().to_string();
    assert!(told.ends_with(" for refund by jane\\nexposed nothing"), "{told}");
}

#[cfg(feature = "pseudonym")]
#[test]
fn a_key_is_prepared_without_a_reveal() {
    use redact_core::keyring::Key;
    use std::time::SystemTime;

    let reveals = reveals();
    Key::new("k1", SystemTime::UNIX_EPOCH, [7; 32].as_slice()).unwrap();
    let path = std::env::temp_dir().join(format!("redact-audit-key-{}", std::process::id()));
    std::fs::write(&path, "07".repeat(32)).unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let key = Key::from_file("k1", SystemTime::UNIX_EPOCH, &path);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(key.unwrap().id(), "k1");
    assert_eq!(reveals.try_iter().count(), 0);
}

#[test]
fn a_full_channel_drops_and_counts() {
    let reveals = reveals();
    let before = reveals.dropped();
    let token = Secret::from("token-canary");
    for _ in 0..103 {
        let _ = token.expose_secret();
    }
    assert_eq!(reveals.try_iter().count(), 100);
    assert_eq!(reveals.dropped() - before, 3);
}

#[test]
fn a_process_keeps_its_first_sink() {
    drop(reveals());
    assert_eq!(
        audit::install(|_| ()).unwrap_err().to_string(),
        "a sink for reveals has been installed, and a process keeps its first"
    );
}
