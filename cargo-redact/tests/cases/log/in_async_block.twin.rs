fn show(email: String) {
    spawn(async move {
        send(email).await;
        tracing::error!("failed for somebody");
    });
}
