fn show(password: &str) {
    match parse(password) {
        Ok(_) => println!("fine"),
        Err(error) => println!("{error}"),
    }
}
