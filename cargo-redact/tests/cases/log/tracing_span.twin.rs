fn login(session_id: &str) {
    let _span = tracing::info_span!("login", known = session_id.len() > 3).entered();
}
