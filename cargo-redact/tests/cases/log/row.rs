fn show(row: &Row) {
    let text: String = row.get("ssn");
    println!("{text}"); //~ sensitive-in-log
}
