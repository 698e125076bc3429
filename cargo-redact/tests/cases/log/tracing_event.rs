use tracing::{Level, event};

fn login(token: &str) {
    event!(target: "auth", Level::INFO, token, "logged in"); //~ sensitive-in-log
}
