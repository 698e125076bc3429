fn show(password: &str) {
    tokio::select! {
        _ = wait() => println!("late"),
        _ = go() => println!("done"),
    }
}
