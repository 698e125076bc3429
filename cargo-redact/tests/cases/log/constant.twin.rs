const API_KEY: &str = "API_KEY";

fn show() {
    println!("{API_KEY}");
}
