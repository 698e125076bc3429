use redact::{Redact, Secret, mask};

#[derive(Redact)]
pub struct Customer {
    #[redact(show, because = "support asks for it")]
    email: String,
    #[redact(mask = mask::Card)]
    card: String,
    token: Secret<str>,
}

pub fn sign_in(customer: &Customer) -> Session {
    Session::open(customer.token.expose_secret())
}
