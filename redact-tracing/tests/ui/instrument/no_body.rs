use redact::instrument;

trait Login {
    #[instrument]
    fn login(&self, n: u32);
}

fn main() {}

// errors on line: 5
