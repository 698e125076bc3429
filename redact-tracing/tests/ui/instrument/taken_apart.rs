use redact::instrument;

struct User {
    name: String,
    id: u32,
}

#[instrument]
fn login(
    (a, b): (u32, String),
    User { name, id }: User,
) {
    let _ = (a, b, name, id);
}

fn main() {
    login((1, String::new()), User { name: String::new(), id: 1 });
}

// errors on lines: 10, 11
