struct User {
    email: String,
    id: u64,
}

fn load() -> Result<User, ()> {
    Err(())
}

fn show() -> Result<(), ()> {
    let found = load()?;
    println!("{}", found.email); //~ sensitive-in-log
    Ok(())
}
