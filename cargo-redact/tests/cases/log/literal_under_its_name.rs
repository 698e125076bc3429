fn show() {
    let password = "hunter2";
    println!("{}", password); //~ sensitive-in-log
}
