struct Session {
    session_key: String,
}

impl Drop for Session {
    fn drop(&mut self) {
        eprintln!("dropped {}", self.session_key.is_empty());
    }
}
