fn show(line: &str, tokens: &[&str]) {
    for token in line.split_whitespace() {
        println!("{token}");
    }
    for token in tokens {
        println!("{token}");
    }
}
