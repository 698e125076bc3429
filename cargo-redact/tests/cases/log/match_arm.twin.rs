enum Event {
    SignedUp { email: String, plan: u8 },
    Left,
}

fn show(event: &Event) {
    match event {
        Event::SignedUp { plan: chosen, .. } => println!("{chosen}"),
        Event::Left => {}
    }
}
