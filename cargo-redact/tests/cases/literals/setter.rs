fn client() -> Client {
    Client::builder().host("h0st1name2").api_key("a1b2c3d4e5").build() //~ hard-coded-credential
}
