use redact::event;
use redact::tracing::Level;

const NAME: &str = "name";

fn main() {
    let email = String::new();
    event!(Level::INFO, { NAME } = email);
}

// errors on line: 8
