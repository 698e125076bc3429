fn greet(name_of_plan: &str) {
    println!("hello {name_of_plan}");
}
