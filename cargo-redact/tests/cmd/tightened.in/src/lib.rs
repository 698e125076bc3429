use redact::{Redact, Secret, class, mask, show, wire};

#[derive(Redact)]
#[redact(wire)]
pub struct Customer {
    #[redact(show, because = "printed on every invoice")]
    id: u64,
    #[redact(class = class::USER_CONTACT_EMAIL)]
    email: String,
    #[redact]
    notes: String,
    password: Secret<str>,
    visits: u32,
}

pub fn store(customer: &Customer) -> Vec<u8> {
    encode(&wire(customer))
}

impl Customer {
    pub fn log_in(&self, typed: &str) -> bool {
        verify(typed, self.password.expose_secret())
    }
}

// redact: allow(raw-debug, a fixture that is never filled from production)
#[derive(Debug)]
pub struct Fixture {
    email: String,
}
