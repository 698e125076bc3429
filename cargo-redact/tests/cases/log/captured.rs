fn greet(email: &str) {
    println!("hello {email}"); //~ sensitive-in-log
}
