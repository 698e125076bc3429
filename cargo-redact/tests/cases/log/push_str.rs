fn connect(password: &str) {
    let mut line = String::from("using ");
    line.push_str(password);
    println!("{line}"); //~ sensitive-in-log
}
