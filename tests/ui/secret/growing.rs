use redact::Secret;

fn main() {
    let mut key: Secret<String> = Secret::from(String::from("a9f3"));
    key.expose_secret_mut().push('!'); //~
}
