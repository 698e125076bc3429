use redact::Secret;

fn load(key: &Secret<str>) {
    let copy: &str = key.expose_secret();
    send(copy);
}
