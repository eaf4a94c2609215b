// Photo and article from Wikipedia where the map stands in another site's page.
import { expect, test as base } from "./host.ts";
import { Reader } from "./reader.ts";
import { knowsLocronan, Wikimedia } from "./wikimedia.ts";

const test = base.extend<{ wikimedia: Wikimedia }>({
  wikimedia: [
    async ({ page, host }, use) => {
      void host;
      const wikimedia = await Wikimedia.open();
      knowsLocronan(wikimedia);
      await wikimedia.standsInFor(page);
      await use(wikimedia);
      await wikimedia.close();
      expect(wikimedia.told, "cookies and addresses that Wikimedia was told").toEqual([]);
    },
    { auto: true },
  ],
});

const ELEMENT = `<petites-cites id="map" lang="fr" cite="locronan" style="width: 900px; height: 700px"></petites-cites>`;
const ISOLATED = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

test("by the element", async ({ host, wikimedia }) => {
  await host.opensAPageWith(ELEMENT);
  await host.hearsThatItIsReady();
  const reader = new Reader(host.inside());
  expect(wikimedia.asked).toEqual([]);
  await reader.asks();
  await reader.seesAll();
});

test("by the element in a page that isolates itself", async ({ host, page }) => {
  await host.opensAPageThatLoads(host.script, ELEMENT, ISOLATED);
  await host.hearsThatItIsReady();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const reader = new Reader(host.inside());
  await reader.asks();
  await reader.seesAll();
});

test("in a sandbox, without an origin", async ({ host, page }) => {
  const frame = `<iframe title="Carte" sandbox="allow-scripts" src="${host.home}?embed=1&lang=fr&cite=locronan" width="1000" height="700">`;
  host.site.publishes(frame);
  await page.goto(host.site.url);
  const map = page.locator("iframe").contentFrame();
  const reader = new Reader(map);
  await reader.asks();
  await reader.seesAll();
  // A link that cannot be opened there is shown to be copied.
  await reader.section.getByRole("link", { name: /Lire sur Wikipédia/ }).click();
  await expect(map.getByRole("dialog").getByRole("textbox")).toHaveValue("https://fr.wikipedia.org/wiki/Locronan");
});

test("with fond=simple it is not offered, nor after the page has asked for that", async ({ host, wikimedia }) => {
  await host.opensAPageWith(ELEMENT);
  await host.hearsThatItIsReady();
  const reader = new Reader(host.inside());
  await expect(reader.button).toBeVisible();
  await host.calls("setOptions", { fond: "simple" });
  await expect(reader.section).toHaveCount(0);
  await expect(host.inside().getByRole("article")).toBeVisible();
  await host.calls("setOptions", { fond: "auto" });
  await expect(reader.button).toBeVisible();
  expect(wikimedia.asked).toEqual([]);
});
