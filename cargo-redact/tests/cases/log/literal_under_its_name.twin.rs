fn show() {
    let greeting = "hunter2";
    println!("{}", greeting);
}
