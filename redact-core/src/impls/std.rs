//! `std`: hashed collections, paths, system time.

use std::collections::{HashMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{collection, leaf, map, shown_by_debug, wire};

shown_by_debug! {
    [] SystemTime;
}

leaf! {
    Path as Path: |path| path;
    PathBuf as Path: |path| path;
    OsStr as OsStr: |text| text;
    OsString as OsStr: |text| text;
}

wire! { OsStr OsString Path PathBuf SystemTime }

collection! {
    [T, H] HashSet<T, H>: set;
}

map! {
    [K, V, H] HashMap<K, V, H>;
}
