fn show(card_number: &str) {
    let text = "card ".to_owned() + "hidden";
    println!("{text}");
}
