fn label(iban: &str) -> String {
    format!("account {}", iban.len())
}
