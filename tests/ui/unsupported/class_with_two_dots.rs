use redact::Class;

use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(class = const { Class::new("user..email") })] //~
    email: String,
}

fn main() {}
