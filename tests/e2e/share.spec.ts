// What is passed on: the pages of the regions and their pictures, as the sites that are given a link see them.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";

const regions = [...new Set(cites.map((cite) => cite.region.slug))];

test("the page of a region sends to the map of the region, and back goes to where one came from", async ({ visitor, page }) => {
  await visitor.opensThePage("licences.txt");
  await visitor.opensThePage("regions/bretagne.html");
  await visitor.seesTheMapReady();
  await expect(page).toHaveURL(/\/\?region=bretagne$/);
  await expect(visitor.lines).toHaveCount(countIn("bretagne"));
  await visitor.goesBack();
  await expect(page).toHaveURL(/licences\.txt$/);
});

test("what the address of a region's page asks besides is asked of the map", async ({ visitor, page }) => {
  for (const [asked, found] of [
    ["?lang=en#map=8/48.1/-4.2", /\/\?region=bretagne&lang=en#map=8\/48\.1\/-4\.2$/],
    // A link that says itself what is chosen.
    ["?cite=locronan", /\/\?cite=locronan(#|$)/],
    ["?region=bretagne,normandie&theme=dark", /\/\?region=bretagne,normandie&theme=dark$/],
  ] as const) {
    await visitor.opensThePage(`regions/bretagne.html${asked}`);
    await visitor.seesTheMapReady();
    await expect(page).toHaveURL(found);
  }
});

test("the English page of a region sends to the English map", async ({ visitor, page }) => {
  await visitor.opensThePage("en/regions/bretagne.html#map=8/48.1/-4.2");
  await visitor.seesTheMapReady();
  await visitor.seesLanguage("en");
  await expect(page).toHaveURL(/\/\?region=bretagne&lang=en#map=8\/48\.1\/-4\.2$/);
  await visitor.opensThePage("en/regions/bretagne.html?cite=locronan");
  await visitor.seesCard("Locronan");
});

test("every region has a page and a picture of the size that links are shown with", async ({ request }) => {
  for (const name of [...regions, "france"]) {
    const answer = await request.get(`pictures/${name}.png`);
    expect(answer.headers()["content-type"], name).toBe("image/png");
    expect(answer.headers()["content-encoding"], name).toBeUndefined();
    const file = await answer.body();
    expect(file.subarray(1, 4).toString(), name).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], name).toEqual([1200, 630]);
    expect(file.length, name).toBeLessThan(60_000);
  }
  for (const slug of regions) {
    const html = await (await request.get(`regions/${slug}.html`)).text();
    expect(html).toContain(`href="../?region=${slug}"`);
    const count = new RegExp(`property="og:description" content="${countIn(slug)} petites? cités? `);
    expect(html).toMatch(count);
  }
});

test("whoever asks for an oEmbed answer gets a frame of the map", async ({ request }) => {
  const html = await (await request.get("regions/bretagne.html")).text();
  const link = /type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1];
  expect(link, "built without an address: `cargo xtask test`, or `build --site`, gives one").toBeTruthy();
  // The address is that of the site to be: here, only the file's place in it counts.
  const path = link!.slice(link!.lastIndexOf("oembed/"));
  const answer = await request.get(`${path}?url=x&maxwidth=600&format=json`);
  expect(answer.headers()["content-type"]).toContain("application/json");
  const oembed = await answer.json();
  expect(oembed).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 600 });
  expect(oembed.html).toMatch(/^<iframe src="https?:[^"]*\/regions\/bretagne\.html\?embed=1" [^>]*width="100%" /);
});

/** A blog of ours that frames what the oEmbed answer of Bretagne does, as WordPress writes it into a post. */
async function opensABlog(page: Page, sandbox: string) {
  const answer = await (await page.request.get("oembed/bretagne.json")).json();
  const path = /src="[^"]*\/(regions\/[^"]*)"/.exec(answer.html)![1];
  const frame = answer.html.replace(/src="[^"]*"/, `src="${path}#?secret=a1b2c3" sandbox="${sandbox}" security="restricted"`);
  const blog = new URL("blog.html", test.info().project.use.baseURL).href;
  await page.route(blog, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><body>${frame}` }));
  await page.goto(blog);
  return page.frameLocator("iframe");
}

test("the map works in the sandbox that WordPress puts around frames", async ({ page, watch }) => {
  void watch;
  const map = await opensABlog(page, "allow-scripts");
  await expect(map.locator("html")).toHaveAttribute("data-embed", "1");
  await expect(map.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(map.locator("#list a.line")).toHaveCount(countIn("bretagne"));
  await map.locator("#list a.line").first().click();
  await expect(map.getByRole("article")).toBeVisible();
  // On a phone the frame is no wider than the page.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("in a frame that may run no script, a region is the list of its cités", async ({ page, watch }) => {
  void watch;
  const list = await opensABlog(page, "");
  await expect(list.getByRole("heading", { level: 1 })).toHaveText("Petites Cités de Caractère® en Bretagne");
  await expect(list.getByRole("listitem")).toHaveCount(countIn("bretagne"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of a region is the list of its cités", async ({ page }) => {
    await page.goto("regions/bretagne.html");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Petites Cités de Caractère® en Bretagne");
    await expect(page.getByRole("listitem")).toHaveCount(countIn("bretagne"));
    await expect(page.getByRole("link", { name: "Locronan" })).toHaveAttribute("href", "../cites/locronan.html");
    await expect(page).toHaveURL(/regions\/bretagne\.html$/);
    await page.getByRole("link", { name: "Voir la carte de la région" }).click();
    await expect(page).toHaveURL(/\/\?region=bretagne$/);
  });
});
