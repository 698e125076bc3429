const API_KEY: &str = "k7Qx92mLpV04"; //~ hard-coded-credential
