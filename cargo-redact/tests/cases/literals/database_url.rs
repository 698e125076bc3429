static DATABASE_URL: &str = "postgres://shop:correct@localhost/shop"; //~ hard-coded-credential
