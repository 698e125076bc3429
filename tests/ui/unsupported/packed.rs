use redact::Redact;

#[derive(Redact)]
#[repr(C, packed)]
struct Header {
    kind: u16,
    len: u32,
}

fn main() {}

// errors on line: 4
