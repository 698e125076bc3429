fn login(password: String) -> String {
    let same = dbg!(password.len());
    println!("{same}");
    String::new()
}
