use redact::Redact;

#[derive(Redact)]
#[redact(display = "a failure")]
enum Failure {
    #[redact(display = "timed out")]
    Timeout,
    #[redact(display = "refused")]
    Refused,
}

fn main() {}

// errors on line: 4
