const API_KEY: &str = "sk-live-51Hx9aB3d"; //~ hard-coded-credential

fn show() {
    println!("{API_KEY}"); //~ sensitive-in-log
}
