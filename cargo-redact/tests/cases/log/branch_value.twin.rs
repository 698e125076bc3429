fn show(token: Option<String>, fallback: String) {
    let text = match token {
        Some(_) => "one".to_owned(),
        None => fallback,
    };
    println!("{text}");
}
