fn show(text: &str, password: &str) {
    {
        let text = password;
        send(text);
    }
    println!("{text}");
}
