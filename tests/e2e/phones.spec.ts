// What phones and touch screens bring: a notch, browsers within other apps, a finger beside a mouse.
import type { Page } from "@playwright/test";
import { contains } from "./geometry.ts";
import { expect, test } from "./fixtures.ts";
import type { Visitor } from "./visitor.ts";

const NOTCH = 47;

/** As an iPhone with a notch says when it is held sideways: 47 px left and right, 21 px for its bar below. */
async function hasANotch(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setSafeAreaInsetsOverride", {
    insets: { left: NOTCH, right: NOTCH, bottom: 21, top: 0 },
  });
}

/** Whatever can be read or pressed, by its text or name, if any of it lies under the notch or the bar. */
async function underTheNotch({ page }: Visitor): Promise<string[]> {
  return page.evaluate((notch) => {
    const found: string[] = [];
    const safe = { left: notch, right: innerWidth - notch };
    const look = (rects: Iterable<DOMRect>, name: string) => {
      for (const { left, right, top, bottom, width, height } of rects) {
        const isThere = width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        if (isThere && (left < safe.left - 1 || right > safe.right + 1)) found.push(name);
      }
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest(".sr-only, .skip:not(:focus)");
    for (const element of document.querySelectorAll("a, button, input")) {
      if (isSeen(element)) look([element.getBoundingClientRect()], element.outerHTML.slice(0, 80));
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.textContent?.trim() || !text.parentElement || !isSeen(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      look(range.getClientRects(), text.textContent.trim());
    }
    return found;
  }, NOTCH);
}

test.describe("a phone with a notch, held sideways", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true });

  for (const [what, link] of [
    ["the first screen", ""],
    ["a card", "?cite=locronan"],
    ["the map alone in a frame", "?embed=1&panel=none"],
    ["a folded list in a frame", "?embed=1&panel=closed"],
    ["a search without result", "?q=zzzz"],
  ] as const) {
    test(`nothing to read or press lies under it: ${what}`, async ({ visitor, page }) => {
      await hasANotch(page);
      await visitor.opensTheMap(link);
      await visitor.seesTheMapAtRest();
      expect(await underTheNotch(visitor)).toEqual([]);
    });
  }

  test("all of France is beside it", async ({ visitor, page }) => {
    await hasANotch(page);
    await visitor.opensTheMap();
    await visitor.seesTheMapAtRest();
    for (const region of await page.locator("path.region").all()) {
      const box = (await region.boundingBox())!;
      expect(contains({ x: NOTCH, y: 0, width: 844 - 2 * NOTCH, height: 390 }, box, 2), JSON.stringify(box)).toBe(true);
    }
  });

  test("the list that is there before the map is", async ({ visitor, page }) => {
    await hasANotch(page);
    await page.route("**/app-*.js", (route) => route.fulfill({ status: 404 }));
    await visitor.opensThePage();
    await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
    expect(await underTheNotch(visitor)).toEqual([]);
  });
});

test.describe("a phone with a notch, upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("what is above the sheet is not under the system's bar", async ({ visitor, page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setSafeAreaInsetsOverride", { insets: { top: 47, bottom: 34, left: 0, right: 0 } });
    await visitor.opensTheMap();
    for (const name of ["Agrandir", "Légende"]) {
      expect((await visitor.button(name).boundingBox())!.y).toBeGreaterThan(47);
    }
    // The search is whole above the bar at the foot.
    const search = (await visitor.search.boundingBox())!;
    expect(search.y + search.height).toBeLessThan(844 - 34);
  });
});

const BROWSERS = [
  ["Chrome", "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", /^geo:/],
  [
    "an app's own browser",
    "Mozilla/5.0 (Linux; Android 14; SM-S911B Build/UP1A; wv) AppleWebKit/537.36 Version/4.0 Chrome/131.0 Mobile Safari/537.36",
    /^https:/,
  ],
  [
    "Facebook's browser",
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/489.0;]",
    /^https:/,
  ],
] as const;
for (const [browser, userAgent, address] of BROWSERS) {
  test.describe(`${browser} on Android`, () => {
    test.use({ userAgent });

    test("the way there opens", async ({ visitor }) => {
      await visitor.opensTheMap("?cite=locronan");
      await expect(visitor.card.getByRole("link", { name: "Itinéraire" })).toHaveAttribute("href", address);
    });
  });
}

test("a laptop with a touch screen: a finger beside a pin means the pin, a mouse there does not", async ({
  visitor,
  page,
}) => {
  await visitor.opensTheMap("?departement=29#map=9/48.1/-4.2");
  await visitor.seesTheMapAtRest();
  expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(false);
  const { x, y } = await visitor.pixelOf("locronan");
  await page.mouse.click(x - 12, y - 14);
  await visitor.seesNoCard();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x - 12, y: y - 14 }] });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await visitor.seesCard("Locronan");
});
