fn show(token: Option<String>, fallback: String) {
    let text = match token {
        Some(found) => found,
        None => fallback,
    };
    println!("{text}"); //~ sensitive-in-log
}
