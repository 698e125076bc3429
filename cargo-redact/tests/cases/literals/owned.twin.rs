fn config() -> Config {
    Config {
        host: "db1.example.com".to_owned(),
        password: read("/run/secrets/db1password2"),
    }
}
