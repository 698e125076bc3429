fn connect(password: &str) {
    let mut line = String::from("using ");
    line.push_str("a password");
    println!("{line}");
}
