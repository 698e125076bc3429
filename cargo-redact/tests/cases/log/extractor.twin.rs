use axum::Json;

#[derive(Debug, serde::Deserialize)]
struct Search {
    page: u32,
}

async fn search(Json(form): Json<Search>) {
    tracing::info!("got {form:?}");
}
