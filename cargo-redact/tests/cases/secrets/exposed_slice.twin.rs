use redact::Secret;

fn load(key: &Secret<str>) {
    println!("{}", key.expose_secret().chars().count());
}
