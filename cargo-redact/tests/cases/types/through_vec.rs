#[derive(Debug)] //~ raw-debug
struct Card {
    card_number: String,
}

#[derive(Debug)] //~ raw-debug
struct Wallet {
    cards: Vec<Card>,
}
