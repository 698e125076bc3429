use redact::Redact;

#[derive(Redact)]
struct Place {
    lat: f64,
    lng: f64,
}

fn main() {}

// errors on lines: 5, 6
