// The card grows when its article arrives: it stays in view, whatever the frame and the visitor's text.
import { expect, test } from "./reader.ts";
import type { Visitor } from "./visitor.ts";

const close = (visitor: Visitor) => visitor.card.getByRole("button", { name: "Fermer" });

async function hasLargeText(visitor: Visitor) {
  await visitor.page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => document.documentElement.style.setProperty("font-size", "200%"));
  });
}

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [1280, 560],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const size of ["100 %", "200 %"]) {
      test(`with text at ${size} the card of a link stays whole, and so does the link`, async ({ visitor, page, reader }) => {
        if (size === "200 %") await hasLargeText(visitor);
        await visitor.opensTheMap("?cite=locronan");
        await visitor.seesTheMapAtRest();
        await reader.asks();
        await reader.seesAll();
        await visitor.seesTheMapAtRest();
        await visitor.seesWhole(page.locator(".leaflet-popup"));
        await visitor.seesWhole(close(visitor));
        await visitor.seesAddress(/[?&]cite=locronan$/);
        await visitor.closesCard();
      });

      test(`with text at ${size} a card that was opened on the map stays whole`, async ({ visitor, page, reader }) => {
        if (size === "200 %") await hasLargeText(visitor);
        await visitor.opensTheMap("#map=8/48.1/-3.2");
        await visitor.clicksPin("locronan");
        await visitor.seesCard("Locronan");
        await visitor.seesTheMapAtRest();
        await reader.asks();
        await reader.seesAll();
        await visitor.seesTheMapAtRest();
        await visitor.seesWhole(page.locator(".leaflet-popup"));
        // However far it is read, it can be closed.
        await visitor.card.locator(".nears").getByRole("button").last().scrollIntoViewIfNeeded();
        await visitor.seesWhole(close(visitor));
        await visitor.closesCard();
      });
    }

    test("it is still whole after the map was moved by its buttons", async ({ visitor, page, reader }) => {
      await visitor.opensTheMap("?cite=locronan");
      await reader.asks();
      await reader.seesAll();
      for (const press of ["Zoomer", "Réduire", "Agrandir"]) {
        await visitor.presses(press);
        await visitor.seesTheMapAtRest();
        await visitor.seesWhole(page.locator(".leaflet-popup"));
      }
    });
  });
}

test("a frame that becomes lower has a card that fits it", async ({ visitor, page, reader }) => {
  await visitor.opensTheMap("?cite=locronan");
  await reader.asks();
  await reader.seesAll();
  await page.setViewportSize({ width: 1280, height: 520 });
  await visitor.seesTheMapAtRest();
  await visitor.seesWhole(page.locator(".leaflet-popup"));
});

for (const [width, height] of [
  [390, 844],
  [320, 350],
  [700, 350],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test("in the sheet it is shown from its top, and the card can be closed", async ({ visitor, reader, page }) => {
      await visitor.opensTheMap("?cite=locronan");
      await visitor.seesCard("Locronan");
      await reader.asks();
      await reader.seesAll();
      await visitor.seesTheMapAtRest();
      await expect(reader.photo).toBeInViewport();
      await visitor.seesWhole(close(visitor));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await visitor.closesCard();
    });
  });
}
