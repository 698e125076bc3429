use anyhow::Context;

fn load(iban: &str) -> anyhow::Result<Vec<u8>> {
    std::fs::read("accounts").with_context(|| format!("no account of {}", iban.len()))
}
