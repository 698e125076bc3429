fn show(password: String) {
    let text = {
        let copy = password.clone();
        copy
    };
    println!("{text}"); //~ sensitive-in-log
}
