const KEY: &str = "-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu
KUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQJAIJLixBy2qpFoS4DSmoEm
-----END RSA PRIVATE KEY-----
";

fn sign_in(client: &Client) {
    client.header("x-auth", "ghp_Zq3mT8vK1bN6xR4wY9cJ2hL7pD5sF0aG3eUi");
    client.password("hunter2");
}
