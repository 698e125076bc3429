use redact::Redact;

#[derive(Redact)]
#[redact]
struct Customer {
    favourite: String,
}
