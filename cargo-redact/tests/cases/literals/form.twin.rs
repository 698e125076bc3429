fn upload() {
    // ghp_Zq3mT8vK1bN6xR4wY9cJ2hL7pD5sF0aG3eUi was revoked.
    let headers = [("accept", "*/*"), ("x-auth", "ghp_<your token>")];
    send(headers);
}

#[cfg(test)]
mod tests {
    const FIXTURE: &str = "ghp_Ab3mT8vK1bN6xR4wY9cJ2hL7pD5sF0aG3eUi";
}
