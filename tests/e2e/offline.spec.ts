// Without a network, and from one release to the next. All tests but this file's run without the service worker, which
// would answer in the place of a network that they break on purpose.
import { Exporter } from "./exporter.ts";
import { LocalServer } from "./local-server.ts";
import { OfflineVisitor, expect, test } from "./offline-visitor.ts";
import { cites } from "./published.ts";

test.use({ serviceWorkers: "allow" });

test("after one visit the map works without a network", async ({ visitor, host, page }) => {
  await visitor.visitsTheMap(host.home);
  host.isOutOfReach = true;
  await visitor.reloads();
  await visitor.seesCites(cites.length);
  await visitor.doesWhatTheMapIsFor();
  // The trip is kept, as it is with a network, and a link opens.
  await visitor.opensTheMap(`${host.home}?region=bretagne&cite=josselin&lang=en`);
  await visitor.seesCard("Josselin");
  await visitor.seesLanguage("en");
  await expect(visitor.button("My trip, 1 stop")).toBeVisible();
  await visitor.opensTheMap(`${host.home}index.html?q=quintin#map=8/48.4/-2.9`);
  await visitor.seesFirst("Quintin");
  await expect(page.locator(".notice")).toHaveCount(0);
});

test("what the first visit does not need is kept once it has been asked for", async ({ visitor, host, page }) => {
  const asks = async (id: string) =>
    page.locator(`#${id}`).evaluate(async (link: HTMLLinkElement) => (await fetch(link.href).catch(() => null))?.status);
  await visitor.visitsTheMap(host.home);
  expect(await asks("data-basemap")).toBe(200);
  host.isOutOfReach = true;
  await visitor.reloads();
  expect(await asks("data-basemap")).toBe(200);
});

test("a PDF is made without a network once one was made with it", async ({ visitor, host, page }) => {
  const exporter = new Exporter(page);
  await visitor.visitsTheMap(`${host.home}?etapes=locronan,pont-croix`);
  await exporter.opensTheTrip();
  await exporter.format("PDF à imprimer").click();
  await visitor.seesFileReady("petites-cites-voyage.pdf");
  host.isOutOfReach = true;
  await visitor.opensTheMap(`${host.home}?voir=lac`);
  await exporter.opensTheList();
  await exporter.format("PDF à imprimer").click();
  await visitor.seesFileReady("petites-cites-lac.pdf");
});

test("pages that were visited are there without a network, and others say why they are not", async ({ visitor, host, page }) => {
  await visitor.visitsTheMap(host.home);
  await visitor.opensThePage(`${host.home}cites/locronan.html?fond=simple`);
  await visitor.seesAStyledPage("Locronan");
  // That of a region leads to the map.
  await visitor.opensThePage(`${host.home}regions/bretagne.html`);
  await visitor.seesChips("Bretagne");
  await visitor.seesTheMapAtRest();
  host.isOutOfReach = true;
  await visitor.opensThePage(`${host.home}cites/locronan.html`);
  await visitor.seesAStyledPage("Locronan");
  await visitor.opensThePage(`${host.home}regions/bretagne.html`);
  await visitor.seesAddress(/\?region=bretagne/);
  await visitor.seesChips("Bretagne");
  await visitor.seesTheMapAtRest();
  await visitor.opensThePage(`${host.home}de/cites/josselin.html`);
  await visitor.seesAStyledPage("Keine Verbindung");
  await visitor.opensThePage(`${host.home}cites/josselin.html`);
  await visitor.seesAStyledPage("Pas de connexion");
  await page.getByRole("link", { name: "Ouvrir la carte" }).click();
  await visitor.seesTheMapReady();
  await visitor.seesCard("Josselin");
  host.isOutOfReach = false;
  await visitor.opensThePage(`${host.home}cites/josselin.html`);
  await visitor.seesAStyledPage("Josselin");
});

test("a new release is told of, and takes the place of the old one whole when the visitor says so", async ({ visitor, host }) => {
  await visitor.visitsTheMap(host.home);
  host.release = 2;
  await visitor.reloads();
  await visitor.seesRelease(1);
  await visitor.isToldOfANewEdition();
  // Until then the old one is there whole, though the host has none of its files any more.
  host.isOutOfReach = true;
  await visitor.reloads();
  await visitor.seesRelease(1);
  await visitor.opensLine("Locronan");
  await visitor.seesCard("Locronan");
  await visitor.takesTheNewEdition();
  await visitor.seesRelease(2);
  await visitor.seesCard("Locronan");
  await visitor.closesCard();
  await visitor.doesWhatTheMapIsFor();
});

test("a release during a visit leaves it whole, also once another tab has taken the new one", async ({ visitor, host, context }) => {
  await visitor.visitsTheMap(host.home);
  const third = new OfflineVisitor(await context.newPage());
  await third.opensTheMap(host.home);
  host.release = 2;
  const other = new OfflineVisitor(await context.newPage());
  await other.opensTheMap(host.home);
  await other.seesRelease(1);
  await other.takesTheNewEdition();
  await other.seesRelease(2);
  await other.doesWhatTheMapIsFor();
  await visitor.isToldOfANewEdition();
  await visitor.presses("Masquer ce message");
  // Nothing of this was loaded before, and the host has it no more.
  await visitor.doesWhatTheMapIsFor("Moncontour");
  await visitor.seesRelease(1);
  await visitor.reloads();
  await visitor.seesRelease(2);
  await third.seesRelease(1);
  await third.takesTheNewEdition();
  await third.seesRelease(2);
});

test("a release that does not arrive whole leaves the old one as it is", async ({ visitor, host }) => {
  await visitor.visitsTheMap(host.home);
  host.release = 2;
  host.broken = /split_trip/;
  await visitor.reloads();
  await expect.poll(() => host.asked.filter((path) => path.includes("split_trip")).length).toBeGreaterThan(1);
  await visitor.seesNoNewEdition();
  host.isOutOfReach = true;
  await visitor.reloads();
  await visitor.seesRelease(1);
  await visitor.doesWhatTheMapIsFor();
  // It is tried again at the next visit.
  host.isOutOfReach = false;
  host.broken = undefined;
  await visitor.reloads();
  await visitor.takesTheNewEdition();
  await visitor.seesRelease(2);
});

test("a worker that meets the page of another release does not keep it", async ({ visitor, host }) => {
  await visitor.visitsTheMap(host.home);
  host.release = 2;
  // The worker is the new release's, the page still the old one's, as where a host is slow to change.
  host.mixes = true;
  await visitor.reloads();
  await expect.poll(() => host.asked.filter((path) => path === "sw.js").length).toBeGreaterThan(1);
  await visitor.seesNoNewEdition();
  host.mixes = false;
  await visitor.reloads();
  await visitor.takesTheNewEdition();
  await visitor.seesRelease(2);
});

test("a page that was visited under a release long gone stays whole", async ({ visitor, host }) => {
  await visitor.visitsTheMap(host.home);
  await visitor.opensThePage(`${host.home}cites/locronan.html`);
  await visitor.seesAStyledPage("Locronan");
  for (const release of [2, 3]) {
    host.release = release;
    await visitor.opensTheMap(host.home);
    await visitor.takesTheNewEdition();
    await visitor.seesRelease(release);
  }
  host.isOutOfReach = true;
  await visitor.opensThePage(`${host.home}cites/locronan.html`);
  await visitor.seesRelease(1);
  await visitor.seesAStyledPage("Locronan");
  host.isOutOfReach = false;
  await visitor.opensThePage(`${host.home}cites/locronan.html`);
  await visitor.seesRelease(3);
});

const FULL = `Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));`;
const REFUSED = `CacheStorage.prototype.open = () => Promise.reject(new DOMException("refused", "SecurityError"));`;
/** Once it is at work it can neither read what was kept nor keep any more. */
const FORGETFUL = `for (const [{ prototype }, name] of [[Cache, "match"], [CacheStorage, "match"], [Cache, "put"]]) {
  const method = prototype[name];
  prototype[name] = function (...given) {
    const isAtWork = self.registration.active?.state === "activated";
    return isAtWork ? Promise.reject(new DOMException("lost", "QuotaExceededError")) : method.apply(this, given);
  };
}`;

for (const [what, worker] of [
  ["is full", FULL],
  ["is refused", REFUSED],
] as const) {
  test(`where storage ${what} the map is as it was, and says nothing`, async ({ visitor, host, page }) => {
    host.workerBegins = worker;
    await visitor.opensTheMap(host.home);
    await expect.poll(() => host.asked).toContain("sw.js");
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
    await visitor.doesWhatTheMapIsFor();
    await visitor.reloads();
    await visitor.seesCites(cites.length);
    await visitor.seesNoNewEdition();
  });

  test(`a new release for which storage ${what} leaves the old one as it is`, async ({ visitor, host }) => {
    await visitor.visitsTheMap(host.home);
    host.release = 2;
    host.workerBegins = worker;
    await visitor.reloads();
    await expect.poll(() => host.asked.filter((path) => path === "sw.js").length).toBeGreaterThan(1);
    await visitor.seesNoNewEdition();
    host.isOutOfReach = true;
    await visitor.reloads();
    await visitor.seesRelease(1);
    await visitor.doesWhatTheMapIsFor();
  });
}

test("where what was kept cannot be read any more, nor more be kept, there is the network", async ({ visitor, host }) => {
  host.workerBegins = FORGETFUL;
  await visitor.visitsTheMap(host.home);
  await visitor.reloads();
  await visitor.doesWhatTheMapIsFor();
  await visitor.opensThePage(`${host.home}cites/locronan.html`);
  await visitor.seesAStyledPage("Locronan");
});

test("a browser that has no workers here is not troubled", async ({ visitor, host, page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("private", "SecurityError"));
  });
  await visitor.opensTheMap(host.home);
  await expect.poll(() => host.asked.some((path) => path.includes("offline-"))).toBe(true);
  await visitor.doesWhatTheMapIsFor();
});

test("who asks to be sent little is sent nothing for later", async ({ visitor, host, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await visitor.opensTheMap(host.home);
  const module = page.locator("#offline-module");
  await module.evaluate(async (link: HTMLLinkElement) => (await import(link.href)).register());
  expect(host.asked).not.toContain("sw.js");
  await visitor.doesWhatTheMapIsFor();
});

test.describe("where nothing is kept", () => {
  /** What the page does when it is idle is done: what is asked for later waits longer. */
  const isIdle = () => new Promise<void>((idle) => requestIdleCallback(() => idle()));

  test("in a frame", async ({ visitor, host, page }) => {
    const site = await LocalServer.open((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(`<!doctype html><title>Site</title><iframe src="${host.home}" width="800" height="600"></iframe>`);
    });
    await page.goto(site.url.replace("127.0.0.1", "localhost"));
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-state", "ready");
    const frame = page.frames().at(-1)!;
    await frame.waitForFunction(() => performance.getEntriesByName("cites:ready").length > 0);
    await frame.evaluate(isIdle);
    expect(host.asked.filter((path) => /sw\.js|offline-/.test(path))).toEqual([]);
    await site.close();
    void visitor;
  });

  test("on the page that writes code for other sites", async ({ visitor, host, page }) => {
    await visitor.opensThePage(`${host.home}integrer.html`);
    await expect(page.frameLocator("iframe").first().locator("html")).toHaveAttribute("data-state", "ready");
    const frame = page.frames().at(-1)!;
    await frame.waitForFunction(() => performance.getEntriesByName("cites:ready").length > 0);
    await frame.evaluate(isIdle);
    await page.evaluate(isIdle);
    expect(host.asked.filter((path) => /sw\.js|offline-/.test(path))).toEqual([]);
  });
});

test("the map can be installed", async ({ host, request, page, visitor }) => {
  await visitor.opensTheMap(host.home);
  const address = await page.locator("link[rel=manifest]").evaluate((link: HTMLLinkElement) => link.href);
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toContain("application/manifest+json");
  const manifest = await answer.json();
  expect(new URL(manifest.start_url, address).href).toBe(host.home);
  expect(new URL(manifest.scope, address).href).toBe(host.home);
  expect(manifest.display).toBe("standalone");
  const purposes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`);
  expect(purposes).toEqual(["192x192 any", "512x512 any", "512x512 maskable"]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (icon) => {
      const image = Object.assign(new Image(), { src: icon });
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, address).href);
    expect(size).toBe(sizes);
  }
});
