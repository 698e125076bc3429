fn main() {
    let email = "a@example.com";
    println!("{email}");
}
