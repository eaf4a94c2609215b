// The browser and its pages, each of a fresh profile, at the speed that is asked for.
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS } from "../tests/chromium.mjs";

const VIEWPORT = { width: 1280, height: 800 };

/** A phone's connection as Lighthouse has it: 1.6 Mbit/s down, 150 ms there and back. */
export const SLOW_4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };

export const launch = (executablePath) => chromium.launch({ executablePath, args: CHROMIUM_ARGS });

/**
 * Gives `work` an empty page and its DevTools session: a processor `slowdown` times slower, and
 * `network` where one is asked for. The profile, cache included, ends with it.
 */
export async function withPage(browser, { slowdown, network }, work) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "fr-FR", reducedMotion: "no-preference" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    // Processor time, which other programs of the machine do not lengthen.
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) await devtools.send("Network.emulateNetworkConditions", network);
    return await work(page, devtools);
  } finally {
    await context.close();
  }
}

/** Resolves with the milliseconds from the page's start to `cites:ready`; fails with the page's own words. */
export async function untilReady(page) {
  await page.waitForFunction(
    () => performance.getEntriesByName("cites:ready").length > 0 || document.documentElement.dataset.state === "failed",
    undefined,
    // A timer and not each frame: the frames are what is measured.
    { polling: 100, timeout: 120_000 },
  );
  const ready = await page.evaluate(() => performance.getEntriesByName("cites:ready")[0]?.startTime);
  if (ready === undefined) throw new Error(`The page failed: ${await page.locator("body").innerText()}`);
  return ready;
}

/** Time without work, so that what was set going before does not count for what comes next. */
export const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
