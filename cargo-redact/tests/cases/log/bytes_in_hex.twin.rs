fn show(secret_key: &[u8; 32]) {
    println!("{:02x?}", secret_key.len());
}
