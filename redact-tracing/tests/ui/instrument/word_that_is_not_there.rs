use redact::instrument;

#[instrument(skipp(email))]
fn login(email: u32) {
    let _ = email;
}

#[instrument(err(Dbug))]
fn failing(email: u32) -> Result<(), u32> {
    Err(email)
}

#[instrument(level = "loud")]
fn loud(email: u32) {
    let _ = email;
}

#[instrument(level = 6)]
fn louder(email: u32) {
    let _ = email;
}

fn main() {
    login(1);
    let _ = failing(1);
    loud(1);
    louder(1);
}

// errors on lines: 3, 8, 13, 18
