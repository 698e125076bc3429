fn login(password: &str) {
    if let Err(text) = std::str::from_utf8(password.as_bytes()) {
        println!("{password}: {text}"); //~ sensitive-in-log
    }
}
