fn show(ssn: &str) {
    println!("{:?}", Some(ssn.is_empty()));
}
