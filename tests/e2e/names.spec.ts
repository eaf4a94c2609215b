// Names on the map can be read: nothing that lies on the map covers them.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { type Box, contains } from "./geometry.ts";

declare global {
  interface Window {
    /** The names as they were last painted, and where on the canvas. */
    painted: Map<string, Box & { on: HTMLCanvasElement }>;
  }
}

/** What is painted on a canvas is not in the page: the canvas is asked while it is painted. */
async function watchNames(page: Page) {
  await page.addInitScript(() => {
    window.painted = new Map();
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const { width, actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = this.measureText(text);
      window.painted.set(text, { on: this.canvas, x, y: y - above, width, height: above + below });
      return fillText.call(this, text, x, y);
    };
    CanvasRenderingContext2D.prototype.clearRect = function (...all) {
      for (const [text, { on }] of window.painted) if (on === this.canvas) window.painted.delete(text);
      return clearRect.call(this, ...all);
    };
  });
}

const share = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [frame, width, height] of [
  ["a laptop", 1280, 800],
  ["a phone", 390, 844],
  ["a small frame", 700, 350],
] as const) {
  test.describe(frame, () => {
    test.use({ viewport: { width, height } });

    for (const link of ["?fond=simple", "?fond=simple&region=bretagne", "?fond=simple&cite=locronan"]) {
      test(`no name is covered by what lies on the map, at ${link}`, async ({ visitor, page }) => {
        await watchNames(page);
        await visitor.opensTheMap(link);
        await visitor.seesTheMapAtRest();
        const map = (await visitor.map.boundingBox())!;
        const names = new Map(await page.evaluate(() => [...window.painted].map(([text, { on, ...box }]) => [text, box] as const)));
        expect(names.size).toBeGreaterThan(2);
        const onTheMap = page.locator(".legend, .controls, .leaflet-control-attribution, .leaflet-control-scale");
        for (const thing of await onTheMap.all()) {
          const box = await thing.boundingBox();
          // A low frame has no room for the scale.
          if (!box) continue;
          const onMap = { ...box, x: box.x - map.x, y: box.y - map.y };
          const covered = [...names].filter(([, name]) => share(name, onMap)).map(([text]) => text);
          expect(covered, (await thing.getAttribute("class")) ?? "").toEqual([]);
        }
        for (const [text, name] of names) expect(contains({ ...map, x: 0, y: 0 }, name, 2), text).toBe(true);
      });
    }
  });
}
