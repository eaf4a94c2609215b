// The map in a frame of somebody else's page: what it looks like there, what hands do to it, and what it says.
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test, type HostVisitor } from "./host.ts";
import { countIn } from "./published.ts";
import { fingersOn } from "./touch.ts";

/** A page with a plain frame, which notes all messages that reach it. */
async function opensAFrame(host: HostVisitor, query: string, size = { width: 800, height: 520 }, attributes = "") {
  const { width, height } = size;
  host.site.publishes(
    `<main><h1>Tourisme</h1><iframe id="map" title="Carte" src="${host.home}?embed=1${query}" width="${width}" height="${height}"
      allow="fullscreen" ${attributes}></iframe><p style="height: 3000px">La suite de la page.</p></main>`,
  );
  await host.page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    if (window === top) addEventListener("message", ({ data }) => heard.push(data));
  });
  await host.page.goto(host.site.url);
  const map = host.page.locator("#map").contentFrame();
  // The first frames of Firefox on a busy machine have taken longer than an expectation's ten seconds.
  await expect(map.locator("html")).toHaveAttribute("data-state", "ready", { timeout: 30_000 });
  await expect.poll(() => hears(host.page, "ready")).toHaveLength(1);
  return map;
}

/** Back to the top once the page rests: what a wheel or a finger has set going would carry it on from there. */
async function scrollsBackToTheTop(page: Page) {
  const scrolled = () => page.evaluate(() => scrollY);
  await expect(async () => {
    const before = await scrolled();
    await page.evaluate(() => new Promise((waited) => setTimeout(waited, 200)));
    expect(await scrolled()).toBe(before);
  }).toPass();
  await page.evaluate(() => scrollTo(0, 0));
  expect(await scrolled()).toBe(0);
}

interface Message {
  petitesCites: number;
  type: string;
  id?: unknown;
  payload: any;
}

async function hears(page: Page, type: string): Promise<Message[]> {
  const all = await page.evaluate(() => (window as unknown as { heard: Message[] }).heard);
  return all.filter((message) => message.type === type);
}

/** Says something to the map, and gives the answer to it. */
async function asks(page: Page, message: Partial<Message> & Record<string, unknown>): Promise<Message> {
  const id = `q${Math.random()}`;
  await says(page, { petitesCites: 1, id, ...message });
  const answers = () =>
    page.evaluate((id) => (window as unknown as { heard: Message[] }).heard.filter((one) => one.id === id), id);
  await expect.poll(answers).toHaveLength(1);
  return (await answers())[0]!;
}

const says = (page: Page, message: unknown) =>
  page.evaluate((said) => document.querySelector<HTMLIFrameElement>("#map")!.contentWindow!.postMessage(said, "*"), message);

const view = async (page: Page) => (await asks(page, { type: "getState" })).payload.view;

async function middleOf(map: Locator) {
  const box = (await map.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe("a dialogue", () => {
  test("each command is done and answered with its id", async ({ host, page }) => {
    const map = await opensAFrame(host, "&lang=fr");
    const filters = { region: "bretagne", statut: "homologuee" };
    expect(await asks(page, { type: "setFilters", payload: filters })).toMatchObject({ type: "setFilters", payload: {} });
    await expect(map.getByRole("link", { name: "Locronan" })).toBeVisible();
    expect((await asks(page, { type: "getState" })).payload).toMatchObject({
      version: 1,
      region: ["bretagne"],
      statut: "homologuee",
      cite: null,
      lang: "fr",
    });
    await asks(page, { type: "select", payload: { cite: "locronan" } });
    await expect(map.getByRole("article").getByRole("heading", { name: "Locronan" })).toBeVisible();
    await asks(page, { type: "select", payload: { cite: null } });
    await expect(map.getByRole("article")).toHaveCount(0);
    await asks(page, { type: "setOptions", payload: { lang: "en", panel: "none" } });
    await expect(map.locator("html")).toHaveAttribute("lang", "en");
    await expect(map.locator("#panel")).toBeHidden();
    await asks(page, { type: "setTheme", payload: { theme: "dark", accent: "#0a7" } });
    await expect(map.locator("html")).toHaveAttribute("data-theme", "dark");
    await asks(page, { type: "setFilters", payload: { region: [], statut: null } });
    await asks(page, { type: "fit", payload: {} });
    expect((await asks(page, { type: "getState" })).payload).toMatchObject({ region: [], lang: "en", theme: "dark", panel: "none" });
  });

  test("begins later where its code does not come at once; only frames ask for that", async ({ host, page }) => {
    const asked: string[] = [];
    await page.route(/split_embed/, (route) => {
      asked.push(route.request().url());
      return asked.length === 1 ? route.abort() : route.continue();
    });
    await page.goto(host.home);
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await page.waitForLoadState("networkidle");
    expect(asked).toHaveLength(0);
    await opensAFrame(host, "");
    expect(asked).toHaveLength(2);
    await asks(page, { type: "getState" });
  });

  test("what the visitor does is told", async ({ host, page }) => {
    const map = await opensAFrame(host, "&region=bretagne&lang=fr");
    await map.getByRole("link", { name: "Locronan" }).click();
    await expect.poll(() => hears(page, "select")).toMatchObject([{ payload: { cite: "locronan", name: "Locronan" } }]);
    await map.getByRole("searchbox").fill("le conquet");
    await expect.poll(async () => (await hears(page, "filter")).at(-1)?.payload).toMatchObject({ q: "le conquet", count: 1 });
    const moves = (await hears(page, "move")).length;
    await map.getByRole("button", { name: "Agrandir" }).click();
    await expect.poll(async () => (await hears(page, "move")).length).toBeGreaterThan(moves);
    const { payload } = (await hears(page, "move")).at(-1)!;
    expect(Object.keys(payload).sort()).toEqual(["lat", "lon", "zoom"]);
  });

  test("what is wrong is refused with its reason, and changes nothing", async ({ host, page }) => {
    // The detailed base map comes a moment later, and the region is then fitted by its finer outline.
    const detail = page.waitForResponse(/split_detail/);
    await opensAFrame(host, "&region=bretagne");
    await detail;
    const state = async () => (await asks(page, { type: "getState" })).payload;
    let before = await state();
    await expect
      .poll(
        async () => {
          const earlier = JSON.stringify(before);
          before = await state();
          return JSON.stringify(before) === earlier;
        },
        { intervals: [500] },
      )
      .toBe(true);
    for (const [message, code] of [
      [{ petitesCites: 2, type: "fit" }, "version"],
      [{ type: "fit", surprise: 1 }, "shape"],
      [{ type: 7 }, "shape"],
      [{ type: "explode" }, "type"],
      [{ type: "setFilters", payload: { region: "<img src=x onerror=alert(1)>" } }, "payload"],
      [{ type: "setFilters", payload: { colour: "red" } }, "payload"],
      [{ type: "setFilters", payload: { region: "atlantide" } }, "unknown"],
      [{ type: "select", payload: { cite: "ys" } }, "unknown"],
      [{ type: "setTheme", payload: { accent: "url(x)" } }, "payload"],
    ] as const) {
      const answer = await asks(page, message as never);
      expect(answer, JSON.stringify(message)).toMatchObject({ type: "error", payload: { code } });
    }
    expect((await asks(page, { type: "getState" })).payload).toEqual(before);
  });

  test("what is not for the map gets no answer", async ({ host, page }) => {
    await opensAFrame(host, "");
    const heard = (await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).length;
    for (const message of ["fit", 7, null, { type: "fit" }, { hello: "there" }, "x".repeat(200_000)]) await says(page, message);
    await asks(page, { type: "getState" });
    expect((await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).length).toBe(heard + 1);
  });

  test("another window of the same page is not listened to", async ({ host, page }) => {
    await opensAFrame(host, "&region=bretagne");
    await page.evaluate(async () => {
      const stranger = document.createElement("iframe");
      document.body.append(stranger);
      const script = `top[0].postMessage({petitesCites:1,type:"setFilters",payload:{region:"corse"}},"*")`;
      (stranger.contentWindow as Window & typeof globalThis).eval(script);
    });
    expect((await asks(page, { type: "getState" })).payload.region).toEqual(["bretagne"]);
  });

  test("a flood of messages is stopped, said once, and the map goes on", async ({ host, page }) => {
    await opensAFrame(host, "");
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector<HTMLIFrameElement>("#map")!;
      for (let n = 0; n < 500; n++) contentWindow!.postMessage({ petitesCites: 1, type: "setFilters", payload: { q: `n${n}` } }, "*");
    });
    await expect.poll(() => hears(page, "error")).toMatchObject([{ payload: { code: "flood" } }]);
    await page.waitForTimeout(1100);
    expect((await asks(page, { type: "setFilters", payload: { q: "" } })).type).toBe("setFilters");
    expect((await hears(page, "filter")).length).toBeLessThan(100);
  });
});

test.describe("made for a frame", () => {
  test("a link leads to the full map with the same choice", async ({ host }) => {
    const map = await opensAFrame(host, "&region=bretagne&panel=none&accent=0a7&lock=1&lang=fr");
    const link = map.getByRole("link", { name: /Ouvrir la carte complète/ });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute("href", `${host.home}?region=bretagne&lang=fr`);
    await expect(link).toHaveAttribute("target", "_blank");
  });

  test("a locked region cannot be left", async ({ host, page }) => {
    const map = await opensAFrame(host, "&region=bretagne&lock=1&lang=fr");
    await expect(map.locator("#list a.line")).toHaveCount(countIn("bretagne"));
    await expect(map.getByRole("button", { name: /^Pays de la Loire/ })).toHaveCount(0);
    await map.getByRole("searchbox").fill("vouvant");
    await expect(map.locator(".nothing")).toBeVisible();
    await map.locator(".nothing").getByRole("button", { name: "Tout effacer" }).click();
    await expect(map.locator("#list a.line")).toHaveCount(countIn("bretagne"));
    expect((await asks(page, { type: "select", payload: { cite: "vouvant" } })).payload.code).toBe("unknown");
    await asks(page, { type: "setFilters", payload: { region: "normandie" } });
    await expect(map.locator("#list a.line")).toHaveCount(countIn("normandie"));
    expect((await asks(page, { type: "getState" })).payload.lock).toBe(true);
  });

  test("the list waits behind a button, and comes and goes by it", async ({ host }) => {
    const map = await opensAFrame(host, "&panel=closed&lang=fr");
    await expect(map.locator("#panel")).toBeHidden();
    await map.getByRole("button", { name: "Afficher la liste" }).click();
    await expect(map.locator("#panel")).toBeVisible();
    await map.getByRole("button", { name: "Masquer la liste" }).click();
    await expect(map.locator("#panel")).toBeHidden();
  });

  test("a slip in the address shows the whole map and a note to its editor", async ({ host, page }) => {
    const notes: string[] = [];
    page.on("console", (message) => message.type() === "warning" && notes.push(message.text()));
    const map = await opensAFrame(host, "&region=bretange&voir=chatau&gare=loin&theme=drak&lang=fr");
    await expect(map.locator("#list a.line").first()).toBeVisible();
    expect((await asks(page, { type: "getState" })).payload).toMatchObject({ region: [], voir: [], gare: null });
    await expect.poll(() => notes.join("\n")).toContain("Vouliez-vous écrire region=bretagne ?");
    for (const slip of ["Vouliez-vous écrire voir=chateau ?", "gare=loin", "theme=drak"]) {
      expect(notes.join("\n")).toContain(slip);
    }
  });

  test("Back is the embedding page's", async ({ host, page }) => {
    const map = await opensAFrame(host, "&lang=fr");
    const entries = await page.evaluate(() => history.length);
    await map.getByRole("searchbox").fill("locronan");
    await map.getByRole("link", { name: "Locronan" }).click();
    await expect.poll(() => hears(page, "select")).toHaveLength(1);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  for (const size of [
    { width: 320, height: 350 },
    { width: 700, height: 350 },
    { width: 1200, height: 800 },
  ]) {
    test(`at ${size.width}×${size.height} axe finds nothing, in the page and in the frame`, async ({ host, page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await opensAFrame(host, "&region=bretagne&accent=ffd500", size);
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    });
  }

  test("full screen that the page does not allow is said so", async ({ host }) => {
    host.site.publishes(`<iframe id="map" title="Carte" src="${host.home}?embed=1&lang=fr" width="800" height="520"></iframe>`);
    await host.page.goto(host.site.url);
    const map = host.page.locator("#map").contentFrame();
    await map.getByRole("button", { name: "Plein écran" }).click();
    await expect(map.locator(".notice")).toContainText("plein écran");
    await map.getByRole("button", { name: "Autour de moi" }).click();
    await expect(map.locator(".notice")).toContainText(/position/);
  });
});

test.describe("no scroll trap", () => {
  test("the wheel scrolls the page, and zooms with Ctrl or once the map is in use", async ({ host, page }) => {
    const map = await opensAFrame(host, "&panel=none&lang=fr");
    const hint = map.getByText("Ctrl + molette pour zoomer sur la carte");
    const { x, y } = await middleOf(page.locator("#map"));
    const zoom = (await view(page)).zoom;
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect(hint).toHaveCSS("opacity", "1");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect((await view(page)).zoom).toBe(zoom);
    await scrollsBackToTheTop(page);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await view(page)).zoom).toBeGreaterThan(zoom);
    const closer = (await view(page)).zoom;
    // Taken hold of and moved a little: a click may open a card, and under it the wheel is the card's.
    await page.mouse.move(x, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 100, { steps: 4 });
    await page.mouse.up();
    await page.mouse.wheel(0, -240);
    await expect.poll(async () => (await view(page)).zoom).toBeGreaterThan(closer);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  // In Firefox the fingers of WebDriver reach the page and scroll nothing.
  test.describe("with fingers", { tag: "@chromium" }, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test("one scrolls the page and is told so, two move the map", async ({ host, page }) => {
      const map = await opensAFrame(host, "&panel=none&lang=fr", { width: 360, height: 500 });
      const before = await view(page);
      const { x, y } = await middleOf(page.locator("#map"));
      const fingers = await fingersOn(page);
      await fingers.land([x, y]);
      for (let step = 1; step <= 10; step++) await fingers.move([x, y - step * 15]);
      await expect(map.getByText("Deux doigts pour déplacer la carte")).toBeVisible();
      await fingers.lift();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      expect(await view(page)).toEqual(before);
      await scrollsBackToTheTop(page);
      await expect(map.locator(".gesture-hint")).toHaveCSS("opacity", "0");
      await fingers.land([x - 40, y], [x + 40, y]);
      for (let step = 1; step <= 10; step++) {
        await fingers.move([x - 40 - step * 5, y + step * 6], [x + 40 + step * 5, y + step * 6]);
      }
      await fingers.lift();
      await expect.poll(() => view(page)).not.toEqual(before);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });
});
