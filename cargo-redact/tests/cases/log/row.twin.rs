fn show(row: &Row) {
    let text: String = row.get("city");
    println!("{text}");
}
