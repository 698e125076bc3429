use redact::instrument;

struct Service;

impl Service {
    #[instrument]
    fn login(&self, n: u32) {}
}

fn main() {
    Service.login(1);
}

// errors on line: 7
