use tracing::{Level, event};

fn login(token: &str) {
    event!(target: "auth", Level::INFO, has_token = !token.is_empty(), "logged in");
}
