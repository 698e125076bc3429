fn connect(password: String) {
    let mut text = String::new();
    drop(password);
    text = "done".to_owned();
    println!("{text}");
}
