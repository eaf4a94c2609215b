//! The project's commands: `cargo xtask <serve|test|build|data|bench|screenshot>`.

mod bench;
mod build;
mod cli;
mod data;
mod host;
mod process;
mod project;
mod publish;
mod screenshot;
mod serve;
mod steps;
mod test;
mod tools;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match cli::Cli::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n✗ {error:#}");
            ExitCode::FAILURE
        }
    }
}
