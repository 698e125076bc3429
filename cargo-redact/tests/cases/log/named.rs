fn greet(phone: String) {
    println!("call {number}", number = phone); //~ sensitive-in-log
}
