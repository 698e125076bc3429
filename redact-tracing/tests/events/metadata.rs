//! The place and the name of a call are those of the caller's code.

use std::panic;
use std::sync::{Arc, Mutex};

use redact::tracing::Level;
use tracing::{Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn add(&self, metadata: &Metadata<'_>) {
        let fields: Vec<_> = metadata.fields().iter().map(|field| field.name()).collect();
        self.0.lock().unwrap().push(format!(
            "{} {} {} {:?} {:?} {:?} {fields:?} {}",
            metadata.name(),
            metadata.target(),
            metadata.level(),
            metadata.module_path(),
            metadata.file(),
            metadata.line(),
            metadata.is_span(),
        ));
    }
}

impl<S: Subscriber> Layer<S> for Seen {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        self.add(event.metadata());
    }

    fn on_new_span(
        &self,
        attributes: &tracing::span::Attributes<'_>,
        _: &tracing::Id,
        _: Context<'_, S>,
    ) {
        self.add(attributes.metadata());
    }
}

/// What a call says of itself.
fn seen(call: impl FnOnce()) -> String {
    let seen = Seen::default();
    let subscriber = tracing_subscriber::registry().with(seen.clone());
    tracing::subscriber::with_default(subscriber, call);
    seen.0.lock().unwrap().join("\n")
}

macro_rules! same {
    ($name:ident! $call:tt) => {{
        let ours = seen(|| {
            let _ = redact::$name! $call;
        });
        let theirs = seen(|| {
            let _ = tracing::$name! $call;
        });
        assert_eq!(ours, theirs);
        ours
    }};
}

#[test]
fn an_event_is_the_callers() {
    let n = 7;
    let line = line!() + 1;
    let ours = same!(info!(n, a.b = 1, r#type = 2, "{n}"));
    let expected = format!(
        "event {file}:{line} {module} INFO Some({module:?}) Some({file:?}) Some({line}) \
         [\"message\", \"n\", \"a.b\", \"type\"] false",
        file = file!(),
        module = module_path!(),
    );
    assert_eq!(ours, expected);
}

#[test]
fn every_macro_is_the_callers() {
    let n = 7;
    same!(trace!(n));
    same!(debug!(target: "t", n));
    same!(warn!(name: "n", n));
    same!(error!("{n}"));
    same!(event!(Level::INFO, n, "{n}"));
    same!(span!(Level::INFO, "s", n, "a b" = 1));
    same!(trace_span!("s"));
    same!(debug_span!(target: "t", "s", n));
    same!(info_span!("s", n));
    same!(warn_span!(parent: None, "s", n));
    same!(error_span!("s", "{n}"));
}

#[test]
fn a_macro_of_the_callers_is_the_place() {
    macro_rules! sold {
        ($n:expr, $($rest:tt)*) => { redact::info!(n = $n, $($rest)*) };
    }
    let item = 7;
    let line = line!() + 1;
    let ours = seen(|| sold!(1 + 1, "{item}"));
    assert!(ours.starts_with(&format!("event {}:{line} ", file!())), "{ours}");
}

#[test]
fn a_panic_is_at_the_callers_line() {
    let location = Arc::new(Mutex::new(String::new()));
    let (noted, thread) = (location.clone(), std::thread::current().id());
    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if std::thread::current().id() == thread {
            let place = info.location().unwrap();
            *noted.lock().unwrap() = format!("{}:{}", place.file(), place.line());
        }
    }));
    let n = 7;
    let line = line!() + 1;
    let panicked = panic::catch_unwind(|| redact::panic!("it is {n}"));
    panic::set_hook(hook);
    let message = panicked.unwrap_err().downcast::<String>().unwrap();
    assert_eq!(*message, "it is 7");
    assert_eq!(*location.lock().unwrap(), format!("{}:{line}", file!()));
}
