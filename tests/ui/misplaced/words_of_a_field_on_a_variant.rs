use redact::{Redact, class};

#[derive(Redact)]
enum Contact {
    #[redact(
        because = "why not", //~
        keys(show), //~
        as_str = str::trim, //~
        text = "-", //~
        class = class::USER_CONTACT, //~
    )]
    Unknown,
}

fn main() {}
