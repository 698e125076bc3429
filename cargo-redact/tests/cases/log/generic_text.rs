fn show(password: impl AsRef<str>) {
    println!("{}", password.as_ref()); //~ sensitive-in-log
}
