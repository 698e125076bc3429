use redact::Redact;

#[derive(Redact)]
struct Email(String); //~

fn main() {}
