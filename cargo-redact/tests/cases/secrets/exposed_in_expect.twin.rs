use redact::Secret;

fn load(found: Option<u8>, key: &Secret<str>) {
    found.expect("a key");
}
