#[derive(Debug)] //~ raw-debug
enum Login {
    Password { user: String, password: String },
    Guest,
}
