fn show() {
    let greeting = "hunter";
    println!("{}", greeting);
}
