enum Event {
    SignedUp { email: String, plan: u8 },
    Left,
}

fn show(event: &Event) {
    match event {
        Event::SignedUp { email: address, .. } => println!("{address}"), //~ sensitive-in-log
        Event::Left => {}
    }
}
