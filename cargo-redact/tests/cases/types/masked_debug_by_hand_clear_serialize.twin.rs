use std::fmt;

#[derive(serde::Serialize)]
struct Login {
    user: String,
    #[serde(skip)]
    password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}
