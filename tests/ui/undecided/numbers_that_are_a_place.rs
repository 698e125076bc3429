use redact::Redact;

#[derive(Redact)]
struct Place {
    lat: f64, //~
    lng: f64, //~
}

fn main() {}
