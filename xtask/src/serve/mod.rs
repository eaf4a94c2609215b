//! `cargo xtask serve`: the published files as a static host would serve them.

mod background;

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
};

use anyhow::{Context, Result};

use crate::{build, host::Site, process, project, steps::Steps, tools::Toolbox};
pub use background::{Background, free_port};

/// Options of `serve`.
#[derive(clap::Args)]
pub struct Args {
    /// Port to listen on
    #[arg(long, default_value_t = 8080, value_name = "N")]
    port: u16,
    /// Debug build, rebuilt and reloaded at every change
    #[arg(long, conflicts_with_all = ["no_build", "dir", "prefix"])]
    dev: bool,
    /// Serve what is already in dist/
    #[arg(long)]
    no_build: bool,
    /// Serve this directory as it is, instead of building and serving dist/
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Serve under this path, as a host that has other pages too would
    #[arg(long, value_name = "/PATH", default_value = "")]
    prefix: String,
}

/// Builds unless told otherwise, then serves until stopped.
///
/// # Errors
/// The port is in use, the build fails, or there is nothing to serve.
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    // Taken before the build: two minutes later is late to hear that the port is in use.
    let listener = listen(args.port)?;
    if args.dev {
        drop(listener);
        return serve_while_editing(args.port, steps);
    }
    let dir = args.dir.clone().unwrap_or_else(project::dist);
    if !args.no_build && args.dir.is_none() {
        print!("\n{}", build::build(steps, None, None)?);
    }
    let site = Site::open(&dir, &args.prefix)?;
    let port = listener.local_addr().context("the socket cannot be used")?.port();
    println!(
        "\nThe map is at http://localhost:{port}{} (Ctrl+C stops it)",
        site.home()
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, site.router())
            .await
            .context("the server stopped")
    })
}

/// Trunk's own server: a debug build, rebuilt and reloaded at every change. No policy, no compression.
fn serve_while_editing(port: u16, steps: &mut Steps) -> Result<()> {
    let tools = Toolbox::ensure(steps)?;
    let folder = project::scratch("trunk-dev");
    std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut trunk = tools.command("trunk");
    trunk
        .args([
            "serve",
            "--address",
            "127.0.0.1",
            "--port",
            &port.to_string(),
            "--dist",
        ])
        .arg(folder);
    process::run(&mut trunk)
}

fn listen(port: u16) -> Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow::anyhow!(
                "Port {port} is in use: stop the program that holds it, or choose another with --port."
            )
        }
        _ => anyhow::anyhow!("Port {port} cannot be listened on: {error}."),
    })?;
    // Tokio takes sockets that do not block.
    listener
        .set_nonblocking(true)
        .context("the socket cannot be used")?;
    Ok(listener)
}
