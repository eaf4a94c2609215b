// List and map are two views of one selection.
import { expect, test } from "./fixtures.ts";
import type { Visitor } from "./visitor.ts";

const BRETAGNE = "#map=8/48.1/-3.2";

/** What is painted around a pin. */
async function paintedAt(visitor: Visitor, slug: string): Promise<string> {
  const { x, y } = await visitor.pixelOf(slug);
  const picture = await visitor.page.screenshot({ clip: { x: x - 14, y: y - 14, width: 28, height: 28 } });
  return picture.toString("base64");
}

test("a line that is pointed at lights its pin", async ({ visitor }) => {
  await visitor.opensTheMap(`?region=bretagne${BRETAGNE}`);
  await visitor.search.hover();
  const before = await paintedAt(visitor, "josselin");
  await visitor.line("Josselin").hover();
  await expect.poll(() => paintedAt(visitor, "josselin")).not.toBe(before);
  await visitor.search.hover();
  await expect.poll(() => paintedAt(visitor, "josselin")).toBe(before);
});

test("a line that is focused lights its pin", async ({ visitor }) => {
  await visitor.opensTheMap(`?region=bretagne${BRETAGNE}`);
  const before = await paintedAt(visitor, "josselin");
  await visitor.line("Josselin").focus();
  await expect.poll(() => paintedAt(visitor, "josselin")).not.toBe(before);
});

test("a pin that is pointed at lights its line", async ({ visitor, page }) => {
  await visitor.opensTheMap(BRETAGNE);
  await visitor.pointsAtPin("josselin");
  await expect(visitor.line("Josselin")).toHaveClass(/\bhovered\b/);
  await expect(page.locator("a.line.hovered")).toHaveCount(1);
  await visitor.pointsAtPin("malestroit");
  await expect(visitor.line("Malestroit")).toHaveClass(/\bhovered\b/);
  await expect(page.locator("a.line.hovered")).toHaveCount(1);
  await visitor.search.hover();
  await expect(page.locator("a.line.hovered")).toHaveCount(0);
});

test("a pin that is clicked opens its card, and its line is shown in the list", async ({ visitor }) => {
  await visitor.opensTheMap(BRETAGNE);
  await visitor.clicksPin("malestroit");
  await visitor.seesCard("Malestroit");
  await expect(visitor.line("Malestroit")).toHaveAttribute("aria-current", "true");
  await expect(visitor.line("Malestroit")).toBeInViewport();
});

test("a line that is clicked opens its card and brings its pin into view", async ({ visitor, page }) => {
  await visitor.opensTheMap(BRETAGNE);
  await visitor.opensLine("L'Île-Rousse");
  await visitor.seesCard("L'Île-Rousse");
  await visitor.seesTheMapAtRest();
  const pin = await visitor.pixelOf("l-ile-rousse");
  const map = (await visitor.map.boundingBox())!;
  expect(pin.x).toBeGreaterThan(map.x);
  expect(pin.x).toBeLessThan(map.x + map.width);
  expect(pin.y).toBeGreaterThan(map.y);
  expect(pin.y).toBeLessThan(map.y + map.height);
  await expect(page).toHaveURL(/cite=l-ile-rousse/);
});

test("what is filtered out of the list is gone from the map", async ({ visitor }) => {
  await visitor.opensTheMap(`?departement=56${BRETAGNE}`);
  await visitor.clicksPin("locronan");
  await visitor.seesNoCard();
  await visitor.opensTheMap(`?departement=56${BRETAGNE}`);
  await visitor.clicksPin("josselin");
  await visitor.seesCard("Josselin");
});

test("a card whose cité is filtered out closes", async ({ visitor }) => {
  await visitor.opensTheMap(`?cite=locronan${BRETAGNE}`);
  await visitor.seesCard("Locronan");
  await visitor.searches("josselin");
  await visitor.seesNoCard();
});

/** Whether the pins' canvas is dark at these places, in pixels from a cité's: what is left of a pin without colours. */
async function inkAt(visitor: Visitor, slug: string, ...places: [number, number][]) {
  const at = await visitor.pixelOf(slug);
  const map = (await visitor.map.boundingBox())!;
  return visitor.page.evaluate(
    ({ x, y, places }) => {
      const canvas = [...document.querySelectorAll<HTMLCanvasElement>(".leaflet-pins-pane canvas")].at(-1)!;
      const ratio = canvas.width / canvas.getBoundingClientRect().width;
      return places.map(([right, down]) => {
        const [px, py] = [Math.round((x + right) * ratio), Math.round((y + down) * ratio)];
        const [red, green, blue, alpha] = canvas.getContext("2d")!.getImageData(px, py, 1, 1).data;
        return alpha > 200 && 0.3 * red + 0.6 * green + 0.1 * blue < 150;
      });
    },
    { x: at.x - map.x, y: at.y - map.y, places },
  );
}

test("certified, candidate and unconfirmed differ by shape", async ({ visitor }) => {
  const looks: boolean[][] = [];
  // A disc is filled, a diamond has a hole and reaches farther up, what is unconfirmed is a ring.
  for (const [slug, lat, lon] of [
    ["sainte-suzanne", 48.1, -0.35],
    ["craon", 47.85, -0.95],
    ["saint-pair-sur-mer", 48.8, -1.55],
  ] as const) {
    await visitor.opensTheMap(`?fond=simple#map=9/${lat}/${lon}`);
    await visitor.seesTheMapAtRest();
    looks.push(await inkAt(visitor, slug, [0, 0], [0, -10]));
  }
  expect(looks).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test("pins grow as the visitor comes near", async ({ visitor }) => {
  for (const [zoom, isInk] of [
    [5, false],
    [9, true],
  ] as const) {
    await visitor.opensTheMap(`?fond=simple#map=${zoom}/48.1/-4.2`);
    await visitor.seesTheMapAtRest();
    expect(await inkAt(visitor, "locronan", [0, 0], [6, 0])).toEqual([true, isInk]);
  }
});

test("a pin that is clicked twice quickly keeps its card", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.5/-1.9");
  const { x, y } = await visitor.pixelOf("locronan");
  await page.mouse.click(x, y);
  // As a hand does it: meanwhile the card, which needs room, has moved the map aside.
  await page.waitForTimeout(150);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await visitor.seesCard("Locronan");
  await visitor.seesTheMapAtRest();
  await visitor.seesCard("Locronan");
});

test("a mouse upon a card works the card, not the map below it", async ({ visitor, page }) => {
  await visitor.opensTheMap(BRETAGNE);
  await visitor.clicksPin("locronan");
  await visitor.seesTheMapAtRest();
  // What of the card is seen: it scrolls where it is higher than the map.
  const card = (await page.locator(".leaflet-popup-content-wrapper").boundingBox())!;
  for (let part = 0.1; part < 1; part += 0.2) {
    await page.mouse.move(card.x + card.width * part, card.y + card.height * part, { steps: 3 });
    await expect(visitor.list.locator(".line.hovered")).toHaveCount(0);
    await expect(page.locator(".region-tooltip")).toHaveCount(0);
  }
});

test("a line that is focused or shown does not lie under the search", async ({ visitor, page }) => {
  const isClear = async (line: string) => {
    const search = (await page.locator(".search").boundingBox())!;
    expect((await visitor.line(line).boundingBox())!.y).toBeGreaterThanOrEqual(search.y + search.height - 1);
  };
  await visitor.opensTheMap("?region=bretagne#map=8/48.1/-3.2");
  await visitor.line("Tréguier").focus();
  // Lines far from the top have their buttons, which the key stops at as well, when the browser is idle.
  await expect(page.locator(".line:not(:has(+ .add-stop))")).toHaveCount(0);
  for (let up = 0; up < 24; up++) await visitor.types("Shift+Tab");
  await isClear((await page.locator(".line:focus .name").textContent())!);
  // A card that is opened on the map shows its line, from far below it.
  await visitor.clicksPin("josselin");
  await visitor.seesCard("Josselin");
  await isClear("Josselin");
});

test("a pin is as large to the hand as 24 px, and the nearest within reach is chosen", async ({ visitor }) => {
  for (const beside of [
    { x: 11.5, y: 0 },
    { x: 0, y: -11.5 },
    { x: -8, y: 8 },
  ]) {
    await visitor.opensTheMap("#map=6.1/47/1");
    await visitor.clicksPin("le-quesnoy", beside);
    await visitor.seesCard("Le Quesnoy");
  }
  // Le Croisic and Batz-sur-Mer are neighbours: each is had by its own side.
  await visitor.opensTheMap(BRETAGNE);
  await visitor.clicksPin("batz-sur-mer", { x: 4, y: 2 });
  await visitor.seesCard("Batz-sur-Mer");
  await visitor.closesCard();
  // The card has moved the map.
  await visitor.seesTheMapAtRest();
  await visitor.clicksPin("le-croisic", { x: -4, y: -2 });
  await visitor.seesCard("Le Croisic");
});

test("a line opens in another tab like any link", async ({ visitor, page, context, baseURL }) => {
  await visitor.opensTheMap();
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    visitor.line("Allègre").click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await other.waitForURL(`${baseURL}?cite=allegre`);
  await expect(other.getByRole("article")).toContainText("Allègre");
  await visitor.seesNoCard();
  expect(page.url()).toBe(baseURL);
  // It speaks the language that was chosen here, and asks nobody who is not asked here.
  await visitor.opensTheMap("?lang=en&fond=simple&q=all");
  await expect(visitor.line("Allègre")).toHaveAttribute("href", "?cite=allegre&lang=en&fond=simple");
});
