fn connect(password: &str) {
    let mut line = String::from("using ");
    line += password;
    println!("{line}"); //~ sensitive-in-log
}
