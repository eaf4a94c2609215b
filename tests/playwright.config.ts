// The end-to-end tests: the built map in `dist/`, served by our own server, in the machine's own browsers: all of
// them in Chromium, the journeys in Firefox and WebKit too (`engines.ts`).
// `cargo xtask test` sets the variables; `cargo xtask test --only e2e --no-build` is the quick way here.
// With `BASE_URL=http://localhost:8080/` the tests visit a server that runs already, and start none.
import { defineConfig } from "@playwright/test";
import { engines } from "./engines.ts";

const port = process.env.PORT ?? "8099";
// A path may have spaces.
const xtask = process.env.XTASK ? JSON.stringify(process.env.XTASK) : "cargo xtask";
const running = process.env.BASE_URL;
const own = `http://localhost:${port}/`;

export default defineConfig({
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Generous, for a busy machine is no fault of the page.
  timeout: 90_000,
  // What is tried again is tried soon: by default up to a second passes between two looks.
  expect: { timeout: 10_000, toPass: { intervals: [50, 100, 200] } },
  reporter: [["list"], ["./closing-line.ts"]],
  use: {
    baseURL: running ?? own,
    locale: "fr-FR",
    // It would answer in the place of a network that tests break on purpose; offline.spec.ts has it back.
    serviceWorkers: "block",
  },
  projects: engines,
  webServer: running
    ? undefined
    : {
        command: `${xtask} serve --no-build --port ${port}`,
        cwd: "..",
        url: own,
        reuseExistingServer: false,
      },
});
