fn show(password: String) {
    let password = password.trim();
    println!("{password}"); //~ sensitive-in-log
}
