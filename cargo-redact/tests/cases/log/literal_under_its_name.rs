fn show() {
    let password = "hunter";
    println!("{}", password); //~ sensitive-in-log
}
