//! The built map, used as a visitor does: all tests in Chromium, the main journeys in Firefox and WebKit too.

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::{Args, Run};
use crate::{
    build, serve,
    tools::{self, Browser, Engine},
};

/// An address for the build that is tested, so that what only is written with one is tested too.
const SITE: &str = "https://carte.example/";

/// An engine that the end-to-end tests run in.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum EngineName {
    /// Chromium, in which all of them run
    Chromium,
    /// Firefox
    Firefox,
    /// WebKit
    Webkit,
}

impl Run<'_> {
    pub(super) fn end_to_end(&mut self, args: &Args) -> Result<()> {
        use EngineName::{Chromium, Firefox, Webkit};
        let wanted = |name| args.engine.is_none_or(|only| only == name);
        // Whatever has to be installed comes before the build: what is missing is known early.
        let mut engines = Vec::new();
        if wanted(Chromium) {
            let path = Browser::ensure(self.steps)?.chromium;
            engines.push((Chromium, Engine::Installed(vec![("CHROME_PATH", path)])));
        }
        if wanted(Firefox) {
            engines.push((Firefox, tools::firefox(self.steps)));
        }
        if wanted(Webkit) {
            engines.push((Webkit, tools::webkit(self.steps)));
        }
        if !args.no_build {
            build::build(self.steps, Some(SITE), None)?;
        }
        // What fails in one engine says nothing of the next: one run tells all that is to be mended.
        let mut failures = Vec::new();
        for (name, engine) in engines {
            match engine {
                Engine::Installed(variables) => {
                    let run = self.run_in(name, variables, &args.playwright);
                    failures.extend(run.err().map(|error| error.to_string()));
                }
                Engine::Missing(reason) => {
                    let line = name.left_out(&reason);
                    println!("! {line}");
                    self.left_out.push(line);
                }
            }
        }
        if !failures.is_empty() {
            bail!("{}", failures.join("\n"));
        }
        Ok(())
    }

    fn run_in(
        &mut self,
        name: EngineName,
        variables: Vec<(&'static str, std::path::PathBuf)>,
        filter: &[String],
    ) -> Result<()> {
        let (project, suite, step) = match name {
            EngineName::Chromium => ("chromium", "end-to-end, Chromium", "Run the end-to-end tests"),
            EngineName::Firefox => ("firefox*", "end-to-end, Firefox", "Run the journeys in Firefox"),
            EngineName::Webkit => ("webkit", "end-to-end, WebKit", "Run the journeys in WebKit"),
        };
        let mut playwright = self.tools.command("playwright");
        playwright
            .args(["test", "--config", "tests/playwright.config.ts"])
            .arg(format!("--project={project}"))
            .envs(variables)
            .env("PORT", serve::free_port()?.to_string())
            .env("XTASK", &self.program);
        if !filter.is_empty() {
            // What is asked for may be in one engine only.
            playwright.arg("--pass-with-no-tests").args(filter);
        }
        self.tests(suite, step, &mut playwright)
    }
}

impl EngineName {
    /// The line that says that its tests did not run.
    fn left_out(self, reason: &str) -> String {
        let name = match self {
            EngineName::Chromium => "chromium",
            EngineName::Firefox => "firefox",
            EngineName::Webkit => "webkit",
        };
        let reason = reason.trim_end_matches('.');
        format!("{name}: not installed ({reason}), its tests did not run")
    }
}

#[cfg(test)]
mod tests {
    use super::EngineName;

    #[test]
    fn what_did_not_run_is_said_with_its_reason() {
        assert_eq!(
            EngineName::Firefox.left_out("needs root"),
            "firefox: not installed (needs root), its tests did not run"
        );
        assert_eq!(
            EngineName::Webkit.left_out("No network."),
            "webkit: not installed (No network), its tests did not run"
        );
    }
}
