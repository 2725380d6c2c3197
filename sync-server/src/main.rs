//! `keyrack-server`: see `--help`.

fn main() -> std::process::ExitCode {
    keyrack_server::main()
}
