// Six languages: asked for by the link, else by the browser, and changed by the visitor.
import { expect, test } from "./fixtures.ts";
import { axeFindsNothing } from "./axe.ts";
import { cite, cites, sightsOf } from "./published.ts";

const ownName = { fr: "Français", en: "English", de: "Deutsch", es: "Español", it: "Italiano", nl: "Nederlands" };

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

for (const [locale, lang, count, search, mapName, corse] of [
  ["de-AT", "de", "Städtchen", "Städtchen suchen", "Karte der Petites Cités de Caractère", "Korsika"],
  ["es-ES", "es", "pueblos", "Buscar un pueblo", "Mapa de las Petites Cités de Caractère", "Córcega"],
  ["it-IT", "it", "borghi", "Cerca un borgo", "Mappa delle Petites Cités de Caractère", "Corsica"],
  ["nl-BE", "nl", "stadjes", "Stadje zoeken", "Kaart van de Petites Cités de Caractère", "Corsica"],
] as const) {
  test.describe(`a browser that prefers ${lang}`, () => {
    test.use({ locale });

    test("gets its language, and no other's texts are loaded", async ({ visitor, page }) => {
      const texts: string[] = [];
      page.on("request", (request) => texts.push(.../split_(texts_[a-z]+)/.exec(request.url())?.slice(1) ?? []));
      await visitor.opensTheMap("?region=corse&cite=l-ile-rousse");
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("#lang")).toHaveValue(lang);
      await expect(page.locator(".results-count")).toHaveText(new RegExp(`^1 `));
      await expect(page.getByRole("searchbox", { name: search })).toBeVisible();
      await expect(page.getByRole("application")).toHaveAccessibleName(mapName);
      await visitor.seesChips(corse);
      await visitor.seesInCard(...sightsOf("l-ile-rousse", lang));
      expect(new Set(texts)).toEqual(new Set([`texts_${lang}`]));
      await visitor.opensTheMap();
      await expect(page.locator(".results-count")).toHaveText(`${cites.length} ${count}`);
    });

    test("axe finds nothing in it", async ({ visitor }) => {
      await visitor.opensTheMap();
      await axeFindsNothing(visitor);
    });

    test("has the list in its language where scripts do not run, and the map from there where they do @chromium", async ({ visitor, page, browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL, locale });
      const plain = await context.newPage();
      await plain.goto("");
      await plain.locator("noscript").getByRole("link", { name: ownName[lang] }).click();
      await expect(plain.locator("html")).toHaveAttribute("lang", lang);
      await expect(plain.locator("#static-list li")).toHaveCount(cites.length);
      await expect(plain.getByRole("heading", { name: new RegExp(`^${corse}`) })).toBeVisible();
      await plain.getByRole("link", { name: "Locronan" }).click();
      await expect(plain).toHaveURL(new RegExp(`/${lang}/cites/locronan`));
      await expect(plain.locator("html")).toHaveAttribute("lang", lang);
      await context.close();
      await page.goto(`${lang}/`);
      await expect(page).toHaveURL(new RegExp(`/\\?lang=${lang}$`));
      await visitor.seesTheMapReady();
    });
  });
}

test.describe("a browser that prefers Breton, then Dutch", () => {
  test.use({ locale: "br-FR" });

  test("gets the first of its languages that there is", async ({ visitor, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["br-FR", "nl-BE", "fr"] }));
    await visitor.opensTheMap();
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  });
});

test("the menu names each language in itself", async ({ page, visitor }) => {
  await visitor.opensTheMap();
  const options = page.locator("#lang option");
  await expect(options).toHaveText(Object.values(ownName));
  for (const [lang, name] of Object.entries(ownName)) {
    await expect(options.filter({ hasText: name })).toHaveAttribute("lang", lang);
  }
});

test("a language whose texts do not come leaves all as it is, says so, and can be asked for again", async ({ page, visitor }) => {
  await visitor.opensTheMap("?region=bretagne");
  await page.route("**/split_texts_de-*", (route) => route.abort());
  await visitor.choosesLanguage("Deutsch");
  await visitor.seesNotice("Cette partie de la page n’est pas arrivée. Vérifiez votre connexion, puis réessayez.");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await visitor.seesChips("Bretagne");
  await page.unroute("**/split_texts_de-*");
  await visitor.choosesLanguage("Deutsch");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await visitor.seesChips("Bretagne");
});

test("the first texts not to be had: the page says so in the visitor's language", async ({ page, visitor }) => {
  await page.route("**/split_texts_*", (route) => route.abort());
  await visitor.opensThePage("?lang=it");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.getByText("La mappa interattiva qui non può funzionare.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Riprova" })).toBeVisible();
  await expect(page.getByText("The interactive map cannot run here.")).toBeHidden();
});

test("a trip is planned in German, and what it says changes language with the page", async ({ page, visitor }) => {
  await visitor.opensTheMap("?lang=de&etapes=locronan,le-faou");
  await page.locator(".trip-toggle").click();
  await expect(page.getByRole("heading", { name: "Meine Reise" })).toBeVisible();
  await visitor.choosesLanguage("Nederlands");
  await expect(page.getByRole("heading", { name: "Mijn reis" })).toBeVisible();
});

for (const lang of ["de", "es", "it", "nl"]) {
  test.describe(`a narrow window with large text in ${lang}`, () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test("nothing is wider than the window", async ({ page, visitor }) => {
      await page.addInitScript(() => document.documentElement && (document.documentElement.style.fontSize = "200%"));
      await visitor.opensTheMap(`?lang=${lang}&cite=locronan&region=bretagne`);
      await visitor.seesCard("Locronan");
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      const wider = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".panel *, .card *, .card-sheet *")]
          .filter((element) => element.offsetParent && element.getBoundingClientRect().right > innerWidth + 1)
          .filter((element) => !element.closest(".chips, .sr-only, [class*=scroll]"))
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(wider).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test("the visitor changes the language and stays where they are", async ({ visitor, page }) => {
  await visitor.opensTheMap("?region=bretagne&cite=locronan");
  await visitor.seesTheMapAtRest();
  const before = await visitor.basemap();
  await visitor.choosesLanguage("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en/);
  await visitor.seesCard("Locronan");
  await expect(visitor.card).toContainText("Certified Petite Cité de Caractère® since 1975");
  await expect(visitor.chosen.getByRole("button", { name: "Remove: Brittany" })).toBeVisible();
  await visitor.seesTheMapAtRest();
  expect(await visitor.basemap()).toEqual(before);
  await expect(page.locator("#lang")).toBeFocused();
  await visitor.choosesLanguage("Français");
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
