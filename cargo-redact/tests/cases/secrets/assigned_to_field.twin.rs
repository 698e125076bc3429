use redact::Secret;

impl Client {
    fn set(&mut self, key: Secret<str>) {
        self.header = key;
    }
}
