fn show(token: &str, is_debug: bool) {
    println!("{}", if is_debug { token } else { "" }); //~ sensitive-in-log
}
