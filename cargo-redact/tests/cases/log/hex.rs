fn show(private_key: &[u8]) {
    println!("{}", hex::encode(private_key)); //~ sensitive-in-log
}
