#[cfg(test)]
mod tests {
    #[derive(Debug)]
    struct Customer {
        email: String,
    }

    #[test]
    fn shows() {
        let email = "a@b.c";
        println!("{email}");
    }
}
