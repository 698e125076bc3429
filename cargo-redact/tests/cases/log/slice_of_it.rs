fn show(card_number: &str) {
    println!("{}", &card_number[..12]); //~ sensitive-in-log
}
