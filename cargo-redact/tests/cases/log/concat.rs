fn show(card_number: &str) {
    let text = "card ".to_owned() + card_number;
    println!("{text}"); //~ sensitive-in-log
}
