#[derive(Debug)] //~ raw-debug
pub struct Session {
    refresh_tokens: Vec<String>,
}
