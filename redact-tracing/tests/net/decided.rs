//! What is decided is not looked at again, and what is made on the way is.

use redact_core::{mask, masked};
use redact_tracing::fmt::{Net, Scanned, scanned};
use redact_tracing::show;
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::DefaultFields;

use crate::{TOKEN, written};

fn net(events: impl FnOnce()) -> String {
    let fields = || scanned(DefaultFields::new());
    let written = written(
        |w| {
            let builder = tracing_subscriber::fmt().with_ansi(false).with_writer(w);
            let format = scanned(format().without_time().with_target(false));
            builder.fmt_fields(fields()).event_format(format).finish()
        },
        events,
    );
    let own = |line: &&str| !line.starts_with(" WARN");
    written.text().split_inclusive('\n').filter(own).collect()
}

/// A total that somebody logs while it is made.
fn total() -> u32 {
    tracing::info!("a total with {TOKEN}");
    7
}

#[test]
fn what_is_shown_stays() {
    let text = net(|| {
        redact_tracing::info!(token = show(TOKEN), debug = ?show(TOKEN), "sent {}", show(TOKEN));
        redact_tracing::info!("sent {}", show(TOKEN));
        redact_tracing::info!(
            token = masked(TOKEN, mask::Keep::first(4)),
            shown = %show(TOKEN),
        );
    });
    assert_eq!(
        text,
        format!(
            " INFO sent {TOKEN} token=\"{TOKEN}\" debug=\"{TOKEN}\"\n \
             INFO sent {TOKEN}\n \
             INFO token=ghp_*** shown={TOKEN}\n"
        ),
    );
}

#[test]
fn what_is_logged_on_the_way_is_masked() {
    let text = net(|| {
        redact_tracing::info!(
            token = show(TOKEN),
            total = total(),
            more = total(),
            "sent {}",
            total()
        );
    });
    let on_the_way = " INFO a total with [REDACTED:github-token]\n";
    assert_eq!(
        text,
        format!(
            "{on_the_way}{on_the_way}{on_the_way} INFO sent 7 token=\"{TOKEN}\" total=7 more=7\n"
        ),
    );
}

/// In the same line, where file and line do not tell the two apart.
#[test]
fn what_is_logged_at_the_same_place_is_masked() {
    macro_rules! at_once {
        ($id:ident) => {
            redact_tracing::info!($id, n = logged!(), ?$id, m = logged!());
            redact_tracing::info!($id, n = logged!(), "{} {}", logged!(), $id);
            redact_tracing::info!("{} {} {id}", $id, logged!(), id = $id);
            redact_tracing::info!({ $id, n = logged!() }, "{}", logged!());
        };
    }
    macro_rules! logged {
        () => {{
            tracing::info!(TOKEN);
            7
        }};
    }
    let text = net(|| {
        let id = show(TOKEN);
        at_once!(id);
        redact_tracing::info!(n = logged!(), "{id} {}", logged!());
    });
    let logged = " INFO TOKEN=\"[REDACTED:github-token]\"\n".repeat(2);
    let once = " INFO TOKEN=\"[REDACTED:github-token]\"\n";
    assert_eq!(
        text,
        format!(
            "{logged} INFO id=\"{TOKEN}\" n=7 id=\"{TOKEN}\" m=7\n\
             {logged} INFO 7 {TOKEN} id=\"{TOKEN}\" n=7\n\
             {once} INFO {TOKEN} 7 {TOKEN}\n\
             {logged} INFO 7 id=\"{TOKEN}\" n=7\n\
             {logged} INFO {TOKEN} 7 n=7\n",
        ),
    );
}

#[test]
fn what_is_undecided_after_it_is_masked() {
    let text = net(|| {
        redact_tracing::info!(token = show(TOKEN));
        tracing::info!(token = TOKEN);
    });
    assert_eq!(text, format!(" INFO token=\"{TOKEN}\"\n INFO token=\"[REDACTED:github-token]\"\n"));
}

/// What is written of events, where no net looks at the fields of spans.
fn without_a_net_for_spans(events: impl Fn(&tracing::Span)) -> String {
    fn formatter<T>(inner: T) -> Scanned<T> {
        Net::builder().build().scanned(inner)
    }
    let written = written(
        |w| {
            let builder = tracing_subscriber::fmt().with_ansi(false).with_writer(w);
            builder.event_format(formatter(format().without_time().with_target(false))).finish()
        },
        || events(&tracing::info_span!("request", reply = TOKEN)),
    );
    let own = |line: &&str| !line.starts_with(" WARN");
    written.text().split_inclusive('\n').filter(own).collect()
}

#[test]
fn without_a_net_for_spans_the_line_of_a_decided_event_is_looked_at() {
    let masked = " INFO request{reply=\"[REDACTED:github-token]\"}: id=7\n";
    let inside =
        without_a_net_for_spans(|span| span.in_scope(|| redact_tracing::info!(id = show(&7))));
    assert_eq!(inside, masked);
    let of_it = without_a_net_for_spans(|span| redact_tracing::info!(parent: span, id = show(&7)));
    assert_eq!(of_it, masked);
    let undecided = without_a_net_for_spans(|span| tracing::info!(parent: span, id = 7));
    assert_eq!(undecided, masked);
}
