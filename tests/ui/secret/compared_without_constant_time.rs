use redact::Secret;

struct Key(u64);

impl redact::Zeroize for Key {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

fn main() {
    let key = Secret::new(Box::new(Key(7)));
    let _ = key.ct_eq(&key);
}

// errors on line: 13
