fn login(password: String) -> String {
    let same = dbg!(password); //~ sensitive-in-log
    println!("{same}"); //~ sensitive-in-log
    String::new()
}
