use redact::{Redact, class};

#[derive(Redact)]
#[redact(dispaly = "customer {id}", without(Serialise))] //~ //~
struct Customer {
    #[redact(shwo)] //~
    id: String,
    #[redact(mask = email, clas = class::USER_CONTACT_EMAIL)] //~ //~
    email: String,
    undecided: String,
}

fn main() {}
