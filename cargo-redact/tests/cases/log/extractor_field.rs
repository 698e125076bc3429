use axum::Json;

#[derive(serde::Deserialize)]
struct Login {
    user: u64,
    password: String,
}

async fn login(form: Json<Login>) {
    tracing::info!("got {}", form.0.password); //~ sensitive-in-log
}
