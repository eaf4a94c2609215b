//! The server beside other work: for what drives a browser.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::project;

/// So long a server may take to open its port.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server of `dist/`, stopped on `Drop`.
pub struct Background {
    server: Child,
    port: u16,
}

impl Background {
    /// Starts a server of what is in `dist/`, on a port of its own.
    ///
    /// # Errors
    /// There is nothing to serve, or no port.
    pub fn start() -> Result<Background> {
        if !project::dist().join("index.html").is_file() {
            bail!("There is nothing in dist/ yet: leave --no-build out.");
        }
        let port = free_port()?;
        let own = std::env::current_exe().context("this program cannot find itself")?;
        let server = Command::new(own)
            .args(["serve", "--no-build", "--port", &port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .context("the server could not be started")?;
        let server = Background { server, port };
        server.wait()?;
        Ok(server)
    }

    /// The home page's address.
    pub fn url(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    fn wait(&self) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if start.elapsed() > PATIENCE {
                bail!("The server did not start within {} s.", PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // It may have ended by itself, and there is nobody left to tell.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A port that nobody listens on now.
///
/// # Errors
/// There is none.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr().context("no port is free")?.port())
}
