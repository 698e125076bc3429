fn show(ssn: &str, width: usize) {
    println!("{:>1$}", ssn.len(), width);
}
