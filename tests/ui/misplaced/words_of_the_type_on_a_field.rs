use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(
        display = "{id}", //~
        bound = "T: Clone", //~
        crate = ::redact, //~
        without(Debug), //~
        wire, //~
    )]
    id: String,
}

fn main() {}
