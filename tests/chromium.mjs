// How Chromium is started, by the tests and by the benchmarks.

/** What Playwright turns off (1.60, `chromiumSwitches.ts`): of two such lists Chromium knows the last one alone. */
const PLAYWRIGHT = [
  "AvoidUnnecessaryBeforeUnloadCheckSync", "BoundaryEventDispatchTracksNodeRemoval", "DestroyProfileOnBrowserClose",
  "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding",
  "ThirdPartyStoragePartitioning", "Translate", "AutoDeElevate", "RenderDocument", "OptimizationHints",
];
/** The address bar's suggestions: pages of their own in two processes of each window, which take as long as the map's. */
const SUGGESTIONS = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

export const CHROMIUM_ARGS = [
  `--disable-features=${[...PLAYWRIGHT, ...SUGGESTIONS].join()}`,
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
