use std::sync::{Arc, Mutex};

#[derive(Debug)]
struct Session {
    token_count: usize,
}

#[derive(Debug)]
struct Pool {
    sessions: Arc<Mutex<Vec<Session>>>,
}
