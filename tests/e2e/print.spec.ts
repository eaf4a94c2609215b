// Paper: what is printed is the map as it looks, whole, and the list with what there is to see.
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";
import { TripPanel } from "./trip-panel.ts";

/** A4 within its margins, in CSS pixels, as it stands and as it lies. */
const SHEETS = [
  { name: "portrait", width: 703, height: 1031 },
  { name: "landscape", width: 1031, height: 703 },
];

for (const [screen, viewport] of [
  ["a laptop", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  for (const sheet of SHEETS) {
    test.describe(`from ${screen}, ${sheet.name}`, () => {
      test.use({ viewport });

      test("the map is whole on the first sheet, and below it the choice, without buttons", async ({ visitor, page }) => {
        await visitor.opensTheMap("?region=bretagne");
        const [width, height] = await page.locator("#map").evaluate((map) => [map.clientWidth, map.clientHeight]);
        await visitor.isAboutToPrint();
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize(sheet);
        const map = (await page.locator(".map-frame").boundingBox())!;
        expect(map.x).toBeGreaterThanOrEqual(0);
        expect(map.x + map.width).toBeLessThanOrEqual(sheet.width);
        expect(map.y + map.height).toBeLessThanOrEqual(sheet.height);
        // The same part of the world: as wide and as high as it was, but for its scale.
        expect(map.width / map.height).toBeCloseTo(width! / height!, 2);
        expect(map.height).toBeGreaterThan(sheet.height / 2.5);
        const list = page.locator(".print-list");
        await expect(list.getByRole("heading", { level: 2 })).toHaveText("Bretagne");
        await expect(list.getByRole("heading", { level: 3 })).toHaveCount(countIn("bretagne"));
        await expect(list.locator(".print-address")).toHaveText(page.url());
        // A chip says what is chosen, and the legend's button is its title.
        await expect(page.locator("button:visible:not(.chip):not(.legend button)")).toHaveCount(0);
        await expect(page.getByRole("searchbox")).toBeHidden();
        await expect(page.locator("#list")).toBeHidden();
        const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(overflows).toBe(false);
      });
    });
  }
}

test("a trip is printed in its order, with its distances", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=locronan,quintin,pont-croix");
  await trip.opens();
  await visitor.isAboutToPrint();
  const names = page.locator(".print-list").getByRole("heading", { level: 3 });
  await expect(names).toHaveText(["1. Locronan", "2. Quintin", "3. Pont-Croix"]);
  await expect(page.locator(".print-list")).toContainText(/à \d+\skm/);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("paper is light, and the screen is dark again afterwards", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    await visitor.isAboutToPrint();
    await visitor.seesPaper("rgb(251, 247, 239)");
    await visitor.hasPrinted();
    await visitor.seesPaper("rgb(29, 27, 24)");
  });
});

test("the browser's own printing brings all of it, sheet by sheet", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.isAboutToPrint();
  await expect(page.locator(".print-list").getByRole("heading", { level: 3 })).toHaveCount(cites.length);
  await visitor.hasPrinted();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  // 229 cités do not stand on fewer, and nothing that is cut off or empty makes them more.
  expect(sheets).toBeGreaterThanOrEqual(4);
  expect(sheets).toBeLessThanOrEqual(12);
  await expect(page.locator(".print-list")).toHaveCount(0);
});

test("the printed map is at hand: of France, or of the region that is chosen", async ({ visitor, page }) => {
  const maps = page.locator(".about").getByRole("link", { name: "Carte à imprimer (PDF)" });
  await visitor.opensTheMap();
  await expect(maps).toHaveCount(2);
  await visitor.choosesRegion("Bretagne");
  await expect(maps).toHaveText(/Carte à imprimer \(PDF\) : Bretagne/);
  const answer = await page.request.get((await maps.getAttribute("href"))!);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
});
