//! For values that are shown in full, what is logged is what `tracing`'s own macro logs for the same call.

use proptest::prelude::*;
use redact::Redact;
use redact::tracing::{Empty, Level};

use crate::captured::logged;

/// What `show` is in a call of `tracing`: the value itself.
mod bare {
    pub(crate) fn show<T: ?Sized>(value: &T) -> &T {
        value
    }
}

/// Makes the same call twice, of the macro that is ours and of the one that is `tracing`'s.
macro_rules! same {
    ($name:ident! $call:tt) => {
        same!($name! $call, |value| { let _ = value; })
    };
    ($name:ident! $call:tt, |$value:ident| $after:block) => {{
        let ours = logged(|| {
            #[allow(unused_imports)]
            use redact::{$name, record, show};
            #[allow(clippy::let_unit_value)]
            let $value = $name! $call;
            $after
        });
        let theirs = logged(|| {
            #[allow(unused_imports)]
            use {bare::show, tracing::{$name, record_all as record}};
            #[allow(clippy::let_unit_value)]
            let $value = $name! $call;
            $after
        });
        assert!(!ours.is_empty());
        assert_eq!(ours, theirs);
    }};
}

#[derive(Redact)]
#[redact(display = "{id}: {name}")]
struct User {
    id: u64,
    #[redact(show)]
    name: String,
    tags: Vec<i16>,
}

const NAME: &str = "const.name";

fn numbers() -> impl Strategy<Value = (u64, i64, i128, f64, bool, u16, Option<i32>)> {
    any::<(u64, i64, i128, f64, bool, u16, Option<i32>)>()
}

fn user() -> impl Strategy<Value = User> {
    (any::<u64>(), ".*", any::<Vec<i16>>()).prop_map(|(id, name, tags)| User { id, name, tags })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn fields_of_numbers((a, b, c, d, e, f, g) in numbers()) {
        same!(info!(a, b, c, d, e, f, g));
        same!(info!(?a, ?b, ?c, ?d, ?e, ?f, ?g));
        same!(info!(%a, %b, %c, %d, %e, %f));
        same!(info!(a = a, b = &b, c = c / 2, d = -d, e = !e, f = { f }, g = g.map(i64::from)));
        same!(info!(a = ?a, b = %&b, c = ?(c, d), d = %d + 0.0, e = ?[e, !e], f = ?Some(f)));
    }

    #[test]
    fn fields_of_text(text in ".*") {
        same!(info!(text = show(&text)));
        same!(info!(text = ?show(&text)));
        same!(info!(text = %show(&text)));
        same!(info!(text = show(&text[..]), other = %show(text.trim())));
        same!(info!(text = show(&text), "and a message"));
        same!(info!("{} {:?} {:>5} {text:.3}", show(&text), show(&text), show(&text), text = show(&text)));
    }

    #[test]
    fn fields_of_types_that_have_decided(user in user()) {
        same!(info!(?user));
        same!(info!(%user));
        same!(info!(user = ?user, user.id, user.tags = ?user.tags));
        same!(info!(?user.tags, %user.id, user = %user));
        same!(info!("{user} {user:?} {user:#?} {}", user.id));
    }

    #[test]
    fn messages((a, b, c, d, e, f, g) in numbers(), width in 0_usize..40, precision in 0_usize..9) {
        same!(info!("a literal"));
        same!(info!("{{braces}} {}", 1));
        same!(info!("{a} {b:?} {c:x} {d:e} {e} {f:#06b} {g:?}"));
        same!(info!("{} {:?} {:X} {:E} {} {:o}", a, b, c, d, e, f));
        same!(info!("{1} {0} {one} {two:>8}", a, b, one = c, two = d));
        same!(info!("{a:width$} {d:.precision$} {b:>width$} {d:width$.precision$}"));
        same!(info!("{:1$} {:.*} {:>4$} {5:.w$}", a, width, d, b, precision, d, w = precision));
        same!(info!("{:$<5}|{:}>9}|{0:+}", a, b));
        same!(info!("{a}{a}{a:?}", ));
        same!(info!(concat!("a", "{} {x}"), a, x = b));
        same!(info!(a, b = ?b, "{a} {}", c));
        same!(info!({ a, b = ?b }, "{a} {}", c));
        same!(info!({ a = 1 }, "literal"));
    }

    #[test]
    fn options_and_levels((a, b, c, d, ..) in numbers()) {
        same!(trace!(a, "{b}"));
        same!(debug!(a, "{b}"));
        same!(warn!(a, "{b}"));
        same!(error!(a, "{b}"));
        same!(event!(Level::INFO, a, "{b}"));
        same!(event!(Level::WARN, { a, b }, "{c}"));
        same!(event!(Level::DEBUG, "{c}"));
        same!(event!(target: "t", Level::DEBUG, a, ?b));
        same!(event!(name: "n", target: "t", parent: None, Level::DEBUG, a = %d, "{c}"));
        same!(info!(target: "t", a, "{b}"));
        same!(info!(target: "t", parent: None, "{b} {}", c));
        same!(info!(name: "n", target: "t", parent: None, { a }, "{b} {}", c));
        same!(info!(name: "n", target: "t", ?a, "{b}"));
        same!(info!(name: "n", parent: None, a = a, "{b}"));
        same!(info!(name: "n", "{b}"));
        same!(info!(parent: None, %a, "{b}"));
        same!(info!(parent: None, "{b}"));
    }

    #[test]
    fn names_of_fields((a, b, c, ..) in numbers()) {
        same!(info!(a.b.c = a, r#type = b, "with space" = c, "quoted" = ?a, "x" = %b));
        same!(event!(Level::INFO, { NAME } = a, plain = b));
        same!(info!(type = a, self.b = b, message = c));
        same!(info!(user.id = 1, user.name = "literal", user.admin = true, rate = 0.5, below = -3));
        same!(info!(user.id = ?1, user.name = ?"literal", text = %"literal"));
    }

    #[test]
    fn spans((a, b, c, d, ..) in numbers(), text in ".*") {
        same!(span!(Level::INFO, "s"));
        same!(span!(Level::INFO, "s", a, b = ?b, %c, d.x = d, text = show(&text)));
        same!(span!(target: "t", Level::WARN, "s", a));
        same!(span!(target: "t", parent: None, Level::WARN, "s", a));
        same!(span!(parent: None, Level::WARN, "s", a, "x y" = b));
        same!(trace_span!("s", a));
        same!(debug_span!("s", ?a));
        same!(info_span!("s"));
        same!(info_span!(target: "t", "s", "{a}"));
        same!(warn_span!(parent: None, "s", a, "{a} {}", b));
        same!(error_span!(NAME, a, later = Empty));
    }

    #[test]
    fn what_is_recorded_later((a, b, c, ..) in numbers(), text in ".*") {
        same!(info_span!("s", a, x = Empty, y.z = Empty, "q r" = Empty, t = Empty, r#type = Empty), |span| {
            let _entered = span.enter();
            record!(span, x = ?b, y.z = c, "q r" = %a, t = show(&text), r#type = 1);
            tracing::info!("inside");
        });
    }
}

#[test]
fn values_that_are_absent() {
    let (none, some) = (None::<u32>, Some(7_u32));
    same!(info!(none, some, "{none:?} {some:?}"));
    same!(info!(?none, nested = Some(none)));
}

#[test]
fn text_of_the_program() {
    let stage = "build";
    same!(info!(stage, ?stage, "{stage} {stage:?} {stage:>9}"));
    same!(info!(stage = stage, stage = %stage));
}

struct Shop(u32);

impl Redact for Shop {
    fn redact<S: redact::Sink>(&self, policy: &redact::Policy, sink: S) -> Result<S::Ok, S::Error> {
        self.0.redact(policy, sink)
    }
}

impl std::fmt::Display for Shop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Shop {
    const SIZE: usize = 9;

    fn logged(&self) {
        const COUNT: u32 = 7;
        static PLACE: &str = "here";
        const SIZE: usize = Shop::SIZE;
        same!(info!("{self} {COUNT} {COUNT:>SIZE$} {PLACE}"));
        same!(info!("{self} {} {x}", COUNT, x = PLACE,));
        same!(info!(COUNT, "{PLACE} {}", 1));
    }
}

#[test]
fn constants_and_self() {
    Shop(1).logged();
}

#[test]
fn errors_that_are_shown() {
    let error = "x".parse::<u8>().unwrap_err();
    same!(info!(error = %show(&error), "{}", show(&error)));
    same!(info!(error = ?show(&error)));
    same!(info!(error = show(&error as &(dyn std::error::Error + 'static))));
}

#[test]
fn values_that_are_used_in_place() {
    let values = [1_u32, 2];
    same!(info!(sum = values.iter().map(|n| n * 2).sum::<u32>(), "{}", values.map(|a| a + 1)[1]));
    same!(info!(
        max = std::cmp::max::<u32>(values[0], values[1]),
        "{:?}",
        Vec::<u32>::from(values)
    ));
    same!(info!(text = show(&String::from("temporary")), "{}", show(&format!("{}", 1))));
    same!(info!(
        matched = match values {
            [1, _] => "one",
            _ => "other",
        }
    ));
    same!(info!(is = if values[0] == 1 { 1 } else { 2 }, eq = values[0] == 2));
}
