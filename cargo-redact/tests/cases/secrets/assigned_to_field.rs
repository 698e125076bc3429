use redact::Secret;

impl Client {
    fn set(&mut self, key: &Secret<str>) {
        self.header = key.expose_secret().to_owned(); //~ exposed-in-string
    }
}
