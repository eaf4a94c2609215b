// Frames that allow less than the map would like, pages that talk to everyone, and attributes as they are pasted.
import type { FrameLocator, Page } from "@playwright/test";
import { expect, test, type HostVisitor } from "./host.ts";
import { cite, cites, countIn, site } from "./published.ts";

/** A map in a frame with these attributes, with a card open. */
async function opensACardInAFrame({ page, site, home }: HostVisitor, attributes: string, query = "&cite=locronan") {
  site.publishes(
    `<iframe id="map" title="Carte" ${attributes} src="${home}?embed=1&lang=fr${query}" width="1000" height="700"></iframe>`,
  );
  // The towns' own sites are not asked for anything.
  await page.context().route(/^https:/, (route) => route.fulfill({ body: "<title>ailleurs</title>", contentType: "text/html" }));
  await page.goto(site.url);
  const map = page.locator("#map").contentFrame();
  await expect(map.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(map.getByRole("article")).toBeVisible();
  return map;
}

const dialog = (map: FrameLocator) => map.getByRole("dialog");
const field = (map: FrameLocator) => dialog(map).getByRole("textbox");
const link = (map: FrameLocator, name: RegExp) => map.getByRole("link", { name });

/** What stands in the clipboard, pasted into the page around the map. */
async function pastes(page: Page) {
  await page.context().grantPermissions(["clipboard-read"], { origin: page.url() });
  await page.evaluate(() => focus());
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe("where nothing can be opened", () => {
  for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
    test(`sandbox="${sandbox}": a link's address is shown to be copied`, async ({ host, page }) => {
      const map = await opensACardInAFrame(host, `sandbox="${sandbox}"`);
      for (const [name, address] of [
        [/Site de la commune/, cite("locronan").town_hall.website!],
        [/Itinéraire/, /^https:\/\/www\.openstreetmap\.org\/directions\?to=48\./],
        [/Toutes les licences/, `${host.home}licences.txt`],
        [/Ouvrir la carte complète/, `${host.home}?cite=locronan&lang=fr`],
      ] as const) {
        await link(map, name).filter({ visible: true }).first().click();
        await expect(dialog(map)).toHaveAccessibleName("Ce lien ne peut pas s’ouvrir dans cette page. À copier :");
        await expect(field(map)).toHaveValue(address);
        await expect(field(map)).toBeFocused();
        await page.keyboard.press("Escape");
        await expect(dialog(map)).toHaveCount(0);
        await expect(link(map, name).filter({ visible: true }).first()).toBeFocused();
        await expect(map.getByRole("article")).toBeVisible();
      }
      expect(page.context().pages()).toHaveLength(1);
    });
  }

  test("the address is selected, copied by a button, and the dialog is closed by another", async ({ host, page }) => {
    const map = await opensACardInAFrame(host, `sandbox="allow-scripts"`);
    await link(map, /Site de la commune/).press("Enter");
    const website = cite("locronan").town_hall.website!;
    const selected = () => field(map).evaluate((text: HTMLTextAreaElement) => [text.selectionStart, text.selectionEnd]);
    expect(await selected()).toEqual([0, website.length]);
    await dialog(map).getByRole("button", { name: "Copier" }).click();
    await expect(dialog(map).getByRole("status")).toHaveText("Copié.");
    await dialog(map).getByRole("button", { name: "Fermer" }).click();
    await expect(dialog(map)).toHaveCount(0);
    await expect(link(map, /Site de la commune/)).toBeFocused();
    expect(await pastes(page)).toBe(website);
  });

  test("in a frame that is higher than the window, the address comes into view", async ({ host, page }) => {
    await page.setViewportSize({ width: 1100, height: 500 });
    const map = await opensACardInAFrame(host, `style="height: 2400px" sandbox="allow-scripts"`);
    await page.evaluate(() => scrollTo(0, 0));
    await link(map, /Ouvrir la carte complète/).first().click();
    await expect(dialog(map)).toBeInViewport({ ratio: 1 });
  });

  test("what the browser refuses to copy stays selected, and it says so", async ({ host, page }) => {
    await page.addInitScript(() => Object.assign(document, { execCommand: () => false }));
    const map = await opensACardInAFrame(host, `sandbox="allow-scripts"`);
    await link(map, /Site de la commune/).click();
    await dialog(map).getByRole("button", { name: "Copier" }).click();
    await expect(dialog(map).getByRole("status")).toContainText("Le navigateur refuse la copie");
    expect(await field(map).evaluate((text: HTMLTextAreaElement) => text.selectionEnd)).toBeGreaterThan(10);
  });

  test("a number and a mail address are shown without their scheme", async ({ host, page }) => {
    const map = await opensACardInAFrame(host, `sandbox="allow-scripts"`);
    const { phone, email } = cite("locronan").town_hall;
    await map.locator("summary").click();
    for (const [name, text] of [
      [/Mairie/, phone!],
      [/Écrire à la mairie/, email!],
    ] as const) {
      await link(map, name).click();
      await expect(field(map)).toHaveValue(text);
      await page.keyboard.press("Escape");
    }
  });

  test("a link that is followed with a key held is the browser's", async ({ host, page }) => {
    const map = await opensACardInAFrame(host, `sandbox="allow-scripts"`);
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      link(map, /Toutes les licences/).click({ modifiers: ["Control"] }),
    ]);
    await expect(opened).toHaveURL(/licences\.txt$/);
    await expect(dialog(map)).toHaveCount(0);
  });

  test.describe("on an Android phone", () => {
    test.use({ userAgent: "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36" });

    test("the way there is an address that can be copied", async ({ host }) => {
      const map = await opensACardInAFrame(host, `sandbox="allow-scripts"`);
      await link(map, /Itinéraire/).click();
      await expect(field(map)).toHaveValue(/^https:/);
    });
  });
});

test.describe("where links can be opened", () => {
  for (const attributes of [
    "",
    `sandbox="allow-scripts allow-popups"`,
    `sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"`,
  ]) {
    test(`${attributes || "no sandbox"}: they open beside the map, and nothing is shown`, async ({ host, page }) => {
      const map = await opensACardInAFrame(host, attributes);
      for (const [name, address] of [
        [/Toutes les licences/, `${host.home}licences.txt`],
        [/Site de la commune/, cite("locronan").town_hall.website!],
        [/Toutes les licences/, `${host.home}licences.txt`],
      ] as const) {
        await page.bringToFront();
        const [opened] = await Promise.all([page.context().waitForEvent("page"), link(map, name).click()]);
        await expect(opened).toHaveURL(address);
        await expect(dialog(map)).toHaveCount(0);
      }
      await expect(map.getByRole("article")).toBeVisible();
    });
  }

  test("a page that was opened has no hold on the map", async ({ host, page }) => {
    const map = await opensACardInAFrame(host, "");
    for (let time = 0; time < 2; time++) {
      await page.bringToFront();
      const [opened] = await Promise.all([page.context().waitForEvent("page"), link(map, /Site de la commune/).click()]);
      await expect(opened).toHaveTitle("ailleurs");
      expect(await opened.evaluate(() => opener)).toBeNull();
    }
  });

  test("the licences open beside the map, which stays as it is, on a page of its own too", async ({ page }) => {
    await page.goto("?region=bretagne&lang=fr");
    const licences = page.getByRole("link", { name: "Toutes les licences (nouvel onglet)" });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), licences.click()]);
    await expect(opened).toHaveURL(/licences\.txt$/);
    await expect(page).toHaveURL(/\?region=bretagne&lang=fr$/);
    await expect(page.locator("#list a.line")).toHaveCount(countIn("bretagne"));
  });
});

test("in a frame that may not share, the town's own link is given", async ({ host, page }) => {
  await page.addInitScript(() => Object.assign(Navigator.prototype, { share: undefined }));
  const map = await opensACardInAFrame(host, "", "&region=bretagne&cite=locronan");
  await map.getByRole("button", { name: "Partager" }).click();
  await expect(dialog(map)).toHaveAccessibleName("Le lien de cette cité, à copier :");
  await expect(field(map)).toHaveValue(`${site}cites/locronan.html`);
  await expect(field(map)).toBeFocused();
  await dialog(map).getByRole("button", { name: "Copier" }).click();
  await expect(dialog(map).getByRole("status")).toHaveText("Copié.");
  await page.keyboard.press("Escape");
  await expect(map.getByRole("button", { name: "Partager" })).toBeFocused();
  expect(await pastes(page)).toBe(`${site}cites/locronan.html`);
});

test("strangers' messages neither use up the limit nor get an answer", async ({ host, page }) => {
  await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
  await host.hearsThatItIsReady();
  const answered = await host.map().evaluate(async (map: HTMLElement) => {
    const { contentWindow } = map.shadowRoot!.querySelector("iframe")!;
    let answers = 0;
    const count = ({ source }: MessageEvent) => void (answers += Number(source === contentWindow));
    addEventListener("message", count);
    const strangers = [{ target: "wallet", data: {} }, "ad", { type: "fit" }, [1, 2], 7, null, { petitescites: 1 }];
    for (let n = 0; n < 1000; n++) contentWindow!.postMessage(strangers[n % strangers.length], "*");
    await (map as any).setFilters({ region: "corse" });
    removeEventListener("message", count);
    return answers;
  });
  // The filter's event and the command's answer.
  expect(answered).toBeLessThanOrEqual(2);
  expect((await host.state()).region).toEqual(["corse"]);
  expect(await host.heard("error")).toEqual([]);
});

test.describe("attributes as people paste them", () => {
  for (const [markup, count] of [
    ["region=”corse”", countIn("corse")],
    ["region=“bretagne”", countIn("bretagne")],
    ["departement=“29”", cites.filter((one) => one.departement.code === "29").length],
  ] as const) {
    test(`${markup} shows what was meant`, async ({ host }) => {
      await host.opensAPageWith(`<petites-cites id="map" lang="fr" ${markup}></petites-cites>`);
      await host.hearsThatItIsReady();
      await expect(host.inside().locator("#list a.line")).toHaveCount(count);
      expect((await host.state()).count).toBe(count);
    });
  }

  test("a changed attribute forgives the same", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
    await host.hearsThatItIsReady();
    await host.changes("departement", "2b");
    await expect.poll(async () => (await host.state()).departement).toEqual(["2B"]);
    await host.changes("departement", null);
    await host.changes("region", "”Île-de-France”");
    await expect.poll(async () => (await host.state()).region).toEqual(["ile-de-france"]);
    await host.changes("cite", "Locronan.");
    await expect.poll(async () => (await host.state()).cite).toBe("locronan");
    expect(await host.heard("error")).toEqual([]);
  });
});
