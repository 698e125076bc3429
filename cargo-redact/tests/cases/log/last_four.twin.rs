fn show(card_number: &str) {
    println!("{}", &card_number[card_number.len() - 4..]);
}
