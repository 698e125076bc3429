fn show(private_key: &[u8]) {
    println!("{}", hex::encode(sha256(private_key)));
}
