use syn::parse::Parse;

fn show() {
    let token = stream().next();
    println!("{token}");
}
