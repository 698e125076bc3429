use redact::Redact;

#[derive(Redact)]
enum Proof {
    Code { otp: u32 },
}

fn main() {}

// errors on line: 5
