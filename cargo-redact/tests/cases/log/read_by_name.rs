fn show() {
    let answer = read_password();
    println!("{answer}"); //~ sensitive-in-log
}
