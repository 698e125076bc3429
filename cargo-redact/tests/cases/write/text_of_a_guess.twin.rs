fn label() -> String {
    let email = choose();
    format!("to {email}")
}
