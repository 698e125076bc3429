use std::sync::{Arc, Mutex};

#[derive(Debug)] //~ raw-debug
struct Session {
    access_token: String,
}

#[derive(Debug)] //~ raw-debug
struct Pool {
    sessions: Arc<Mutex<Vec<Session>>>,
}
