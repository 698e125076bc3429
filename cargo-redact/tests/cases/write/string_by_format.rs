fn label(iban: &str) -> String {
    format!("account {iban}") //~ sensitive-in-string
}
