// Photo and article from Wikipedia on the cités' own pages.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./reader.ts";

test("the page asks nobody before the button is pressed, then shows photo and article", async ({ visitor, page, reader, wikimedia }) => {
  await visitor.opensThePage("cites/locronan.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Locronan");
  await expect(reader.button).toHaveAccessibleDescription(/wikidata\.org, wikipedia\.org et wikimedia\.org/);
  await page.waitForLoadState("networkidle");
  expect(wikimedia.asked).toEqual([]);
  await reader.button.press("Enter");
  await reader.seesAll();
  await expect(reader.section.locator("h2 + .article-found")).toHaveCount(1);
  await expect(reader.section.getByRole("heading", { name: /^Wikipédia\s: Locronan$/ })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("the English page shows the English article", async ({ visitor, reader }) => {
  await visitor.opensThePage("en/cites/locronan.html");
  await reader.asks("Photo and article from Wikipedia");
  await reader.reads("Locronan is a commune in the Finistère department");
  await reader.isTold("The article and the photo are shown.");
});

test("what fails is said there as well, and tried again", async ({ visitor, reader, wikimedia }) => {
  wikimedia.troubles["www.wikidata.org"] = "offline";
  await visitor.opensThePage("cites/locronan.html");
  await reader.asks();
  await reader.isTold("Wikipédia ne répond pas. Vérifiez votre connexion, puis réessayez.");
  wikimedia.troubles = {};
  await reader.triesAgain();
  await reader.seesAll();
});

test("with fond=simple it is not offered", async ({ visitor, page, reader }) => {
  await visitor.opensThePage("cites/locronan.html?fond=simple");
  await page.waitForLoadState("networkidle");
  await expect(reader.section).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no button that would do nothing", async ({ visitor, page, reader }) => {
    await visitor.opensThePage("cites/locronan.html");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(reader.section).toBeHidden();
  });
});
