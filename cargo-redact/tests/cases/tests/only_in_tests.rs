fn show(email: &str) {
    println!("{email}"); //~ sensitive-in-log
}
