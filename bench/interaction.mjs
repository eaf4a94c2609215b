// What a visitor waits for once the map is there: a keystroke, a region, a step of the zoom.
import { rest, untilReady, withPage } from "./browser.mjs";

/** Typed letter by letter and then deleted in the same way: names, several words, a code, a slip. */
const WORDS = ["saint m", "locronan", "chateau", "roche sur loire", "cotes darmor", "29", "chaetau"];
/** After so long without `cites:filtered` there will be none. */
const UNCHANGED_MS = 1000;
/** So long the frames of a zoom step are watched; its animation takes a quarter of a second. */
const ZOOM_MS = 600;

/**
 * `{ ready, unchanged, keystrokes: [{ painted, work }], regions: […], zooms: [{ frames }] }`, in milliseconds.
 * `places` is the text to serve instead of the published data, if any.
 */
export const interact = (browser, url, { slowdown, places, quick }) =>
  withPage(browser, { slowdown }, async (page, devtools) => {
    if (places) {
      await page.route("**/communes-*.geojson", (route) => route.fulfill({ body: places, contentType: "application/geo+json" }));
    }
    await page.addInitScript(`(${watch})(${UNCHANGED_MS}, ${ZOOM_MS})`);
    // Tiles would measure the network.
    await page.goto(`${url}?fond=simple`, { waitUntil: "commit" });
    const ready = await untilReady(page);
    await rest(1000);
    const keystrokes = await type(page, devtools, quick ? WORDS.slice(0, 3) : WORDS);
    const regions = await chooseRegions(page, devtools, quick ? 4 : 12);
    const zooms = await zoom(page, quick ? 1 : 3);
    const changed = (all) => all.filter((one) => one.painted !== null);
    return { ready, unchanged: keystrokes.length - changed(keystrokes).length, keystrokes: changed(keystrokes), regions: changed(regions), zooms };
  });

/**
 * `[{ painted, work }]` of the same letters in a page with nothing but a field, which repeats what is typed: what the
 * machine takes at this hour, whatever the map does.
 */
export const interactBare = (browser, { slowdown, quick }) =>
  withPage(browser, { slowdown }, async (page, devtools) => {
    await page.addInitScript(`(${watch})(${UNCHANGED_MS}, ${ZOOM_MS})`);
    await page.goto("about:blank");
    await page.setContent(`<input id="search"><p id="said"></p>`);
    await page.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark("cites:filtered");
      document.querySelector("#search").addEventListener("input", (event) => {
        document.querySelector("#said").textContent = event.target.value;
        requestAnimationFrame(() => port2.postMessage(null));
      });
    });
    await rest(1000);
    return (await type(page, devtools, quick ? WORDS.slice(0, 3) : WORDS)).filter((one) => one.painted !== null);
  });

/**
 * Runs in the page. `bench.awaitPaint(type)` begins to wait for the next such event, and `bench.painted` then
 * promises the time from it to `cites:filtered`; `bench.awaitFrames(type)` and `bench.frames` are the same for
 * the times between the frames that follow.
 */
function watch(unchangedMs, zoomMs) {
  const next = (type) => new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }));
  const painted = (event) =>
    new Promise((resolve) => {
      const finish = (time) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(time);
      };
      const observer = new PerformanceObserver((list) => {
        const mark = list.getEntriesByName("cites:filtered")[0];
        if (mark) finish(mark.startTime - event.timeStamp);
      });
      observer.observe({ type: "mark" });
      const timer = setTimeout(() => finish(null), unchangedMs);
    });
  const frames = () =>
    new Promise((resolve) => {
      const times = [];
      const tick = (now) => {
        times.push(now);
        if (now - times[0] < zoomMs) requestAnimationFrame(tick);
        else resolve(times.slice(1).map((time, index) => time - times[index]));
      };
      requestAnimationFrame(tick);
    });
  globalThis.bench = {
    awaitPaint(type) {
      this.painted = next(type).then(painted);
    },
    awaitFrames(type) {
      this.frames = next(type).then(frames);
    },
  };
}

async function type(page, devtools, words) {
  await page.locator("#search").focus();
  const keystrokes = [];
  for (const word of words) {
    const keys = [...word, ...Array(word.length).fill("Backspace")];
    for (const key of keys) {
      keystrokes.push(await measure(page, devtools, "keydown", () => page.keyboard.press(key)));
    }
  }
  return keystrokes;
}

/** The regions one after the other, each chosen and given up again. */
async function chooseRegions(page, devtools, clicks) {
  const chips = page.locator("fieldset .choice[aria-pressed]");
  const choices = [];
  for (let click = 0; click < clicks; click += 1) {
    const chip = chips.nth(Math.floor(click / 2) % 4);
    choices.push(await measure(page, devtools, "click", () => chip.click()));
    // The map is animated towards its new view.
    await rest(700);
  }
  return choices;
}

async function zoom(page, rounds) {
  const [closer, away] = ["Agrandir", "Réduire"].map((name) => page.getByRole("button", { name }));
  const zooms = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const button of [closer, closer, away, away]) {
      await page.evaluate(() => bench.awaitFrames("click"));
      await button.click();
      zooms.push({ frames: await page.evaluate(() => bench.frames) });
      await rest(300);
    }
  }
  return zooms;
}

/**
 * Does `act` and measures it: the time until it was painted, and the main thread's work for it. What leaves the
 * result as it is has no time: it would be a fast one.
 */
async function measure(page, devtools, event, act) {
  const shown = await page.evaluate(result);
  // Not in step with the display's frames: a visitor is not either.
  await rest(40 + Math.random() * 40);
  const before = await mainThread(devtools);
  await page.evaluate((type) => bench.awaitPaint(type), event);
  await act();
  const painted = await page.evaluate(() => bench.painted);
  const work = (await mainThread(devtools)) - before;
  return { painted: (await page.evaluate(result)) === shown ? null : painted, work };
}

/** Runs in the page: what tells one result from another. */
function result() {
  const lines = [...document.querySelectorAll("#list .line")].slice(0, 10);
  const texts = document.querySelectorAll("#said, .results-count strong");
  return [...[...texts].map((text) => text.textContent), ...lines.map((line) => line.id)].join();
}

async function mainThread(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}
