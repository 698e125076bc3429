fn show(email: String) {
    spawn(async move {
        tracing::error!("failed for {email}"); //~ sensitive-in-log
    });
}
