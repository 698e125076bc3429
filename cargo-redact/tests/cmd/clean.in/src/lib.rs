pub fn greet(name: &str) {
    println!("hello {name}");
}

#[cfg(test)]
mod tests {
    #[test]
    fn greets() {
        let password = "hunter2";
        println!("{password}");
    }
}
