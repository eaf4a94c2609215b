// Takes the README's pictures of the map at --url in the browser --chrome, into --folder.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";

const { values: options } = parseArgs({
  options: { url: { type: "string" }, chrome: { type: "string" }, folder: { type: "string" } },
});

const PICTURES = [
  { file: "screenshot.png", link: "?lang=fr", viewport: { width: 1280, height: 800 } },
  { file: "screenshot-phone.png", link: "?lang=fr&region=bretagne", viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
];

const browser = await chromium.launch({
  executablePath: options.chrome,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
try {
  for (const { file, link, ...device } of PICTURES) {
    const context = await browser.newContext({ colorScheme: "light", locale: "fr-FR", reducedMotion: "reduce", ...device });
    const page = await context.newPage();
    await page.goto(options.url + link);
    await page.waitForFunction(() => performance.getEntriesByName("cites:ready").length > 0);
    // The base map and the names upon it come after the cités.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(options.folder, file) });
    await context.close();
  }
} finally {
  await browser.close();
}
