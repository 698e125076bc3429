mod inner {
    #[derive(Debug)]
    pub struct Credentials {
        pub api_token_id: String,
    }
}

#[derive(Debug)]
pub struct Client {
    credentials: inner::Credentials,
}
