fn show() {
    let token = client().login();
    println!("{token}"); //~ sensitive-in-log
}
