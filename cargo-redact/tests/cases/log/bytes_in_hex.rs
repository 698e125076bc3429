fn show(secret_key: &[u8; 32]) {
    println!("{secret_key:02x?}"); //~ sensitive-in-log
}
