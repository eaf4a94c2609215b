// Every frame: all is reachable and nothing is cut.
import { expect, test } from "./fixtures.ts";
import { cites } from "./published.ts";
import type { Visitor } from "./visitor.ts";

/** The page itself never scrolls sideways, and no text of the panel is wider than the panel. */
async function nothingIsCut(visitor: Visitor) {
  const cut = await visitor.page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    for (const e of document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, p, legend, li, strong")) {
      const box = e.getBoundingClientRect();
      if (box.width === 0 || e.closest(".sr-only, .skip, .leaflet-container, .region-tooltip")) continue;
      if (!e.checkVisibility({ visibilityProperty: true })) continue;
      const clipped = e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline";
      if (clipped || box.left < -1 || box.right > innerWidth + 1) wide.push(`${e.tagName} ${e.textContent?.trim()}`);
    }
    return wide;
  });
  expect(cut).toEqual([]);
}

/** Each button of the map is within the frame and can be hit. */
async function buttonsCanBeHit(visitor: Visitor) {
  const names = ["Agrandir", "Réduire", "Toute la France", "Autour de moi", "Légende"];
  for (const name of names) {
    const button = visitor.button(name);
    await visitor.seesWhole(button);
    await button.click({ trial: true });
  }
}

/** Naming the sources is a duty: nothing lies over any part of their text. */
async function sourcesAreSeen({ page }: Visitor) {
  await expect
    .poll(() =>
      page.locator(".leaflet-control-attribution").evaluate((sources) => {
        const text = document.createRange();
        text.selectNodeContents(sources);
        const corners = [...text.getClientRects()].flatMap(({ left, right, top, bottom }) => [
          [left + 1, top + 1],
          [right - 1, bottom - 1],
          [(left + right) / 2, (top + bottom) / 2],
        ]);
        return corners.length > 0 && corners.every(([x, y]) => sources.contains(document.elementFromPoint(x, y)));
      }),
    )
    .toBe(true);
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  [1920, 1080],
  [700, 350],
  [320, 350],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test("the sources are seen, with a card and with large text too", async ({ visitor, page }) => {
      await visitor.opensTheMap();
      await sourcesAreSeen(visitor);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await sourcesAreSeen(visitor);
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await visitor.opensTheMap("?cite=locronan");
      await visitor.seesCard("Locronan");
      await sourcesAreSeen(visitor);
    });

    test("the search, the list and the buttons are reachable", async ({ visitor }) => {
      await visitor.opensTheMap();
      await visitor.seesWhole(visitor.search);
      await buttonsCanBeHit(visitor);
      await nothingIsCut(visitor);
      await visitor.searches("locronan");
      const handle = visitor.button("Déplier la liste");
      if (await handle.isVisible()) await handle.click();
      await visitor.line("Locronan").scrollIntoViewIfNeeded();
      await expect(visitor.line("Locronan")).toBeInViewport({ ratio: 0.9 });
      await nothingIsCut(visitor);
      await visitor.searches("");
      await visitor.choosesRegion("Corse");
      await visitor.choosesDepartement("Haute-Corse");
      await visitor.choosesStatus("Homologuées");
      await visitor.list.locator("footer").scrollIntoViewIfNeeded();
      await expect(visitor.list.locator("footer")).toBeInViewport();
      await nothingIsCut(visitor);
    });

    test("the card opens in view, can be read to its end and closed", async ({ visitor, page }) => {
      await visitor.opensTheMap("?cite=locronan");
      await visitor.seesCard("Locronan");
      await visitor.seesTheMapAtRest();
      await visitor.seesWhole(visitor.card.getByRole("heading", { name: "Locronan" }));
      await visitor.seesWhole(visitor.card.getByRole("button", { name: "Fermer" }));
      await nothingIsCut(visitor);
      const last = visitor.card.locator(".nears").getByRole("button").last();
      await last.scrollIntoViewIfNeeded();
      await visitor.seesWhole(last);
      await last.click({ trial: true });
      await visitor.closesCard();
      await expect(page).not.toHaveURL(/cite=/);
    });

    test("with text at 200 % everything is still there", async ({ visitor, page }) => {
      await page.addInitScript(() => {
        document.addEventListener("DOMContentLoaded", () => document.documentElement.style.setProperty("font-size", "200%"));
      });
      await visitor.opensTheMap("?region=bretagne");
      const handle = visitor.button("Déplier la liste");
      if (await handle.isVisible()) await handle.click();
      await visitor.search.click({ trial: true });
      await visitor.line("Locronan").click();
      await visitor.seesCard("Locronan");
      const close = visitor.card.getByRole("button", { name: "Fermer" });
      await close.scrollIntoViewIfNeeded();
      await visitor.seesWhole(close);
      await nothingIsCut(visitor);
      await visitor.closesCard();
    });
  });
}

test.describe("a phone", { tag: "@phone" }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the list is a sheet: a tap opens and closes it", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.button("Déplier la liste").tap();
    await expect(visitor.line(cites.find((c) => c.region.slug === "auvergne-rhone-alpes")!.name)).toBeAttached();
    await expect(visitor.button("Replier la liste")).toHaveAttribute("aria-expanded", "true");
    await visitor.button("Replier la liste").tap();
    await expect(visitor.button("Déplier la liste")).toHaveAttribute("aria-expanded", "false");
  });

  test("the whole of France stays in view above it", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    await visitor.button("Déplier la liste").tap();
    await visitor.seesTheMapAtRest();
    await expect(page.locator("path.region")).toHaveCount(13);
    const sheet = (await page.locator(".panel").boundingBox())!;
    for (const region of await page.locator("path.region").all()) {
      const box = (await region.boundingBox())!;
      expect(box.y + box.height).toBeLessThan(sheet.y);
      expect(box.y).toBeGreaterThan(0);
    }
    await expect(page).not.toHaveURL(/#map/);
  });

  test("it stays up in another language", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.button("Déplier la liste").tap();
    await visitor.choosesLanguage("English");
    await expect(visitor.button("Collapse the list")).toBeVisible();
  });

  test("after a pull by finger the next press folds it", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    await visitor.pullsTheSheetUp(300);
    await expect(page.locator(".panel")).toHaveAttribute("data-position", "half");
    // Where it will rest: what still moves is not to be hit.
    await expect.poll(async () => Math.round((await page.locator(".panel").boundingBox())!.height)).toBe(464);
    // With the mouse: Chromium takes a finger that follows a fast one for the end of a fling, now and then.
    await visitor.button("Replier la liste").click();
    await expect(page.locator(".panel")).toHaveAttribute("data-position", "peek");
  });

  test("the page turned on its side has its licence where it belongs", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    const handle = (await visitor.button("Déplier la liste").boundingBox())!;
    await page.mouse.move(handle.x + 50, handle.y + 10);
    await page.mouse.down();
    // By way of the height at which it is as high as it will ever be measured.
    await page.mouse.move(handle.x + 50, 80, { steps: 8 });
    await page.mouse.up();
    await expect(page.locator(".panel")).toHaveAttribute("data-position", "full");
    await page.setViewportSize({ width: 844, height: 390 });
    const licence = page.locator(".leaflet-control-attribution");
    await visitor.seesWhole(licence);
    await expect.poll(async () => (await licence.boundingBox())!.y).toBeGreaterThan(350);
  });

  test("a card from a link is closed to the map, not to the list over it", async ({ visitor, page }) => {
    await visitor.opensTheMap("?cite=locronan");
    await visitor.closesCard();
    await expect(visitor.map).toBeFocused();
    await expect(page.locator(".panel")).toHaveAttribute("data-position", "peek");
  });

  test("the next card is shown from its top", async ({ visitor, page }) => {
    await page.setViewportSize({ width: 360, height: 600 });
    await visitor.opensTheMap("?cite=locronan");
    const next = visitor.card.locator(".nears").getByRole("button").last();
    await next.scrollIntoViewIfNeeded();
    expect(await page.locator(".card-sheet").evaluate((sheet) => sheet.scrollTop)).toBeGreaterThan(0);
    await next.tap();
    await expect(visitor.card.getByRole("heading", { level: 2 })).toBeFocused();
    await expect.poll(() => page.locator(".card-sheet").evaluate((sheet) => sheet.scrollTop)).toBe(0);
  });

  test("the sheet is pulled up by its handle", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    const handle = (await visitor.button("Déplier la liste").boundingBox())!;
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 200, { steps: 4 });
    await page.mouse.move(x, 60, { steps: 4 });
    await page.mouse.up();
    await expect(page.locator(".panel")).toHaveAttribute("data-position", "full");
    await expect.poll(async () => (await page.locator(".panel").boundingBox())!.y).toBeLessThan(80);
  });

  test("a pin that is tapped, even a finger's breadth beside it, opens as a sheet, and stays in sight", async ({
    visitor,
    page,
  }) => {
    await visitor.opensTheMap("#map=7.5/48.1/-4.2");
    const { x, y } = await visitor.pixelOf("locronan");
    await page.touchscreen.tap(x + 10, y - 8);
    await visitor.seesCard("Locronan");
    await visitor.seesTheMapAtRest();
    await expect.poll(async () => (await visitor.pixelOf("locronan")).y).toBeLessThan((await visitor.card.boundingBox())!.y);
    await visitor.seesWhole(visitor.card.getByRole("button", { name: "Fermer" }));
  });

  test("a card that changes its height while the map still moves leaves the link true", async ({ visitor, page }) => {
    await visitor.opensTheMap("#map=7.5/48.1/-4.2");
    const pane = page.locator(".leaflet-map-pane");
    // As when the last of what it says comes: once the pin is in sight, before the map is at rest.
    await pane.evaluate((pane) => {
      const y = () => new DOMMatrix(getComputedStyle(pane).transform).f;
      const begin = y();
      const look = () => {
        const sheet = document.querySelector<HTMLElement>(".card-sheet");
        if (sheet && begin - y() > 200) sheet.style.maxHeight = `${sheet.offsetHeight - 24}px`;
        else requestAnimationFrame(look);
      };
      look();
    });
    const { x, y } = await visitor.pixelOf("locronan");
    await page.touchscreen.tap(x, y);
    await visitor.seesCard("Locronan");
    await expect(page.locator(".card-sheet")).toHaveAttribute("style", /max-height/);
    await visitor.seesTheMapAtRest();
    await expect.poll(async () => (await visitor.pixelOf("locronan")).y).toBeLessThan((await visitor.card.boundingBox())!.y);
  });
});

test("a frame that changes its size keeps the whole of France in view", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await page.setViewportSize({ width: 700, height: 350 });
  await visitor.seesTheMapAtRest();
  for (const region of await page.locator("path.region").all()) await visitor.seesWhole(region);
  await expect(page).not.toHaveURL(/#map/);
});

test.describe("reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the map jumps where it would be animated", async ({ visitor, page }) => {
    await visitor.opensTheMap("#map=6.1/47/1");
    // What is animated has one of these classes meanwhile.
    await page.evaluate(() => {
      const pane = document.querySelector(".leaflet-map-pane")!;
      Object.assign(window, { animations: 0 });
      new MutationObserver(() => {
        if (/leaflet-(zoom|pan)-anim/.test(pane.className)) (window as any).animations++;
      }).observe(pane, { attributeFilter: ["class"] });
    });
    await visitor.presses("Agrandir");
    await expect(page).toHaveURL(/#map=7\.1\//);
    await visitor.seesTheMapAtRest();
    const before = await visitor.basemap();
    // A card that would not be in view moves the map.
    await visitor.clicksPin("le-sap");
    await visitor.seesCard("Le Sap");
    await visitor.seesTheMapAtRest();
    expect(await visitor.basemap()).not.toEqual(before);
    expect(await page.evaluate("animations")).toBe(0);
  });
});
