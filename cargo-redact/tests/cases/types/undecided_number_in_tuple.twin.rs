use redact::Redact;

#[derive(Redact)]
struct PinAttempts(u16);
