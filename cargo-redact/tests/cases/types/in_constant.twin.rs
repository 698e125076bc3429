const _: () = {
    #[derive(Debug)]
    struct Customer {
        email_template: String,
    }
};
