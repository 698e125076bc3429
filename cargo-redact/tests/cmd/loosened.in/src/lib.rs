use redact::{Redact, Secret, class, mask, show, wire};

#[derive(Redact)]
#[redact(wire)]
pub struct Customer {
    #[redact(show, because = "printed on every invoice")]
    id: u64,
    #[redact(mask = mask::Name, class = class::USER_CONTACT_EMAIL)]
    email: String,
    #[redact(show, because = "support reads them")]
    notes: String,
    password: Secret<str>,
    visits: u32,
}

pub fn store(customer: &Customer) -> Vec<u8> {
    redact::info!(id = show(&customer.id), "stored");
    encode(&wire(customer));
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
