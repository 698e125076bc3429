fn show() {
    let answer = check_password();
    println!("{answer}");
}
