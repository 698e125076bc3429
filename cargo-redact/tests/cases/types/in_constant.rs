const _: () = {
    #[derive(Debug)] //~ raw-debug
    struct Customer {
        email: String,
    }
};
