use base64::Engine;
use base64::prelude::BASE64_STANDARD;

fn show(private_key: &[u8]) {
    println!("{}", BASE64_STANDARD.encode(private_key)); //~ sensitive-in-log
}
