use std::collections::HashMap;

fn show(email: String) {
    let mut form = HashMap::new();
    form.insert("to", email.len());
    println!("{form:?}");
}
