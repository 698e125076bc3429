use redact::{Redact, mask};

#[derive(Redact)]
struct Card {
    #[redact(mask = mask::Card)]
    card_number: String,
}

#[derive(Debug)]
struct Wallet {
    cards: Vec<Card>,
}
