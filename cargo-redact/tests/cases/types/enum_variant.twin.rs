#[derive(Debug)]
enum Login {
    Password { user: String, password_required: bool },
    Guest,
}
