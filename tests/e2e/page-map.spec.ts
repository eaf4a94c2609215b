// The page is the map: it is there with the list from the first paint on, works without the app, and the app takes its
// place without a jump.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { type Box, contains } from "./geometry.ts";
import { cites } from "./published.ts";
import { appPinPlace, appRegionPlaces, StaticMap, watchesTheTakeover } from "./static-map.ts";

const FRAMES = [
  ["a laptop", 1280, 800],
  ["a wide screen", 1920, 1080],
  ["a phone", 390, 844],
  ["a phone on its side", 844, 390],
  ["a low frame", 700, 350],
  ["a small frame", 320, 350],
] as const;

for (const [frame, width, height] of FRAMES) {
  test.describe(frame, () => {
    test.use({ viewport: { width, height } });

    test("the app's map takes the page's place without a jump, and nothing is drawn twice", async ({ visitor, page }) => {
      const seen = await watchesTheTakeover(page);
      const map = new StaticMap(page);
      const appArrives = await map.holdsTheAppBack();
      await map.opens();
      const visible = (await page.locator("#static .stage").boundingBox())!;
      const before = await map.regionPlaces();
      expect(Object.keys(before)).toHaveLength(13);
      for (const box of Object.values(before)) expect(contains(visible, box), JSON.stringify(box)).toBe(true);
      const pins = ["l-ile-rousse", "locronan", "le-conquet", "le-quesnoy", "collioure"];
      const pinned = await Promise.all(pins.map((slug) => map.pinPlace(slug)));

      appArrives();
      await visitor.seesTheMapReady();
      await expect(map.frame).toHaveCount(0);
      const after = await appRegionPlaces(page);
      const byPlace = (boxes: Box[]) => [...boxes].sort((a, b) => a.x - b.x || a.y - b.y);
      expect(after).toHaveLength(13);
      const were = byPlace(Object.values(before));
      for (const [index, now] of byPlace(after).entries()) {
        const was = were[index];
        for (const [edge, way] of [
          ["left", now.x - was.x],
          ["top", now.y - was.y],
          ["right", now.x + now.width - was.x - was.width],
          ["bottom", now.y + now.height - was.y - was.height],
        ] as const) {
          expect(Math.abs(way), `${edge} edge of region ${index}`).toBeLessThan(1);
        }
      }
      for (const [index, slug] of pins.entries()) {
        const now = await appPinPlace(page, slug);
        expect(Math.hypot(now.x - pinned[index].x, now.y - pinned[index].y), slug).toBeLessThan(1);
      }
      const { shift, frames } = await seen();
      expect(shift).toBeLessThan(0.02);
      // One of the two in every frame, never both and never none.
      expect(frames.sort()).toEqual(["app", "own"]);
    });
  });
}

for (const [frame, width, height] of [
  ["a laptop", 1280, 800],
  ["a phone", 390, 844],
] as const) {
  test.describe(`without script, ${frame}`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height } });

    test("the map is there, with its sources, every region and every cité, beside the list", async ({ page }) => {
      const map = new StaticMap(page);
      await map.opens();
      await expect(map.regions).toHaveCount(13);
      await expect(map.pins).toHaveCount(cites.length);
      await expect(map.region("Bretagne")).toBeVisible();
      await expect(page.locator("#static-sources")).toBeInViewport();
      await expect(page.locator("#static-sources")).toContainText("IGN");
      await expect(page.getByText("La connexion est lente")).toBeHidden();
      // Names of towns help to find the way.
      await expect(map.frame.getByText("Lyon", { exact: true })).toBeInViewport();
      await expect(page.locator("#static-list").getByRole("link", { name: "Allègre" })).toBeVisible();
      await expect(page.locator(".why").first()).toBeInViewport();
    });

    test("a region leads to its page, by pointer and by keyboard", async ({ page }) => {
      const map = new StaticMap(page);
      await map.opens();
      await map.clicksRegion("Hauts-de-France", { x: 0.4, y: 0.5 });
      await expect(page).toHaveURL(/\/regions\/hauts-de-france\.html$/);
      await page.goBack();
      await map.region("Corse").focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/regions\/corse\.html$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/en Corse$/);
    });

    test("a pin leads to its cité's page", async ({ page }) => {
      const map = new StaticMap(page);
      await map.opens();
      await map.clicksPin("l-ile-rousse");
      await expect(page).toHaveURL(/\/cites\/l-ile-rousse(\.html)?$/);
    });
  });
}

test("while the app is awaited a region leads to the map of the region", async ({ visitor, page }) => {
  const map = new StaticMap(page);
  const appArrives = await map.holdsTheAppBack();
  await map.opens();
  await map.clicksRegion("Hauts-de-France", { x: 0.4, y: 0.5 });
  await expect(page).toHaveURL(/\?region=hauts-de-france$/);
  appArrives();
  await visitor.seesTheMapReady();
});

test("each cité is once a stop of the keyboard, in the list, and axe finds nothing", async ({ page }) => {
  const map = new StaticMap(page);
  await map.holdsTheAppBack();
  await map.opens();
  await expect(map.frame.getByRole("link")).toHaveCount(13);
  const stops = await map.pins.evaluateAll((links) => links.filter((link) => (link as SVGAElement).tabIndex >= 0));
  expect(stops).toHaveLength(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
});

test("where the app fails the map stays", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  const map = new StaticMap(page);
  await map.opens("?region=bretagne");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(map.region("Bretagne")).toBeVisible();
  await map.clicksPin("l-ile-rousse");
  await expect(page).toHaveURL(/\/cites\/l-ile-rousse(\.html)?$/);
});

for (const link of ["?region=bretagne", "?lang=en&departement=29", "?cite=locronan", "#map=8/48.1/-4.2"]) {
  test(`with ${link} another view is asked for: no map is shown that would jump`, async ({ visitor, page }) => {
    const map = new StaticMap(page);
    const appArrives = await map.holdsTheAppBack();
    await map.opens(link);
    await expect(map.region("Bretagne")).toBeHidden();
    await expect(page.locator("#static-list").getByRole("link", { name: "Allègre" })).toBeVisible();
    appArrives();
    await visitor.seesTheMapReady();
    await visitor.seesRegionsOnTheMap(13);
  });
}

const SEA = { light: "rgb(214, 229, 234)", dark: "rgb(20, 34, 43)" };

for (const [how, scheme, link, sea] of [
  ["light by the system's wish", "light", "", SEA.light],
  ["dark by the system's wish", "dark", "", SEA.dark],
  ["dark by the link's", "light", "?theme=dark", SEA.dark],
  ["light by the link's", "dark", "?embed=1&theme=light", SEA.light],
] as const) {
  test.describe(how, () => {
    test.use({ colorScheme: scheme });

    test("the map is in the page's colours", async ({ page }) => {
      const map = new StaticMap(page);
      await map.holdsTheAppBack();
      await map.opens(link);
      await expect(map.frame).toHaveCSS("background-color", sea);
    });
  });
}

test("the accent of a link is that of the pins", async ({ page }) => {
  const map = new StaticMap(page);
  await map.holdsTheAppBack();
  await map.opens("?embed=1&accent=%2300557F");
  await expect(map.pin("l-ile-rousse")).toHaveCSS("fill", "rgb(0, 85, 127)");
});

test("a page without its map loads a base map", async ({ visitor, page, baseURL }) => {
  await page.route(baseURL!, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/(<nav id="?static-map.*?>).*?<\/nav>/s, "$1</nav>");
    await route.fulfill({ response: answer, body });
  });
  const asked = page.waitForRequest("**/basemap-*.json");
  await visitor.opensTheMap();
  await asked;
  await visitor.seesTheWholeOfFrance();
});
