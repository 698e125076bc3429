struct User {
    iban: Option<String>,
}

fn pay(user: &User) {
    let Some(target) = user.iban.as_deref() else { return };
    println!("to {target}"); //~ sensitive-in-log
}
