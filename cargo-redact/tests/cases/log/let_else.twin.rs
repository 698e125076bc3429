struct User {
    iban: Option<String>,
}

fn pay(user: &User) {
    let target = user.iban.as_deref().is_some();
    println!("to {target}");
}
