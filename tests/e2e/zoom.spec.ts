// The map goes as far out as the whole of France needs, and no farther, whatever becomes of its frame.
import { expect, test } from "./fixtures.ts";
import type { Visitor } from "./visitor.ts";

/** From the view that fits, one step nearer and one back is where it was, and no step leads farther out. */
async function goesNoFartherOutThanFrance(visitor: Visitor) {
  await visitor.seesTheWholeOfFrance();
  const home = await visitor.basemap();
  await visitor.presses("Agrandir");
  await visitor.seesTheMapAtRest();
  expect((await visitor.basemap())[0]).toBeCloseTo(home[0]! * 2, 3);
  for (let step = 0; step < 2; step++) {
    await visitor.presses("Réduire");
    await visitor.seesTheMapAtRest();
    expect((await visitor.basemap())[0]).toBeCloseTo(home[0]!, 3);
  }
  await visitor.seesTheWholeOfFrance();
}

for (const [frame, width, height] of [
  ["a laptop", 1280, 800],
  ["a low frame", 700, 350],
  ["a phone", 390, 844],
  ["a phone held sideways", 844, 390],
  ["a wide screen", 1920, 1080],
] as const) {
  test.describe(frame, () => {
    test.use({ viewport: { width, height } });

    test("the whole of France is as far out as it goes", async ({ visitor }) => {
      await visitor.opensTheMap();
      await goesNoFartherOutThanFrance(visitor);
    });
  });
}

test("the wheel leads back to the whole of France as well", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.seesTheWholeOfFrance();
  const home = (await visitor.basemap())[0]!;
  await visitor.map.hover();
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await visitor.basemap())[0]).toBeGreaterThan(home * 1.1);
  await visitor.seesTheMapAtRest();
  for (let turn = 0; turn < 3; turn++) {
    await page.mouse.wheel(0, 600);
    await visitor.seesTheMapAtRest();
  }
  expect((await visitor.basemap())[0]).toBeCloseTo(home, 5);
});

test("a phone that is turned, and turned back", async ({ visitor, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visitor.opensTheMap();
  await visitor.seesTheMapAtRest();
  await page.setViewportSize({ width: 844, height: 390 });
  await goesNoFartherOutThanFrance(visitor);
  await visitor.presses("Toute la France");
  await page.setViewportSize({ width: 390, height: 844 });
  await goesNoFartherOutThanFrance(visitor);
});

test("a frame that grows brings a view from too far out nearer, where it was", async ({ visitor, page }) => {
  await page.setViewportSize({ width: 700, height: 350 });
  await visitor.opensTheMap("#map=5.125/45/3");
  await visitor.seesTheMapAtRest();
  expect(visitor.view().zoom).toBe(5.125);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => visitor.view().zoom).toBeGreaterThan(6);
  await visitor.seesTheMapAtRest();
  expect(visitor.view().lat).toBeCloseTo(45, 1);
});

test("a view from as far out as the sheet over the map wants is looked at as it was sent", async ({ visitor, page }) => {
  await page.setViewportSize({ width: 590, height: 600 });
  await visitor.opensTheMap("?embed=1&panel=open");
  await visitor.seesTheMapAtRest();
  const home = (await visitor.basemap())[0]!;
  await visitor.presses("Agrandir");
  await visitor.seesTheMapAtRest();
  const zoom = visitor.view().zoom - 1;
  await page.goto("about:blank");
  await visitor.opensTheMap(`?embed=1&panel=open#map=${zoom}/46/2`);
  await visitor.seesTheMapAtRest();
  expect((await visitor.basemap())[0]).toBeCloseTo(home, 4);
});
