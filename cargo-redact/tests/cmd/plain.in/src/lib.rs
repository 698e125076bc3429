use redact::{Policy, Redact, Sink, mask};

/// Decides by itself.
#[derive(Debug)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Redact for Point {
    fn redact<S: Sink>(&self, _: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.hidden("[PLACE]")
    }
}

#[derive(Redact)]
pub struct Visit {
    pub at: Point,
    #[redact(mask = mask::Hidden, keys(mask = mask::Email))]
    pub guests: std::collections::BTreeMap<String, String>,
    /** Not a line. */
    #[redact(show)]
    pub day: u32,
    pub ssn: u64,
    pub bytes: Vec<u8>,
}

pub fn log(visit: &Visit) {
    let days = &visit.day;
    tracing::info!(days, "on day {}", visit.day);
    let guests = visit.guests.clone();
    redact::warn!("with {}", redact::masked(&guests, mask::Length));
    log::error!("{visit:?}");
}
