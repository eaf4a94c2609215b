// How much a first visit receives, and how soon it sees something and can use it.
import { rest, untilReady, withPage } from "./browser.mjs";

/** `{ first_paint, first_contentful_paint, ready, files: [{ name, bytes }] }`, in milliseconds and bytes. */
export const load = (browser, url, conditions) =>
  withPage(browser, conditions, async (page, devtools) => {
    const requests = record(devtools);
    await page.goto(url, { waitUntil: "commit" });
    const ready = await untilReady(page);
    const readyAt = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName("cites:ready")[0].startTime);
    // What had been asked for by then is counted whole, whenever it came.
    await page.waitForLoadState("networkidle");
    await rest(200);
    const paints = await page.evaluate(() =>
      Object.fromEntries(performance.getEntriesByType("paint").map((entry) => [entry.name, entry.startTime])),
    );
    const files = [...requests.values()]
      .filter((request) => request.askedAt <= readyAt)
      .map(({ name, bytes }) => ({ name, bytes }));
    return {
      first_paint: paints["first-paint"],
      first_contentful_paint: paints["first-contentful-paint"],
      ready,
      files,
    };
  });

/** All requests of a page: the bytes that came over the wire, headers included. */
function record(devtools) {
  const requests = new Map();
  devtools.on("Network.requestWillBeSent", ({ requestId, request, wallTime }) => {
    if (!request.url.startsWith("data:")) {
      const { host, pathname } = new URL(request.url);
      const name = host.startsWith("localhost") ? pathname.slice(1) || "index.html" : host + pathname;
      requests.set(requestId, { name, bytes: 0, askedAt: wallTime * 1000 });
    }
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return requests;
}
