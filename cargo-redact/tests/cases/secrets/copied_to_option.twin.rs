use redact::Secret;
use zeroize::Zeroizing;

fn load(key: &Secret<str>) {
    let copy = Zeroizing::new(key.expose_secret().to_owned());
    send(copy);
}
