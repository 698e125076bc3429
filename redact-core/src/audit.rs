//! Who has looked at plaintext, where in the code, and what for.
//!
//! **Expose** and **wire** are the doors to plaintext. Each call of one is a [`Reveal`], which goes to the
//! sink that the process has [installed](install): a function, a [channel](channel()), or [JSON lines](JsonLines).
//! It tells the type, the class, the place in the code, the [`Purpose`] if the call names one, and who is
//! [acting](acting()); never the value. Without a sink a reveal costs one atomic load.
//!
//! What it does not see: what is done with the plaintext after the door; conversions that a type of one's
//! own makes from it; `secrecy`'s own `expose_secret`, on a secret that was handed over to that crate (the
//! handing over is a reveal).
//!
//! A door that is handed to a function by its name, as in `secret.map(Secret::expose_secret)`, is called by the
//! standard library, and that is the place which the reveal tells; a closure around it tells its own.
//!
//! # Example
//!
//! ```
//! use redact_core::audit::{self, Purpose};
//! use redact_core::{Secret, class};
//!
//! const LOGIN: Purpose = Purpose::new("login");
//!
//! let (sink, reveals) = audit::channel(100);
//! audit::install(sink)?;
//!
//! let password = Secret::from("correct horse");
//! let actor = audit::acting("jane@support");
//! assert_eq!(password.expose_for(LOGIN), "correct horse");
//! drop(actor);
//!
//! let reveal = reveals.try_recv().unwrap();
//! assert_eq!(reveal.type_name(), "redact_core::secret::Secret<str>");
//! assert_eq!(reveal.class(), Some(class::CREDENTIAL));
//! assert_eq!(reveal.purpose(), Some(LOGIN));
//! assert_eq!(reveal.actor(), Some("jane@support"));
//! assert!(reveal.place().file().ends_with(".rs"));
//! # Ok::<(), audit::SinkInstalled>(())
//! ```

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::fmt;
use core::marker::PhantomData;
use core::panic::Location;
use core::sync::atomic::{AtomicU64, Ordering};
use std::error::Error;
use std::sync::OnceLock;
use std::time::SystemTime;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::{Class, Policy};

mod channel;
#[cfg(feature = "json")]
mod json;
mod purpose;

pub use self::channel::{Reveals, channel};
#[cfg(feature = "json")]
pub use self::json::JsonLines;
pub use self::purpose::{NoPurpose, Purpose};

type Sink = Box<dyn Fn(&Reveal) + Send + Sync>;

static SINK: OnceLock<Sink> = OnceLock::new();
static NESTED: AtomicU64 = AtomicU64::new(0);

/// Those who act, each with the number of its guard, in the order of the numbers.
type Actors = RefCell<Vec<(u64, Arc<str>)>>;

thread_local! {
    static ACTORS: Actors = const { RefCell::new(Vec::new()) };
    static IN_SINK: Cell<bool> = const { Cell::new(false) };
}

/// Installs what every reveal of the process is told, on the thread that makes it.
///
/// The function should return soon, and not panic: the caller of `expose_secret` waits for it. A
/// [channel](channel()) hands the reveals to another thread.
///
/// # Errors
///
/// If a sink has been installed. That one stays.
///
/// # Example
///
/// ```
/// use redact_core::audit;
///
/// audit::install(|reveal| eprintln!("{reveal}"))?;
/// assert_eq!(
///     audit::install(|_| ()).unwrap_err().to_string(),
///     "a sink for reveals has been installed, and a process keeps its first",
/// );
/// # Ok::<(), audit::SinkInstalled>(())
/// ```
pub fn install(sink: impl Fn(&Reveal) + Send + Sync + 'static) -> Result<(), SinkInstalled> {
    SINK.set(Box::new(sink)).map_err(|_| SinkInstalled { _private: () })
}

/// Returns how many reveals the sink itself has made. They are counted and not told to it, which would
/// have no end.
#[must_use]
pub fn nested() -> u64 {
    NESTED.load(Ordering::Relaxed)
}

/// By which door plaintext was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Door {
    /// `expose_secret` and its kin: the caller holds the plaintext.
    Exposed,
    /// `wire`: the plaintext is serialised.
    Wired,
}

/// One look at plaintext.
#[derive(Clone, Debug)]
pub struct Reveal {
    door: Door,
    type_name: &'static str,
    class: Option<Class>,
    place: &'static Location<'static>,
    purpose: Option<Purpose>,
    lacks_purpose: bool,
    actor: Option<Arc<str>>,
    time: SystemTime,
}

impl Reveal {
    /// Returns the door.
    #[must_use]
    pub fn door(&self) -> Door {
        self.door
    }

    /// Returns the name of the type, as [`core::any::type_name`] tells it.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Returns the class of the data, where the type tells it.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.class
    }

    /// Returns the place of the call.
    #[must_use]
    pub fn place(&self) -> &'static Location<'static> {
        self.place
    }

    /// Returns what the plaintext was wanted for, if the call says so.
    #[must_use]
    pub fn purpose(&self) -> Option<Purpose> {
        self.purpose
    }

    /// Says whether the policy asks for a purpose, and the call named none.
    #[must_use]
    pub fn lacks_purpose(&self) -> bool {
        self.lacks_purpose
    }

    /// Returns who was [acting](acting()) on the thread.
    #[must_use]
    pub fn actor(&self) -> Option<&str> {
        self.actor.as_deref()
    }

    /// Returns the time of the call.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.time
    }
}

/// One line for a person, without the time.
impl fmt::Display for Reveal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let door = match self.door {
            Door::Exposed => "exposed",
            Door::Wired => "wired",
        };
        write!(f, "{door} {}", self.type_name)?;
        if let Some(class) = self.class {
            write!(f, " ({class})")?;
        }
        write!(f, " at {}", self.place)?;
        match self.purpose {
            Some(purpose) => write!(f, " for {purpose}")?,
            None if self.lacks_purpose => {
                f.write_str(" without the purpose that the policy asks for")?;
            }
            None => {}
        }
        match &self.actor {
            // Who acts may have chosen the name: it stays on the line.
            Some(actor) => write!(f, " by {}", actor.escape_debug()),
            None => Ok(()),
        }
    }
}

/// All of it, the time in milliseconds since 1970.
impl Serialize for Reveal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let since_1970 = self.time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let mut fields = serializer.serialize_struct("Reveal", 10)?;
        fields.serialize_field(
            "time_ms",
            &u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX),
        )?;
        fields.serialize_field("door", &self.door)?;
        fields.serialize_field("type", self.type_name)?;
        fields.serialize_field("class", &self.class.map(Class::path))?;
        fields.serialize_field("file", self.place.file())?;
        fields.serialize_field("line", &self.place.line())?;
        fields.serialize_field("column", &self.place.column())?;
        fields.serialize_field("purpose", &self.purpose.map(Purpose::text))?;
        fields.serialize_field("lacks_purpose", &self.lacks_purpose)?;
        fields.serialize_field("actor", &self.actor.as_deref())?;
        fields.end()
    }
}

/// Names who is acting on this thread, until the guard is dropped.
///
/// Of several the last is told whose guard is still there, in whatever order they are dropped. A thread
/// that is ending has forgotten them all.
///
/// The guard stays on its thread, and is not for code that awaits: what another task does on the thread
/// meanwhile would be told of the same actor.
///
/// # Example
///
/// ```
/// let _jane = redact_core::audit::acting("jane@support");
/// ```
#[must_use = "the actor is forgotten when this is dropped"]
pub fn acting(actor: impl Into<Arc<str>>) -> Acting {
    let actor = actor.into();
    let push = |actors: &Actors| {
        let mut actors = actors.borrow_mut();
        let number = actors.last().map_or(0, |(last, _)| last + 1);
        actors.push((number, actor));
        number
    };
    Acting { number: ACTORS.try_with(push).ok(), _stays_on_its_thread: PhantomData }
}

/// Somebody who is acting: made by [`acting()`].
#[derive(Debug)]
pub struct Acting {
    /// Nothing if the thread was ending.
    number: Option<u64>,
    _stays_on_its_thread: PhantomData<*const ()>,
}

impl Drop for Acting {
    fn drop(&mut self) {
        // There is nobody to forget where the thread is ending.
        let _ = ACTORS.try_with(|actors| {
            actors.borrow_mut().retain(|(number, _)| Some(*number) != self.number);
        });
    }
}

/// Who is acting on this thread.
fn actor() -> Option<Arc<str>> {
    let last = |actors: &Actors| actors.borrow().last().map(|(_, actor)| Arc::clone(actor));
    ACTORS.try_with(last).ok().flatten()
}

/// Tells the sink of a call, if there is one.
#[inline]
#[track_caller]
pub(crate) fn reveal<T: ?Sized>(door: Door, class: Option<Class>, purpose: Option<Purpose>) {
    if let Some(sink) = SINK.get() {
        tell(sink, Location::caller(), door, core::any::type_name::<T>(), class, purpose);
    }
}

#[cold]
fn tell(
    sink: &Sink,
    place: &'static Location<'static>,
    door: Door,
    type_name: &'static str,
    class: Option<Class>,
    purpose: Option<Purpose>,
) {
    let Some(_inside) = Inside::enter() else {
        NESTED.fetch_add(1, Ordering::Relaxed);
        return;
    };
    let asks = |class| Policy::with_ambient(|policy| policy.asks_for_purpose(class));
    sink(&Reveal {
        door,
        type_name,
        class,
        place,
        purpose,
        lacks_purpose: purpose.is_none() && class.is_some_and(asks),
        actor: actor(),
        time: SystemTime::now(),
    });
}

/// The sink at work on this thread, until it returns or panics.
struct Inside;

impl Inside {
    fn enter() -> Option<Self> {
        (!IN_SINK.replace(true)).then_some(Self)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        IN_SINK.set(false);
    }
}

/// Says that a sink for reveals has been installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkInstalled {
    _private: (),
}

impl fmt::Display for SinkInstalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sink for reveals has been installed, and a process keeps its first")
    }
}

impl Error for SinkInstalled {}
