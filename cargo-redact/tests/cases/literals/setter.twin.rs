fn client() -> Client {
    Client::builder().host("h0st1name2").api_key("<api key>").build()
}
