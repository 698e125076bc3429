use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(class = redact::class::USER; impl Clone for Customer {}, text = "[NAME]")]
    name: String,
    #[redact(mask = redact::mask::Email;)]
    email: String,
    #[redact(mask = redact::mask::Phone, keys(mask = redact::mask::Email; show))]
    phones: String,
}

fn main() {}

// errors on lines: 5, 7, 9
