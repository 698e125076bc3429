use redact::{mask, masked};

fn show(card_number: &str) {
    println!("{}", masked(card_number, mask::Card));
}
