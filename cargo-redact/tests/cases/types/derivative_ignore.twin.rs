#[derive(derive_more::Debug, Clone)]
struct Database {
    url: String,
    #[debug(skip)]
    password: String,
}
