// The pages of the cités, which need no script: read, walked through, and led back from to the map.
import { expect, test } from "./fixtures.ts";
import { CitePage } from "./cite-page.ts";
import { cites, countIn, site } from "./published.ts";

test("a visitor walks from a cité to a neighbour, to the region, and back to the map with the card open", async ({ visitor, page }) => {
  const here = new CitePage(page);
  await here.opens("locronan");
  await here.sees("Locronan", "Finistère · Bretagne");
  await here.walksToTheNearest("Pont-Croix");
  await here.sees("Pont-Croix", "Finistère · Bretagne");
  await here.seesTheMap();
  await visitor.seesTheMapReady();
  await visitor.seesCard("Pont-Croix");
  await expect(page).toHaveURL(/\?cite=pont-croix/);
  await visitor.goesBack();
  await here.sees("Pont-Croix", "Finistère · Bretagne");
  await here.followsTheWayTo("Bretagne");
  await visitor.seesTheMapReady();
  await visitor.seesCites(countIn("bretagne"));
});

test("the other language is a step away, on the page and on the map it leads to", async ({ visitor, page }) => {
  const here = new CitePage(page);
  await here.opens("locronan");
  await here.speaks("English");
  await visitor.seesLanguage("en");
  await here.sees("Locronan", "Finistère · Brittany");
  await expect(page.getByRole("heading", { name: "What to see" })).toBeVisible();
  await here.walksToTheNearest("Pont-Croix");
  await visitor.seesLanguage("en");
  await page.getByRole("link", { name: "See it on the map" }).click();
  await visitor.seesTheMapReady();
  await visitor.seesLanguage("en");
  await visitor.seesCard("Pont-Croix");
  await visitor.goesBack();
  await here.speaks("Français");
  await visitor.seesLanguage("fr");
  await expect(page).toHaveURL(/\/cites\/pont-croix\.html$/);
});

test("a link that is shared from the card is the cité's page, in the language that was read", async ({ visitor, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [link, shared] of [
    ["?cite=locronan", `${site}cites/locronan.html`],
    ["?cite=locronan&lang=en", `${site}en/cites/locronan.html`],
  ]) {
    await visitor.opensTheMap(link);
    await visitor.card.getByRole("button", { name: /^(Partager|Share)$/ }).click();
    await expect(visitor.card.getByRole("button", { name: /^(Lien copié|Link copied)$/ })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared);
  }
});

test("a page is sent with the policy of the map, loads nothing but its style and what may ask for its article, and its picture is there", async ({ visitor, page, request }) => {
  const asked: string[] = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  await visitor.opensThePage("en/cites/locronan.html");
  expect(asked.filter((path) => !path.startsWith("image/"))).toEqual([
    "/en/cites/locronan.html",
    expect.stringMatching(/^\/assets\/cite-page-[0-9a-f]{16}\.css$/),
    expect.stringMatching(/^\/assets\/article-page-[0-9a-f]{16}\.js$/),
  ]);
  const { "content-security-policy": policy } = (await request.get("cites/locronan.html")).headers();
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  const image = await page.locator("meta[property='og:image']").getAttribute("content");
  const answer = await request.get(new URL(image!).pathname.slice(1));
  expect(answer.headers()["content-type"]).toBe("image/png");
  const file = await answer.body();
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(file.length).toBeLessThan(80_000);
});

test("whoever is given the link may frame the map with the card open", async ({ page, visitor, request }) => {
  await visitor.opensThePage("cites/locronan.html");
  const link = await page.locator("link[type='application/json+oembed']").getAttribute("href");
  const oembed = await (await request.get(new URL(link!).pathname.slice(1))).json();
  expect(oembed).toMatchObject({ version: "1.0", type: "rich" });
  const source = /src="https:\/\/carte\.example\/([^"]*)"/.exec(oembed.html)![1].replaceAll("&amp;", "&");
  await visitor.opensTheMap(source);
  await expect(page.locator("html")).toHaveAttribute("data-embed", "1");
  await visitor.seesCard("Locronan");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all of a page is there, and so are its neighbours and its region", async ({ page }) => {
    const here = new CitePage(page);
    await here.opens("bourbon-l-archambault");
    await here.sees("Bourbon-l'Archambault", "Allier · Auvergne-Rhône-Alpes");
    await expect(here.section("À voir").getByRole("listitem")).toHaveCount(4);
    await expect(here.section("À voir")).toContainText("Établissement thermal de 1885 Thermes");
    await expect(here.section("Venir")).toContainText(/Gare la plus proche .+ à \d+\skm à vol d’oiseau/);
    await expect(here.section("Mairie").getByRole("link").first()).toHaveAttribute("href", /^tel:\+33/);
    await expect(here.section("Les cités les plus proches").getByRole("listitem")).toHaveCount(5);
    await here.followsTheWayTo("Auvergne-Rhône-Alpes");
    await expect(page.getByRole("listitem")).toHaveCount(countIn("auvergne-rhone-alpes"));
    await page.getByRole("link", { name: "Bourbon-l'Archambault" }).click();
    await here.sees("Bourbon-l'Archambault", "Allier · Auvergne-Rhône-Alpes");
  });

  test("the small map leads to a neighbour that the list names too", async ({ page }) => {
    const here = new CitePage(page);
    await here.opens("locronan");
    const link = here.map.getByRole("link").first();
    const name = (await link.getAttribute("aria-label"))!;
    await expect(here.section("Les cités les plus proches").getByRole("link", { name })).toBeVisible();
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });

  test("the list of the map's page leads to every cité's page", async ({ page }) => {
    await page.goto("");
    const links = page.locator("#static-list").getByRole("listitem").getByRole("link");
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(paths.sort()).toEqual(cites.map(({ slug }) => `cites/${slug}.html`).sort());
  });
});

for (const [what, options, text] of [
  ["320 pixels wide", { viewport: { width: 320, height: 640 } }, 1],
  ["a phone with text of 200 %", { viewport: { width: 390, height: 844 } }, 2],
  ["a laptop with text of 200 %", { viewport: { width: 1280, height: 800 } }, 2],
] as const) {
  test.describe(what, () => {
    test.use(options);

    for (const slug of ["chenehutte-treves-cunault", "aubeterre-sur-dronne", "bourbon-l-archambault"]) {
      test(`${slug} is read without going sideways, and nothing is cut off`, async ({ page }) => {
        const here = new CitePage(page);
        await here.opens(slug);
        await here.readsTextOf(text);
        await here.seesNothingCutOff();
      });
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const path of [
      "cites/locronan.html",
      // The most text, the longest name, and the most labels.
      "cites/aubeterre-sur-dronne.html",
      "cites/chenehutte-treves-cunault.html",
      "en/cites/illiers-combray.html",
      "en/regions/bretagne.html",
    ]) {
      test(`axe finds nothing on ${path}`, async ({ browser, baseURL }) => {
        // A region's page sends on whoever runs its script, axe's own context does not.
        const context = await browser.newContext({ baseURL, colorScheme });
        const page = await context.newPage();
        await page.route("**/share-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
        await page.goto(path);
        expect(await new CitePage(page).axeFinds()).toEqual([]);
        await context.close();
      });
    }
  });
}
