use redact::Secret;

fn load(key: &Secret<str>) {
    let copy: String = key.expose_secret().into(); //~ exposed-in-string
    send(copy);
}
