//! No value that is not shown reaches any format, from any form of an argument.

use redact::tracing::{Empty, Level};
use redact::{Redact, Secret, Sensitive, mask, masked, record};

use crate::captured::everything;

#[derive(Redact)]
#[redact(display = "{a} {b}")]
struct Deep {
    #[redact]
    a: String,
    #[redact(mask = mask::Keep::last(2))]
    b: String,
    #[redact(omit)]
    c: Vec<u8>,
    d: Option<Sensitive<String>>,
}

fn canary(name: &str) -> String {
    format!("CANARY-{name}-CANARY")
}

fn deep() -> Deep {
    Deep { a: canary("a"), b: canary("b"), c: canary("c").into(), d: Some(canary("d").into()) }
}

#[redact::instrument(skip(text), fields(masked = masked(&text, mask::Hidden)), ret, err)]
fn called(
    deep: &Deep,
    (x, [y]): (Deep, [Sensitive<String>; 1]),
    text: String,
) -> Result<Deep, Deep> {
    redact::warn!("inside {x}");
    if y.expose_secret() == &text { Ok(x) } else { Err(x) }
}

#[test]
fn no_canary_is_in_any_format() {
    let logged = everything(|| {
        let (deep, text) = (deep(), canary("text"));
        let (sensitive, secret) =
            (Sensitive::<_>::new(canary("sensitive")), Secret::<str>::from("CANARY-secret"));
        let list = vec![deep.d.as_ref(), None];
        redact::info!(deep, ?deep.d, sensitive, secret, list = ?list, "{deep} {deep:?} {sensitive:#?} {secret}");
        redact::event!(Level::ERROR, { a = deep, b = ?secret, c = %sensitive }, "{} {x:?}", deep, x = &list);
        let span = redact::span!(
            Level::WARN,
            "span",
            deep,
            ?secret,
            m = masked(&text, mask::Hidden),
            later = Empty,
            "{secret}"
        );
        let _entered = span.enter();
        record!(span, later = ?(&deep, &sensitive));
        redact::trace!(parent: &span, deep.d, "{}", redact::format!("{deep:#?}").len());
        let _ = called(&deep, (self::deep(), [text.clone().into()]), text.clone());
        let _ = called(&deep, (self::deep(), [canary("other").into()]), text);
    });
    assert_eq!(logged.matches("CANARY").count(), 0, "{logged}");
    assert!(logged.matches("[REDACTED]").count() > 100, "{logged}");
    assert!(logged.matches("[SECRET]").count() > 20, "{logged}");
    assert!(logged.matches("***RY").count() > 20, "{logged}");
}
