use redact::Redact;

#[derive(Redact)]
struct Device {
    mac: [u8; 6],
}

fn main() {}

// errors on line: 5
