use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask = redact::mask::Email text = "<mail>")]
    email: String,
    #[redact(mask = redact::mask::Email redact::mask::Phone)]
    phone: String,
}

fn main() {}

// errors on lines: 5, 7
