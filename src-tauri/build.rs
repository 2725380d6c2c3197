//! The build step of the window. The staff app is embedded in release builds; a newer one must
//! bring a newer binary.

fn main() {
    println!("cargo:rerun-if-changed=../icons");
    println!("cargo:rerun-if-changed=pages");
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo:rerun-if-changed=../ui/dist");
    }
    tauri_build::build();
}
