struct Login {
    user: u64,
    password: String,
}

fn login(Login { password: text, .. }: Login) {
    println!("{text}"); //~ sensitive-in-log
}
