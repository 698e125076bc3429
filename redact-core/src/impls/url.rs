//! `url`: a link is masked as its text. It is not shown, since it may carry a password, a token in
//! its query or a name in its path.

use url::Url;

use super::{leaf, wire};

leaf! {
    Url as str: |link| link.as_str();
}

wire! { Url }
