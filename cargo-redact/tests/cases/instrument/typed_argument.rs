#[derive(Debug)] //~ raw-debug
struct Login {
    password: String,
}

#[tracing::instrument(level = "debug")] //~ unskipped-instrument
fn login(form: Login) {}
