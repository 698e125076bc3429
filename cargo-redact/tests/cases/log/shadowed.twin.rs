use redact::Secret;

fn show(password: String) {
    let password = Secret::from(password);
    println!("{}", password.expose_secret().len());
}
