fn show(session: &Session) {
    println!("{}", session.access_token_count());
}
