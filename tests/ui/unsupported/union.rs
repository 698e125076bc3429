use redact::Redact;

#[derive(Redact)]
union Number {
    int: u32,
    float: f32,
}

fn main() {}

// errors on line: 4
