fn show(password: &str) {
    println!("{}", password.chars().rev().collect::<String>()); //~ sensitive-in-log
}
