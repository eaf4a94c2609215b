//! Runs other programs, and turns what goes wrong into one sentence.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, ErrorKind, Read},
    process::{Command, Stdio},
    sync::mpsc::{Sender, channel},
    thread,
};

use anyhow::{Context, Result, bail};

/// What tools say when they cannot reach their registry.
const NETWORK_TROUBLE: [&str; 16] = [
    "Could not resolve host",
    "Couldn't resolve host",
    "Temporary failure in name resolution",
    "Temporary failure resolving",
    "failed to lookup address",
    "Could not connect to server",
    "Failed to connect to",
    "Failed to fetch",
    "Failed to establish a new connection",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ETIMEDOUT",
    "ENETUNREACH",
    "Network is unreachable",
    "Timeout was reached",
];

/// Runs `command` with its output on ours.
///
/// # Errors
/// The program is missing, or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| cannot_start(&name, error))?;
    if !status.success() {
        bail!("`{name}` failed ({status}).");
    }
    Ok(())
}

/// Runs `command`, prints each line of its output as it comes, and gives the lines back with whether it succeeded.
///
/// # Errors
/// The program cannot be started or waited for.
pub fn tee(command: &mut Command) -> Result<(bool, Vec<String>)> {
    let name = name_of(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(&name, error))?;
    let (sender, lines) = channel();
    let readers = [
        child.stdout.take().map(|stream| forward(stream, sender.clone())),
        child.stderr.take().map(|stream| forward(stream, sender)),
    ];
    let lines: Vec<String> = lines.iter().inspect(|line| println!("  {line}")).collect();
    for reader in readers.into_iter().flatten() {
        // A reader only ends early if its pipe broke, and then the exit status below tells the story.
        let _ = reader.join();
    }
    let status = child
        .wait()
        .with_context(|| format!("`{name}` could not be waited for"))?;
    Ok((status.success(), lines))
}

/// Runs a command that fetches `what` from a registry.
///
/// # Errors
/// The program is missing, there is no network, or it fails otherwise.
pub fn download(command: &mut Command, what: &str) -> Result<()> {
    let (success, lines) = tee(command)?;
    if success {
        return Ok(());
    }
    if lines
        .iter()
        .any(|line| NETWORK_TROUBLE.iter().any(|trouble| line.contains(trouble)))
    {
        bail!(
            "No network: {what} could not be downloaded; connect to the internet and run the command again."
        );
    }
    bail!(
        "Installing {what} failed: the output of `{}` is above.",
        name_of(command)
    );
}

/// The standard output of a command that succeeds, trimmed; `None` when it is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn forward(stream: impl Read + Send + 'static, sender: Sender<String>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if sender.send(line).is_err() {
                return;
            }
            bytes.clear();
        }
    })
}

fn name_of(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    program
        .file_name()
        .unwrap_or_else(|| OsStr::new("?"))
        .to_string_lossy()
        .into_owned()
}

fn cannot_start(name: &str, error: std::io::Error) -> anyhow::Error {
    if error.kind() == ErrorKind::NotFound {
        anyhow::anyhow!("`{name}` is not installed, or not on PATH.")
    } else {
        anyhow::anyhow!("`{name}` could not be started: {error}.")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_missing_program_is_one_sentence() {
        let error = run(&mut Command::new("no-such-program-here")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`no-such-program-here` is not installed, or not on PATH."
        );
    }

    #[test]
    fn lines_of_both_streams_come_back_with_the_outcome() {
        let (success, mut lines) = tee(&mut shell("echo out; echo err >&2; exit 3")).unwrap();
        lines.sort();
        assert!(!success);
        assert_eq!(lines, ["err", "out"]);
    }

    #[test]
    fn a_download_without_network_says_so() {
        let script = "echo 'curl failed: Could not resolve host: index.crates.io' >&2; exit 101";
        let error = download(&mut shell(script), "trunk 0.21.14").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("No network: trunk 0.21.14 could not be downloaded")
        );
    }

    #[test]
    fn a_download_that_fails_for_another_reason_does_not_blame_the_network() {
        let error = download(&mut shell("echo 'linker not found'; exit 1"), "trunk").unwrap_err();
        assert_eq!(
            error.to_string(),
            "Installing trunk failed: the output of `sh` is above."
        );
    }
}
