//! Where all is shown, `#[redact::instrument]` logs what `#[tracing::instrument]` logs.
#![expect(
    clippy::many_single_char_names,
    clippy::needless_pass_by_value,
    clippy::semicolon_if_nothing_returned,
    clippy::trivially_copy_pass_by_ref,
    clippy::unused_self,
    reason = "the arguments are what the functions are for"
)]

use std::fmt::Debug;
use std::future::Future;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::time::Duration;

use redact::Redact;
use redact::tracing::{Level, Span};

use crate::captured::logged;
use crate::instrument::finished;

#[derive(Redact)]
#[redact(display = "user {id}")]
struct User {
    id: u32,
}

#[derive(Redact)]
#[redact(display = "refused {code}")]
struct Refused {
    code: u16,
}

/// Instruments the same functions by both attributes, and compares what a call of them logs.
macro_rules! same {
    ({ $($functions:tt)* } $call:expr) => {{
        let ours = {
            use redact::instrument;
            $($functions)*
            logged(|| { let _ = $call; })
        };
        let theirs = {
            use tracing::instrument;
            $($functions)*
            logged(|| { let _ = $call; })
        };
        assert!(!ours.is_empty());
        // The functions stand in one place; what they log from there does too.
        assert_eq!(ours, theirs);
    }};
}

#[test]
fn arguments() {
    same!({
        #[instrument]
        fn f(a: u32, b: &i64, c: bool, d: f32, e: NonZeroU32, text: &'static str, many: &mut u64) {
            *many += 1;
            tracing::info!("inside");
        }
    } f(1, &-2, true, 0.5, NonZeroU32::MIN, "text", &mut 3));
    same!({
        #[instrument]
        fn f(user: &User, list: Vec<u32>, some: Option<u32>, none: Option<User>, time: Duration, unit: ()) {}
    } f(&User { id: 7 }, vec![1], Some(2), None, Duration::from_secs(3), ()));
}

#[test]
fn arguments_that_are_taken_apart() {
    same!({
        #[instrument]
        fn f((a, b): (u32, User), User { id }: User, [_c, _]: [u64; 2], &d: &i32, mut e: u16, _: u32) {
            e += 1;
            tracing::info!(e);
        }
    } f((1, User { id: 2 }), User { id: 3 }, [4, 5], &6, 7, 8));
}

#[test]
fn what_is_skipped_and_what_is_added() {
    same!({
        #[instrument(skip(a, b))]
        fn f(a: u32, b: User, c: u64) {
            let _ = (a, b);
        }
    } f(1, User { id: 2 }, 3));
    same!({
        #[instrument(skip_all, fields(a, b.c = 7, d = ?e, f = %e, g = "literal", e))]
        fn f(a: u32, e: User) {
            Span::current().record("a", a);
            tracing::info!("inside");
        }
    } f(1, User { id: 2 }));
    same!({
        #[instrument(fields(a = a + 1, ?b, %c))]
        fn f(a: u32, b: User, c: u32) {}
    } f(1, User { id: 2 }, 3));
}

#[test]
fn name_target_level_and_parent() {
    same!({
        #[instrument(name = "another", target = "a::target", level = "warn")]
        fn f(a: u32) {}
    } f(1));
    same!({
        #[instrument("another", level = Level::ERROR, parent = None)]
        fn f(a: u32) {}
    } f(1));
    same!({
        #[instrument(level = 2)]
        fn f(a: u32) {}
        const NAME: &str = "named";
        #[instrument(name = NAME, follows_from = [Span::none()], skip(a))]
        fn g(a: u32) { f(a) }
    } g(1));
}

#[test]
fn results() {
    same!({
        #[instrument(err, ret)]
        fn f(a: u32) -> Result<User, Refused> {
            if a == 0 {
                return Err(Refused { code: 404 });
            }
            Ok(User { id: a })
        }
    }(f(0).is_ok(), f(1).is_ok()));
    same!({
        #[instrument(err(Debug, level = "info"), ret(Display, level = Level::ERROR))]
        fn f(a: u32) -> Result<User, Refused> {
            if a == 0 {
                Err(Refused { code: 404 })?
            }
            Ok(User { id: a })
        }
    }(f(0).is_ok(), f(1).is_ok()));
    same!({
        #[instrument(err, target = "t")]
        fn f(a: u32) -> Result<User, Refused> {
            Err(Refused { code: 404 })
        }
        #[instrument(ret, target = "t", level = "debug")]
        fn g(a: u32) -> u32 {
            a
        }
    }(f(0).is_ok(), g(1)));
}

#[test]
fn async_functions() {
    same!({
        #[instrument(skip(a), fields(b = a), err, ret)]
        async fn f(a: u32) -> Result<User, Refused> {
            std::future::ready(()).await;
            tracing::info!("inside");
            if a == 0 {
                return Err(Refused { code: 404 });
            }
            Ok(User { id: a })
        }
    }(finished(f(0)).is_ok(), finished(f(1)).is_ok()));
}

#[test]
fn functions_that_return_a_future() {
    same!({
        #[instrument(ret)]
        fn f(a: u32) -> impl Future<Output = u32> {
            let b = a + 1;
            async move {
                tracing::info!("inside");
                b
            }
        }
    } finished(f(1)));
    same!({
        #[instrument]
        fn f(a: u32) -> Pin<Box<dyn Future<Output = u32>>> {
            Box::pin(async move {
                tracing::info!("inside");
                a
            })
        }
    } finished(f(1)));
    same!({
        #[instrument]
        fn f(a: u32) -> impl Future<Output = u32> {
            std::future::ready(a)
        }
    } finished(f(1)));
}

#[test]
fn methods_and_generics() {
    same!({
        #[derive(Redact)]
        struct Shop<T>(T);
        impl<T: Redact> Shop<T> {
            #[instrument]
            fn f<'a, const N: usize>(&'a self, list: [u32; N]) -> &'a T {
                tracing::info!("inside");
                &self.0
            }
            #[instrument(ret, skip(self), fields(size = size_of::<Self>()))]
            fn g<U: Redact + Debug>(&mut self, u: U, n: u32) -> impl Redact + Debug + use<U, T> {
                vec![n]
            }
        }
    } { let mut shop = Shop(1_u32); let _ = shop.f([2, 3]); let _ = shop.g(4_u16, 5); });
}
