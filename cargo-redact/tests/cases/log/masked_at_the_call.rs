fn show(card_number: &str) {
    println!("{}", card_number); //~ sensitive-in-log
}
