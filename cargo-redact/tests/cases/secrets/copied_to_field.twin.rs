use redact::Secret;

struct Client {
    header: Secret<str>,
}

fn client(key: &Secret<str>) -> Client {
    Client {
        header: Secret::from(key.expose_secret().to_string()),
    }
}
