// French and English: asked for by the link, else by the browser, and changed by the visitor.
import { expect, test } from "./fixtures.ts";
import { cite, cites } from "./published.ts";

test.describe("a browser that prefers English", () => {
  test.use({ locale: "en-GB" });

  test("gets English, and the link's language goes before it", async ({ visitor, page, baseURL }) => {
    await visitor.opensTheMap();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator(".results-count")).toHaveText(`${cites.length} towns`);
    expect(page.url()).toBe(baseURL);
    await visitor.opensTheMap("?lang=fr");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await visitor.seesCites(cites.length);
  });
});

test.describe("a browser that prefers German", () => {
  test.use({ locale: "de-DE" });

  test("gets French", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });
});

test("the visitor changes the language and stays where they are", async ({ visitor, page }) => {
  await visitor.opensTheMap("?region=bretagne&cite=locronan");
  await visitor.seesTheMapAtRest();
  const before = await visitor.basemap();
  await visitor.presses("EN – Read this page in English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en/);
  await visitor.seesCard("Locronan");
  await expect(visitor.card).toContainText("Certified Petite Cité de Caractère® since 1975");
  await expect(visitor.chosen.getByRole("button", { name: "Remove: Bretagne" })).toBeVisible();
  await visitor.seesTheMapAtRest();
  expect(await visitor.basemap()).toEqual(before);
  await expect(visitor.button("FR – Lire cette page en français")).toBeFocused();
  await visitor.presses("FR – Lire cette page en français");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("English numbers, distances, title and map follow", async ({ visitor, page }) => {
  await visitor.opensTheMap("?lang=en&cite=vaison-la-romaine");
  const population = String(cite("vaison-la-romaine").population).replace(/(?=\d{3}$)/, ",");
  await expect(visitor.card).toContainText(`${population} inhabitants`);
  await visitor.opensTheMap("?lang=en&cite=batz-sur-mer");
  await expect(visitor.card.locator(".nears")).toContainText(/\d\.\d\skm north/);
  await expect(page).toHaveTitle(/^Batz-sur-Mer – /);
  await expect(page.getByRole("application")).toHaveAccessibleName("Map of the Petites Cités de Caractère");
  await expect(visitor.button("Zoom in").first()).toBeVisible();
});

test("French distances have a comma", async ({ visitor }) => {
  await visitor.opensTheMap("?cite=batz-sur-mer");
  await expect(visitor.card.locator(".nears")).toContainText(/\d,\d\skm (au|à)/);
});

test("no French is left in the English page", async ({ visitor, page }) => {
  await visitor.opensTheMap("?lang=en&region=bretagne&q=zzzz");
  const words = await page.locator("body").innerText();
  expect(words).not.toMatch(/cités? (trouv|ne)|Aucune|Effacer|Toutes|Départements|Légende|Homologu/);
  const labels = await page.locator("[aria-label]").evaluateAll((all) => all.map((e) => e.getAttribute("aria-label")));
  // What is French in the English page is the way to the French one.
  expect(labels.filter((label) => /Fermer|Retirer|Liste|Chercher|Carte d|Agrandir|Réduire/.test(label!))).toEqual([]);
});
