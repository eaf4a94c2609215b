// Fonts differ from machine to machine: what is laid out well in ours must be so in one that is wider.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Letters so much further apart stand for a wider font. */
const widens = (page: Page, spacing: string) =>
  page.evaluate((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: ${spacing} }`);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

const doublesTheText = (page: Page) => page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));

/** The words of a text that do not stand on one line. */
const brokenWords = (text: Locator) =>
  text.evaluate((element) => {
    const broken: string[] = [];
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      for (const { index, 0: word } of node.data.matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [320, 640],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const lang of ["fr", "en"]) {
      test(`${lang}: the nearest cités have their distance beside their name, each on one line`, async ({ visitor, page }) => {
        await visitor.opensTheMap(`?cite=locronan&lang=${lang}`);
        await visitor.seesCard("Locronan");
        await widens(page, "0.05em");
        const rows = await visitor.card.locator(".near").evaluateAll((lines) =>
          lines.map((line) => {
            const lineBoxes = (selector: string) => {
              const text = document.createRange();
              text.selectNodeContents(line.querySelector(selector)!);
              return [...text.getClientRects()];
            };
            const [name, way] = [lineBoxes(".name"), lineBoxes(".where")];
            const beside = way[0]!.top < name[0]!.bottom && name[0]!.top < way[0]!.bottom;
            return { lines: [name.length, way.length], beside };
          }),
        );
        expect(rows).toEqual(Array(3).fill({ lines: [1, 1], beside: true }));
      });
    }

    test("no word of a card is broken, in a wider font or with text at 200 %", async ({ visitor, page }) => {
      await visitor.opensTheMap("?cite=locronan");
      await visitor.seesCard("Locronan");
      for (const widen of [() => widens(page, "0.12em"), () => widens(page, "normal"), () => doublesTheText(page)]) {
        await widen();
        for (const text of [".card-status", "h2", ".card-where", ".facts", ".nears"]) {
          expect(await brokenWords(visitor.card.locator(text)), text).toEqual([]);
        }
      }
    });
  });
}
