fn show(email: &str) {
    println!("hello");
    println!(
        "{}",
        email, //~ sensitive-in-log
    );
}
