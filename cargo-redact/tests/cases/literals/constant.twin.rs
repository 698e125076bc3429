const API_KEY: &str = "x-api-key";
