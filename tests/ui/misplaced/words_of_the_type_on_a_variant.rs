use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact(
        bound = "T: Clone", //~
        crate = ::redact, //~
        without(Debug), //~
        wire, //~
    )]
    Unknown,
}

fn main() {}
