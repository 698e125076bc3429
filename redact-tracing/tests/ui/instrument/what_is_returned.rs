use redact::instrument;

#[instrument(ret)]
fn name() -> String {
    String::new()
}

#[instrument(err)]
fn parsed() -> Result<u32, std::num::ParseIntError> {
    "1".parse()
}

#[instrument(
    ret(Display),
    err(Debug),
)]
async fn both() -> Result<String, String> {
    Ok(String::new())
}

fn main() {
    let _ = (name(), parsed(), both());
}

// errors on lines: 3, 8, 14, 15
