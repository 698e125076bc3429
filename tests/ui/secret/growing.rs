use redact::Secret;

fn main() {
    let mut key = Secret::new(Box::new(String::from("a9f3")));
    key.expose_secret_mut().push('!');
}

// errors on line: 5
