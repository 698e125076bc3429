#[derive(redact::Redact)]
struct Place {
    latitude: f64, //~ undecided-number
}
