#[derive(Redact)]
#[redact(display = "nothing of note", without(Debug, Serialize))]
enum Event {
    #[redact(display = "{user} asked for {path:?} {count:>4} times at {port:#06x}, {user}!")]
    Request {
        #[redact(mask = mask::Keep::first(1))]
        user: String,
        #[redact(show)]
        path: String,
        count: u32,
        #[redact(show)]
        port: u16,
    },
    Other(#[redact] String),
}
