use redact::Redact;

#[derive(Redact)]
#[redact(dispaly = "customer {id}", without(Serialise))]
struct Customer {
    #[redact(shwo)]
    id: String,
    #[redact(mask = email, clas = redact::class::USER_CONTACT_EMAIL)]
    email: String,
    undecided: String,
}

fn main() {}

// errors on lines: 4, 4, 6, 8, 8
