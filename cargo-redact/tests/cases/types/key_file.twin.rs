#[derive(Debug)]
struct Tls {
    private_key: std::path::PathBuf,
}
