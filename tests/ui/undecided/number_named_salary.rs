use redact::Redact;

#[derive(Redact)]
struct Employee {
    salary: f64,
}

fn main() {}

// errors on line: 5
