static DATABASE_URL: &str = "postgres://localhost/shop";
