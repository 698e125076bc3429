struct Place {
    latitude: f64,
}

impl redact::Redact for Place {
    fn redact<S: redact::Sink>(&self, _: &redact::Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.text("somewhere")
    }
}
