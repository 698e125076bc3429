use redact::Secret;

struct Client {
    header: String,
}

fn client(key: &Secret<str>) -> Client {
    Client {
        header: key.expose_secret().to_string(), //~ exposed-in-string
    }
}
