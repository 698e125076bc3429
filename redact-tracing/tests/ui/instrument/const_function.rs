use redact::instrument;

#[instrument]
const fn answer() -> u32 {
    42
}

fn main() {
    answer();
}

// errors on line: 4
