//! The command line of the data builder; `cargo xtask data` calls it.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use data::{Error, build, check_official, members};

/// Builds the published data of the map of the Petites Cités de Caractère®.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Join the curated lists with the packages and write public/data/
    Build {
        /// The curated list of members; the other lists are beside it
        #[arg(long, default_value = "data/members.csv")]
        members: PathBuf,
        /// Where downloads and intermediate files are kept
        #[arg(long, default_value = "data/cache")]
        cache: PathBuf,
        /// The folder of package.json, where the npm packages are installed
        #[arg(long, default_value = "data")]
        npm: PathBuf,
        /// Where the results are written
        #[arg(long, default_value = "public/data")]
        out: PathBuf,
    },
    /// Compare members.csv with the network's own list of pages
    CheckOfficial {
        /// A sitemap: a file, or an http(s) URL
        sitemap: String,
        /// The curated list
        #[arg(long, default_value = "data/members.csv")]
        members: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<String, Error> {
    match command {
        Command::Build {
            members,
            cache,
            npm,
            out,
        } => build::build(&build::Folders {
            members,
            cache,
            npm,
            out,
        }),
        Command::CheckOfficial { sitemap, members } => {
            let members = members::read(&members)?;
            Ok(check_official::compare(&members, &check_official::pages(&sitemap)?).to_string())
        }
    }
}
