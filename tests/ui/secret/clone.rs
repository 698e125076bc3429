use redact::Secret;

struct Key([u8; 32]);

impl redact::Zeroize for Key {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

fn main() {
    let key = Secret::new(Box::new(Key([0; 32])));
    let _ = key.clone();
}

// errors on line: 13
