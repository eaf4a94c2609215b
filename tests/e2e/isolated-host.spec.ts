// A host that isolates itself, as pages with shared memory do: it frames only what says that it may.
import { expect, test } from "./host.ts";

const ISOLATED = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
/** One transparent pixel. */
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test.beforeEach(async ({ page, host }) => {
  void host;
  // As a public service does: without a word about who may have the picture.
  await page.route("https://data.geopf.fr/**", (route) => route.fulfill({ body: TILE, contentType: "image/png" }));
});

test("has the map by its element, streets included, and stays isolated", async ({ host, page }) => {
  const map = `<petites-cites id="map" map="12/48.098/-4.207"></petites-cites>`;
  await host.opensAPageThatLoads(host.script, map, ISOLATED);
  await host.hearsThatItIsReady();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(host.inside().locator("img.leaflet-tile-loaded").first()).toBeVisible();
  expect((await host.state()).view.zoom).toBe(12);
});

test("has the map in a sandbox of its own", async ({ host, page }) => {
  host.site.publishes(
    `<iframe title="Carte" sandbox="allow-scripts" src="${host.home}regions/bretagne.html?embed=1" width="900" height="600">`,
    ISOLATED,
  );
  await page.goto(host.site.url);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.locator("iframe").contentFrame().locator("html")).toHaveAttribute("data-state", "ready");
});
