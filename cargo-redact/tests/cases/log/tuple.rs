fn pair(id: u64, ssn: &str) {
    println!("{:?}", (id, ssn)); //~ sensitive-in-log
}
