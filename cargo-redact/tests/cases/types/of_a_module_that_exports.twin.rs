mod http {
    pub use http_types::Error;

    pub struct Request;
}

mod login {
    pub struct Error {
        password: String,
    }

    impl std::fmt::Debug for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            // redact: allow(raw-debug, for the console of its owner)
            f.write_str(&self.password)
        }
    }
}

#[derive(Debug)]
pub struct Report {
    cause: http::Error,
}
