use std::collections::HashMap;

fn show(email: String) {
    let mut form = HashMap::new();
    form.insert("to", email);
    println!("{form:?}"); //~ sensitive-in-log
}
