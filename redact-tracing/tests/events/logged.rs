//! Records of `log`.

use std::cell::RefCell;
use std::fmt::Write;

use log::kv::{self, Key, Value, VisitSource};
use log::{Level, LevelFilter, Log, Metadata, Record};
use redact::{Redact, Sensitive, mask, masked, show};

thread_local! {
    static RECORDS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Keeps what each thread logs.
struct Kept;

impl Log for Kept {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let mut pairs = Pairs(String::new());
        record.key_values().visit(&mut pairs).unwrap();
        let line = format!(
            "{} {} {:?} {:?} {:?} {}{}",
            record.level(),
            record.target(),
            record.module_path(),
            record.file(),
            record.line(),
            record.args(),
            pairs.0,
        );
        RECORDS.with_borrow_mut(|records| records.push(line));
    }

    fn flush(&self) {}
}

struct Pairs(String);

impl<'a> VisitSource<'a> for Pairs {
    fn visit_pair(&mut self, key: Key<'a>, value: Value<'a>) -> Result<(), kv::Error> {
        let kind = match () {
            () if value.to_u64().is_some() => "number",
            () if value.to_bool().is_some() => "bool",
            () if value.to_borrowed_str().is_some() => "text",
            () => "other",
        };
        write!(self.0, " {key}={value:?} ({kind}, {value})")?;
        Ok(())
    }
}

fn records(call: impl FnOnce()) -> String {
    let _ = log::set_logger(&Kept);
    log::set_max_level(LevelFilter::Trace);
    RECORDS.take();
    call();
    RECORDS.take().join("\n")
}

mod bare {
    pub(crate) fn show<T: ?Sized>(value: &T) -> &T {
        value
    }
}

macro_rules! same {
    ($name:ident! $call:tt) => {{
        let ours = records(|| {
            #[allow(unused_imports)]
            use redact::show;
            redact::log::$name! $call
        });
        let theirs = records(|| {
            #[allow(unused_imports)]
            use bare::show;
            log::$name! $call
        });
        assert!(!ours.is_empty());
        assert_eq!(ours, theirs);
    }};
}

#[test]
fn where_all_is_shown_a_record_is_that_of_log() {
    let (n, on, x, stage, text) = (7_u64, true, 0.5_f64, "build", String::from("shown"));
    same!(info!("literal"));
    same!(warn!("{n} {on:?} {x:>8} {stage} {}", show(&text)));
    same!(error!(target: "t", n, on, x, stage; "{n} {}", 1));
    same!(debug!(n:? = n, on:% = on, x:debug, stage:display; "message"));
    same!(
        trace!("key" = n, other = "literal", text = show(text.as_str()), text:? = show(&text); "m")
    );
    same!(log!(Level::Info, n = n + 1; "{n}"));
    same!(log!(target: "t", Level::Warn, "{n}"));
    same!(info!(logger: Kept, target: "t", n; "{n}"));
}

#[derive(Redact)]
struct User {
    id: u32,
    #[redact(mask = mask::Email)]
    email: String,
}

#[test]
fn what_is_not_shown_is_masked() {
    let user = User { id: 7, email: "jane@example.com".into() };
    let (email, age) = (String::from("jane@example.com"), Sensitive::<u32>::new(36));
    let mask = mask::Email;
    let line = line!() + 2;
    let logged = records(|| {
        redact::log::info!(user, age, e = masked(&email, mask), u:% = user; "{user:?}");
    });
    assert_eq!(
        logged,
        format!(
            "INFO {module} Some({module:?}) Some({file:?}) Some({line}) \
             User {{ id: 7, email: j***@***.com }} \
             user=User {{ id: 7, email: j***@***.com }} (other, User {{ id: 7, email: j***@***.com }}) \
             age=[REDACTED] (other, [REDACTED]) e=j***@***.com (other, j***@***.com) \
             u=User {{ id: 7, email: j***@***.com }} (other, User {{ id: 7, email: j***@***.com }})",
            module = module_path!(),
            file = file!(),
        )
    );
}

#[test]
fn a_value_is_evaluated_where_its_level_is_on() {
    let mut asked = 0;
    let mut next = || {
        asked += 1;
        asked
    };
    let logged = records(|| redact::log::info!(a = next(), b:? = next(); "{}", next()));
    assert_eq!(logged.split(" Some(").count(), 4);
    log::set_max_level(LevelFilter::Trace);
    assert_eq!(asked, 3);
    let _ = show(&asked);
}
