fn show(password: String) {
    let text = {
        let copy = password.clone();
        copy.len()
    };
    println!("{text}");
}
