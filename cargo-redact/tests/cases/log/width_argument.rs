fn show(ssn: &str, width: usize) {
    println!("{:>1$}", ssn, width); //~ sensitive-in-log
}
