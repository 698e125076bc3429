use axum::Json;

#[derive(Debug, serde::Deserialize)] //~ raw-debug
struct Login {
    password: String,
}

async fn login(Json(form): Json<Login>) {
    tracing::info!("got {form:?}"); //~ sensitive-in-log
}
