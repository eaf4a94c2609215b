// Nobody is told that a visitor is here: no stranger at all, IGN only from zoom 9 on, and nothing of the visit is
// kept; of the map's own files, offline.spec.ts tells.
// (Requests to other hosts than IGN's fail every test, see fixtures.ts.)
import { expect, test } from "./fixtures.ts";

test("no tile is asked for before zoom 9, and tiles fade in from there", async ({ visitor, page, watch }) => {
  await visitor.opensTheMap();
  await visitor.choosesRegion("Corse");
  await visitor.opensLine("L'Île-Rousse");
  await visitor.seesCard("L'Île-Rousse");
  await visitor.opensTheMap("#map=8.75/48.1/-4.2");
  await visitor.drags({ x: 150, y: 60 });
  expect(watch.tiles).toEqual([]);
  await visitor.opensTheMap("#map=8/48.1/-4.2");
  await visitor.presses("Agrandir");
  await expect.poll(() => watch.tiles.length).toBeGreaterThan(0);
  for (const tile of watch.tiles) {
    const asked = new URL(tile).searchParams;
    expect(asked.get("LAYER")).toBe("GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2");
    expect(Number(asked.get("TILEMATRIX"))).toBeGreaterThanOrEqual(9);
  }
  await expect(page.locator(".leaflet-control-attribution")).toContainText("© IGN");
});

test("none is ever asked for with fond=simple", async ({ visitor, page, watch }) => {
  await visitor.opensTheMap("?fond=simple#map=12/48.1/-4.2");
  await visitor.drags({ x: 150, y: 60 });
  await visitor.presses("Agrandir");
  await expect(page).toHaveURL(/\?fond=simple#map=13\//);
  await visitor.seesTheMapAtRest();
  await visitor.opensTheMap("?fond=simple&cite=locronan#map=14/48.0986/-4.2072");
  await visitor.seesCard("Locronan");
  expect(watch.tiles).toEqual([]);
  await expect(page).toHaveURL(/fond=simple/);
});

test("the service does not learn which page the visitor looks at", async ({ visitor, page, baseURL }) => {
  const [tile] = await Promise.all([
    page.waitForRequest("https://data.geopf.fr/**"),
    visitor.opensTheMap("?cite=locronan#map=11/48.1/-4.2"),
  ]);
  const told = (await tile.allHeaders()).referer ?? "";
  expect([new URL(baseURL!).origin + "/", ""]).toContain(told);
});

test("no cookie is set and nothing is stored", async ({ visitor, page, context }) => {
  await visitor.opensTheMap("?region=bretagne");
  await visitor.searches("locronan");
  await visitor.opensLine("Locronan");
  await visitor.choosesLanguage("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0, 0]);
});
