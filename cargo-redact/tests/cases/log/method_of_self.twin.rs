struct Client {
    api_key: String,
    host: String,
}

impl Client {
    fn connect(&self) {
        println!("to {} with {}", self.host, self.api_key.len());
    }
}
