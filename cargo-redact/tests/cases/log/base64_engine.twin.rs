use base64::Engine;
use base64::prelude::BASE64_STANDARD;

fn show(public_key: &[u8]) {
    println!("{}", BASE64_STANDARD.encode(public_key));
}
