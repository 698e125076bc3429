fn show(token: &str, is_debug: bool) {
    println!("{}", if is_debug { "one" } else { "none" });
}
