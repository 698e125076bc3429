fn connect(password: &str) {
    let mut line = String::from("using ");
    line += if password.is_empty() { "none" } else { "one" };
    println!("{line}");
}
