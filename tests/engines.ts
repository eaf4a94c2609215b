// The engines that the tests run in, each a project or several: `--project chromium`, `--project 'firefox*'`,
// `--project webkit`. An engine that the machine lacks is not among them. A test's tags say where it runs: `@phone` and
// `@dark` in a browser of that kind, `@finger` where touch is touch, `@chromium` where it needs what only Chromium's
// protocol gives.
import type { Project } from "@playwright/test";
import { CHROMIUM_ARGS } from "./chromium.mjs";

const chromium: Project = {
  name: "chromium",
  testDir: "e2e",
  use: {
    // Where nobody looks at one, recording would take a fifth of the time.
    trace: process.env.CI ? "off" : "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
      args: CHROMIUM_ARGS,
    },
  },
};

/** Firefox as it is released, driven by WebDriver BiDi: it takes these preferences when it starts, not later. */
function firefox(name: string, tests: Pick<Project, "testMatch" | "grep" | "grepInvert">, preferences = {}): Project {
  return {
    name,
    testDir: "e2e",
    ...tests,
    use: {
      browserName: "firefox",
      // Playwright knows this name, and its types do not.
      channel: "moz-firefox" as "firefox",
      launchOptions: {
        executablePath: process.env.FIREFOX_PATH,
        firefoxUserPrefs: {
          // A frame of another site in the process of its page: WebDriver's input reaches it there alone.
          "fission.webContentIsolationStrategy": 0,
          // A page's icon is asked for by the browser itself, and what a page's policy says of that is no test of ours.
          "browser.chrome.site_icons": false,
          // Playwright waits for a page that is gone back to until it has loaded: one that is kept whole never does.
          "browser.sessionhistory.max_total_viewers": 0,
          ...preferences,
        },
      },
    },
  };
}

const DARK = { "layout.css.prefers-color-scheme.content-override": 0 };
/** A screen that fingers touch, and no mouse. */
const TOUCH = { "dom.w3c_touch_events.enabled": 1, "ui.primaryPointerCapabilities": 1, "ui.allPointerCapabilities": 1 };

/** What a visitor cannot do without, in the same tests as in Chromium. */
const JOURNEYS = ["journeys", "search", "filters", "regions", "heritage", "links", "languages", "keyboard", "embed", "offline"];
const specs = (...names: string[]) => names.map((name) => `${name}.spec.ts`);

const firefoxes = [
  firefox("firefox", { testMatch: specs(...JOURNEYS), grepInvert: /@chromium|@dark|@phone|axe/ }),
  firefox("firefox-dark", { testMatch: specs("journeys"), grep: /@dark/ }, DARK),
  firefox("firefox-phone", { testMatch: specs("journeys", "sizes"), grep: /@phone/ }, TOUCH),
];

/** Its driver makes a mouse of a finger, so what only a finger can do is not tried in it. */
const webkit: Project = { name: "webkit", testDir: "webkit", grepInvert: /@finger/, workers: 1 };

export const engines = [
  chromium,
  ...(process.env.FIREFOX_PATH ? firefoxes : []),
  ...(process.env.WEBKIT_DRIVER ? [webkit] : []),
];
