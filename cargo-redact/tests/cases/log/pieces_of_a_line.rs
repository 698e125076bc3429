fn show(token: &str) {
    println!("{token}"); //~ sensitive-in-log
}
