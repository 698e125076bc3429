use redact::Secret;

fn load(key: &Secret<str>) {
    let copy = Some(key.expose_secret().to_owned()); //~ exposed-in-string
    send(copy);
}
