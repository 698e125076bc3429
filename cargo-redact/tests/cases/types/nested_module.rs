mod inner {
    #[derive(Debug)] //~ raw-debug
    pub struct Credentials {
        pub api_token: String,
    }
}

#[derive(Debug)] //~ raw-debug
pub struct Client {
    credentials: inner::Credentials,
}
