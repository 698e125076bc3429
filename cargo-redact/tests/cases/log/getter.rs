fn show(session: &Session) {
    println!("{}", session.access_token()); //~ sensitive-in-log
}
