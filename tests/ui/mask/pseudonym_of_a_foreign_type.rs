use redact::Redact;

struct Login(String);

#[derive(Redact)]
struct Customer {
    #[redact(pseudonym)]
    login: Login,
}

fn main() {}

// errors on line: 8
