fn greet(phone: String) {
    println!("call {number} digits", number = phone.len());
}
