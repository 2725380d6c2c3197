//! To be filled: creation, loading, admission.
fn main() {}
