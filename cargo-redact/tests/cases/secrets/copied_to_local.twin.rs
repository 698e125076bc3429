use redact::Secret;

fn load(key: &Secret<str>) {
    let view = key.expose_secret();
    send(view);
}
