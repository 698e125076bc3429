use redact::Redact;

#[derive(Redact)]
struct User {
    #[redact(show, because = "chosen to be seen")]
    called: String,
}

fn show(user: &User) {
    println!("{}", user.called);
}
