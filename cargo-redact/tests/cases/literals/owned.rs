fn config() -> Config {
    Config {
        host: "db1.example.com".to_owned(),
        password: "s3cr3tpass".to_owned(), //~ hard-coded-credential
    }
}
