fn show(ssn: &str) {
    println!("{:?}", Some(ssn)); //~ sensitive-in-log
}
