//! What comes out of the exits that end in no value: panics, standard error, logs.

use std::cell::RefCell;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::Command;
use std::sync::{Arc, Mutex, Once};
use std::{env, mem};

use tracing_subscriber::fmt;

/// The message that the panic hook is given.
pub(crate) fn panic_message(panicking: impl FnOnce()) -> String {
    install_hook();
    MESSAGE.set(Some(String::new()));
    panic::catch_unwind(AssertUnwindSafe(panicking)).expect_err("it panics");
    MESSAGE.take().expect("it was set above")
}

thread_local! {
    /// Set while the messages of this thread are wanted.
    static MESSAGE: RefCell<Option<String>> = const { RefCell::new(None) };
}

fn install_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let is_wanted = MESSAGE.with_borrow_mut(|wanted| {
                wanted.as_mut().map(|message| *message = without_place(&info.to_string()))
            });
            if is_wanted.is_none() {
                default(info);
            }
        }));
    });
}

/// A panic says where it happened, a colon and a line break, and then what.
fn without_place(text: &str) -> String {
    text.split_once(":\n").expect("a place and a message").1.to_owned()
}

const CHILD: &str = "EXITS_CHILD";

/// What a process of its own writes to standard error, without places in the source.
pub(crate) fn child(exit: &str, name: &str) -> String {
    let mut child = Command::new(env::current_exe().expect("this program has a path"));
    child.args(["--exact", "child", "--nocapture"]);
    child.env(CHILD, format!("{exit} {name}")).env("RUST_BACKTRACE", "0");
    let output = child.output().expect("this program runs");
    let text = String::from_utf8(output.stderr).expect("it writes text");
    if let Some(dbg) = text.strip_prefix('[') {
        return dbg.split_once("] ").expect("a place and a value").1.to_owned();
    }
    let (message, _note) = text.split_once("note: run with").expect("a note at the end");
    without_place(message)
}

/// The exit and the decision that this process is a child for.
pub(crate) fn asked_of_child() -> Option<(String, String)> {
    let asked = env::var(CHILD).ok()?;
    let (exit, name) = asked.split_once(' ').expect("both are set");
    Some((exit.to_owned(), name.to_owned()))
}

/// What a plain subscriber writes.
pub(crate) fn plain(event: impl FnOnce()) -> String {
    let log = Log::default();
    let subscriber = fmt().without_time().with_target(false).with_ansi(false);
    let subscriber = subscriber.with_writer(log.writer()).finish();
    tracing::subscriber::with_default(subscriber, event);
    log.take()
}

/// What a JSON subscriber writes.
pub(crate) fn json(event: impl FnOnce()) -> String {
    let log = Log::default();
    let subscriber = fmt().json().without_time().with_target(false);
    let subscriber = subscriber.with_writer(log.writer()).finish();
    tracing::subscriber::with_default(subscriber, event);
    log.take()
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn writer(&self) -> impl Fn() -> Self + use<> {
        let log = self.clone();
        move || log.clone()
    }

    fn take(&self) -> String {
        let bytes = mem::take(&mut *self.0.lock().expect("no writer panics"));
        String::from_utf8(bytes).expect("a log is text")
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no writer panics").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
