fn show(password: &str) {
    println!("{}", password.chars().count());
}
