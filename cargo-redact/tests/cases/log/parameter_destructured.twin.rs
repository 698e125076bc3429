struct Login {
    user: u64,
    password: String,
}

fn login(Login { user: text, .. }: Login) {
    println!("{text}");
}
