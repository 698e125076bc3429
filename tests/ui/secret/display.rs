use redact::Secret;

fn main() {
    let key = Secret::from("a9f3");
    println!("{}", key);
}

// errors on line: 5
