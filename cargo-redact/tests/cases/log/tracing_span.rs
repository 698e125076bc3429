fn login(session_id: &str) {
    let _span = tracing::info_span!("login", session_id = %session_id).entered(); //~ sensitive-in-log
}
