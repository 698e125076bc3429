fn pair(id: u64, ssn: String) {
    let (number, _text) = (id, ssn);
    println!("{number}");
    println!("{}", number);
}
