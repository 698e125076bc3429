fn check(salary: u32, limit: u32) {
    debug_assert!(salary < limit, "{} is too little", limit);
}
