fn pair(id: u64, ssn: String) {
    let (number, text) = (id, ssn);
    println!("{number}");
    println!("{text}"); //~ sensitive-in-log
}
