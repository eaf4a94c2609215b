// The first screen: all of France and every cité, with nothing to wait for and nothing asked of anyone else.
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";

test("the list holds every cité, by region and by name", async ({ visitor }) => {
  await visitor.opensTheMap();
  await visitor.seesCites(cites.length);
  const headings = visitor.list.getByRole("heading", { level: 2 });
  const shown = await headings.allTextContents();
  const regions = shown.filter((text) => /\d+$/.test(text));
  const french = new Intl.Collator("fr");
  expect(regions).toEqual([...regions].sort(french.compare));
  expect(regions).toHaveLength(new Set(cites.map((c) => c.region.slug)).size);
  expect(regions).toContain(`Bretagne ${countIn("bretagne")}`);
  // Within the first region by name: accents and case do not count.
  const first = cites.filter((c) => c.region.slug === "auvergne-rhone-alpes").map((c) => c.name);
  await visitor.seesFirst(...first.sort(french.compare).slice(0, 5));
});

test("each line says the département, and the status where it is not the rule", async ({ visitor }) => {
  await visitor.opensTheMap();
  await expect(visitor.line("Locronan")).toContainText("Finistère");
  // The eye has the shape for it, and icons for what there is to see; the ear these words.
  await expect(visitor.line("Locronan")).toHaveAccessibleName(/^Locronan Finistère À voir : .*Église, .*Musée.* homologuée$/);
  await expect(visitor.line("Craon")).toContainText("en cours d’homologation");
  await expect(visitor.line("Levroux")).toContainText("à confirmer");
});

for (const [frame, width, height] of [
  ["a laptop", 1280, 800],
  ["a wide screen", 1920, 1080],
  ["a phone", 390, 844],
  ["a low frame", 700, 350],
] as const) {
  test.describe(frame, () => {
    test.use({ viewport: { width, height } });

    test("the whole of France is in the visible part of the map, Corsica included", async ({ visitor }) => {
      await visitor.opensTheMap();
      const boxes = await visitor.seesTheWholeOfFrance();
      const visible = await visitor.visibleMap();
      const reach = (from: "x" | "y", size: "width" | "height") =>
        Math.max(...boxes.map((box) => box[from] + box[size])) - Math.min(...boxes.map((box) => box[from]));
      // And no smaller than it must be: there are margins and buttons.
      const fills = Math.max(reach("x", "width") / visible.width, reach("y", "height") / visible.height);
      expect(fills).toBeGreaterThan(0.65);
    });
  });
}

test("the themes' icons are asked for once the map is ready, and are painted", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  const icon = visitor.line("Locronan").locator(".theme-icon").first();
  await expect(icon).not.toHaveCSS("mask-image", "none");
  const [ready, asked] = await page.evaluate(() => {
    const icons = performance.getEntriesByType("resource").filter(({ name }) => name.includes("theme-icons"));
    return [performance.getEntriesByName("cites:ready")[0]!.startTime, ...icons.map(({ startTime }) => startTime)];
  });
  expect(asked).toBeGreaterThanOrEqual(ready!);
});

test("nothing in the address is needed, and nothing is added to it", async ({ visitor, page, baseURL }) => {
  await visitor.opensTheMap();
  await visitor.seesTheMapAtRest();
  expect(page.url()).toBe(baseURL);
});

test("a legend says what the shapes mean", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  const legend = page.locator(".legend");
  await expect(legend.getByRole("listitem")).toHaveText(["Homologuée", "En cours d’homologation", "À confirmer"]);
  await visitor.presses("Légende");
  await expect(legend.getByRole("list")).toBeHidden();
});

test("the map bears its scale and its sources", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await expect(page.locator(".leaflet-control-scale-line")).toHaveText(/^\d+ km$/);
  await expect(page.locator(".leaflet-control-attribution")).toContainText("IGN");
  await expect(page.locator(".leaflet-control-attribution")).toContainText("Natural Earth");
  await expect(visitor.list.locator("footer")).toContainText("Licence Ouverte 2.0");
});

test("what the page preloads is what the app reads, and its map is in the page: nothing is asked for twice", async ({ visitor, page }) => {
  const asked: string[] = [];
  await page.route("**/assets/*", (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.continue();
  });
  await visitor.opensTheMap();
  expect(asked.filter((path) => /communes|basemap|petites-cites/.test(path))).toHaveLength(2);
  expect(asked).toHaveLength(new Set(asked).size);
});
