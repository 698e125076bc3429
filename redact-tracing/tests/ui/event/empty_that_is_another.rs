use redact::info;

#[allow(non_upper_case_globals)]
const Empty: &str = "not that of tracing";

fn main() {
    info!(later = Empty);
}

// errors on line: 7
