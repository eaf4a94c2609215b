// The base map and its regions: pointed at, clicked, and moved to.
import { expect, test } from "./fixtures.ts";
import { contains, overlaps, sameBasemap } from "./geometry.ts";
import { countIn } from "./published.ts";

/** In the middle of Bretagne, far from any pin. */
const MID_BRETAGNE = [48.13, -3.35] as const;
/** In the middle of Hauts-de-France. */
const PICARDIE = [49.75, 2.7] as const;
/** From no farther out than the map goes: there it would come nearer first. */
const FRANCE = "#map=6.1/47/1";

test("a region that is pointed at shows its name and its number of cités", async ({ visitor, page }) => {
  await visitor.opensTheMap(FRANCE);
  const tooltip = page.locator(".region-tooltip");
  await expect(page.locator(".leaflet-basemap-pane path.region")).toHaveCount(13);
  const { x, y } = await visitor.pixelOfPlace(...PICARDIE);
  await page.mouse.move(x, y);
  await expect(tooltip).toHaveText("Hauts-de-France : 1 cité");
  await expect(page.locator("path.region.hovered")).toHaveCount(1);
  await visitor.search.hover();
  await expect(tooltip).toHaveCount(0);
  await expect(page.locator("path.region.hovered")).toHaveCount(0);
});

test("a region that is clicked is chosen, stands out, and the map moves to it", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=7/48/-1");
  await visitor.clicksPlace(...MID_BRETAGNE);
  await visitor.seesCites(countIn("bretagne"));
  await visitor.seesChips("Bretagne");
  await expect(page).toHaveURL(/[?&]region=bretagne/);
  const chosen = page.locator("path.region.chosen");
  await expect(chosen).toHaveCount(1);
  await expect(page.locator("path.region.aside")).toHaveCount(12);
  await visitor.seesTheMapAtRest();
  const [map, bretagne] = [(await visitor.map.boundingBox())!, (await chosen.boundingBox())!];
  expect(contains(map, bretagne)).toBe(true);
  expect(bretagne.width > map.width / 3 || bretagne.height > map.height / 3).toBe(true);
});

test("the map, the filter and a link choose a region in the same way", async ({ visitor, page }) => {
  const looks = async () => {
    await visitor.seesTheMapAtRest();
    return { url: page.url(), basemap: await visitor.basemap() };
  };
  await visitor.opensTheMap();
  await visitor.choosesRegion("Bretagne");
  const byFilter = await looks();
  await visitor.opensTheMap("?region=bretagne");
  const byLink = await looks();
  await visitor.opensTheMap("#map=7/48/-1");
  await visitor.clicksPlace(...MID_BRETAGNE);
  await expect(page).toHaveURL(/region=bretagne$/);
  const byMap = await looks();
  for (const way of [byFilter, byMap]) {
    expect(way.url).toBe(byLink.url);
    expect(sameBasemap(way.basemap, byLink.basemap), JSON.stringify([way, byLink])).toBe(true);
  }
});

test("the base map in detail, with the frontiers, takes the light one's place from a middle zoom on", async ({ visitor, page }) => {
  const frontiers = page.locator("path.frontier");
  await visitor.opensTheMap(FRANCE);
  await expect(frontiers).toHaveAttribute("d", "");
  await expect(page.locator("path.departement-border")).toHaveAttribute("d", /^M/);
  await visitor.presses("Agrandir");
  await expect(frontiers).toHaveAttribute("d", /^M/);
});

test("what a region is called is seen whole at the map's edges", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=7/44/3.5");
  const map = (await visitor.map.boundingBox())!;
  const { y } = await visitor.pixelOfPlace(43.9, 6.6);
  await page.mouse.move(map.x + map.width - 90, y);
  const tooltip = page.locator(".region-tooltip");
  await expect(tooltip).toContainText("Provence-Alpes-Côte d'Azur");
  await visitor.seesWhole(tooltip);
});

test("several regions are shown together", async ({ visitor, page }) => {
  await visitor.opensTheMap("?region=bretagne,corse");
  await visitor.seesTheMapAtRest();
  const map = (await visitor.map.boundingBox())!;
  const chosen = page.locator("path.region.chosen");
  await expect(chosen).toHaveCount(2);
  for (const region of await chosen.all()) expect(contains(map, (await region.boundingBox())!)).toBe(true);
});

test("the map's buttons zoom, and come back to the whole of France", async ({ visitor, page }) => {
  await visitor.opensTheMap(FRANCE);
  await visitor.presses("Agrandir");
  await expect(page).toHaveURL(/#map=7[./]/);
  await visitor.presses("Réduire");
  await expect(page).toHaveURL(/#map=6[./]/);
  await visitor.seesTheMapAtRest();
  await visitor.presses("Toute la France");
  await expect(page).not.toHaveURL(/#map=/);
  await visitor.seesTheMapAtRest();
  const map = (await visitor.map.boundingBox())!;
  for (const region of await page.locator("path.region").all()) {
    expect(contains(map, (await region.boundingBox())!)).toBe(true);
  }
});

test("the whole of France is shown while a region stays chosen", async ({ visitor, page }) => {
  await visitor.opensTheMap("?region=bretagne");
  await visitor.presses("Toute la France");
  await expect(page).toHaveURL(/\?region=bretagne#map=/);
  await visitor.seesCites(countIn("bretagne"));
});

test("what lies on the map does not cover its other parts", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  const parts = [".legend", ".controls", ".leaflet-control-scale", ".leaflet-control-attribution"];
  const boxes = await Promise.all(parts.map(async (part) => (await page.locator(part).boundingBox())!));
  for (const [i, a] of boxes.entries()) {
    for (const [j, b] of boxes.entries()) {
      if (i < j) expect(overlaps(a, b), `${parts[i]} and ${parts[j]}`).toBe(false);
    }
  }
});

test("the whole screen shows the map and the list", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.presses("Plein écran");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(visitor.search).toBeVisible();
  await visitor.presses("Quitter le plein écran");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
});
