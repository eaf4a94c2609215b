// integrer.html: a web editor composes a map for their site and takes the code along.
import { expect, test } from "./editor.ts";
import { cites, countIn } from "./published.ts";

const home = (baseURL?: string) => new URL(baseURL!).href;

test("every region with a cité can be chosen, with its number", async ({ page, editor }) => {
  await editor.opensThePage();
  const names = [...new Set(cites.map(({ region }) => region.name))].sort((a, b) => a.localeCompare(b, "fr"));
  await expect(page.locator("#regions label")).toHaveText(names.map((name) => new RegExp(`^${name} \\d+$`)));
  await expect(page.locator("#regions label", { hasText: "Bretagne" })).toHaveText(`Bretagne ${countIn("bretagne")}`);
});

test("what is chosen is in all codes, and in the map beside them", async ({ page, editor, baseURL }) => {
  await editor.opensThePage();
  await editor.picks("Régions", "Bretagne");
  await editor.picks("Départements, pour préciser", "Finistère");
  await page.getByText("Rester dans ce territoire").click();
  await editor.picks("Langue", "English");
  await editor.picks("Thème", "Sombre");
  await editor.picks("Liste", "Repliée");
  await editor.picks("Fond de carte", "Sans aucun tiers");
  await page.getByRole("spinbutton", { name: "Hauteur en pixels" }).fill("480");
  await editor.colour.fill("1D5C6B");

  const base = home(baseURL);
  const query = "departement=29&lock=1&lang=en&theme=dark&accent=1d5c6b";
  const page_of_region = `${base}regions/bretagne.html`;
  const escaped = query.replaceAll("&", "&amp;");
  await expect(editor.code("script")).toHaveValue(
    `<script src="${base}embed.js" async></script>\n` +
      `<petites-cites region="bretagne" departement="29" lock lang="en" theme="dark" accent="#1d5c6b" ` +
      `panel="closed" fond="simple" height="480">` +
      `<a href="${page_of_region}?${escaped}&amp;fond=simple">Carte des Petites Cités de Caractère® : Bretagne</a>` +
      `</petites-cites>`,
  );
  await expect(editor.code("link")).toHaveValue(`${page_of_region}?${query}&fond=simple`);
  const frame = await editor.code("frame").inputValue();
  expect(frame).toContain(`src="${page_of_region}?embed=1&amp;${escaped}&amp;panel=closed&amp;fond=simple"`);
  expect(frame).toContain(`width="100%" height="480"`);

  await expect(editor.map).toHaveAttribute("region", "bretagne");
  await expect(editor.map).toHaveAttribute("lock", "");
  await expect(editor.map).toHaveAttribute("height", "480");
});

test("what there is to see narrows the map and the codes, and the fold tells how much is chosen in it", async ({
  page,
  editor,
}) => {
  await editor.opensThePage();
  const fold = page.locator("summary", { hasText: "À voir, gare" });
  await expect(page.getByRole("checkbox", { name: "Château" })).toBeHidden();
  await fold.click();
  await editor.picks("À voir", "Château");
  await editor.picks("À voir", "Rivière");
  await editor.picks("Gare", "À 5 km");
  await expect(fold).toContainText("3 critères");
  await expect(editor.code("script")).toHaveValue(/<petites-cites voir="chateau,riviere" gare="5"><a href="[^"]*\/\?voir=chateau,riviere&amp;gare=5">/);
  await expect(editor.code("frame")).toHaveValue(/\?embed=1&amp;voir=chateau,riviere&amp;gare=5"/);
  await expect(editor.code("link")).toHaveValue(/\/\?voir=chateau,riviere&gare=5$/);
  await expect(page.locator("#wordpress-limit")).toContainText("toute la France");
  await editor.picks("Gare", "Peu importe");
  await editor.picks("À voir", "Rivière");
  const castles = cites.filter(({ themes }) => themes.includes("chateau"));
  await expect(page.locator("#shows")).toHaveText(`${castles.length} cités affichées.`, { timeout: 15_000 });
  await expect(fold).toContainText("1 critère");
});

test("a link to the page names what there is to see, and the fold is open for it", async ({ page, editor }) => {
  await editor.opensThePage("?voir=lac,montagne&gare=2");
  await expect(page.getByRole("checkbox", { name: "Lac" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "À 2 km" })).toBeChecked();
  await expect(editor.code("link")).toHaveValue(/\/\?voir=lac&gare=2$/);
});

test("the map in the preview changes without a reload", async ({ page, editor }) => {
  await editor.opensThePage();
  await expect(page.locator("#shows")).toHaveText(/^\d+ cités affichées\.$/, { timeout: 15_000 });
  const address = await editor.map.locator("iframe").getAttribute("src");
  await editor.picks("Régions", "Bretagne");
  await expect(page.locator("#shows")).toHaveText(`${countIn("bretagne")} cités affichées.`);
  await expect(editor.map.locator("iframe")).toHaveAttribute("src", address!);
});

test("a colour that is too weak is corrected where the editor sees it", async ({ page, editor }) => {
  await editor.opensThePage();
  const verdict = page.locator("#accent-verdict");
  await editor.colour.fill("#ffcc00");
  await expect(verdict).toContainText(/votre couleur a été foncée en #[0-9a-f]{6}/, { timeout: 15_000 });
  await expect(verdict.locator(".swatch")).toHaveCount(3);
  await editor.colour.fill("rouge");
  await expect(verdict).toContainText("Une couleur s’écrit comme #8c1d40.");
  await expect(editor.code("script")).not.toHaveValue(/accent/);
  await page.getByRole("button", { name: "Couleur d’origine" }).click();
  await expect(verdict).toBeEmpty();
});

test("the preview is as wide as a laptop's page or as a phone", async ({ page, editor }) => {
  await editor.opensThePage();
  const widthInside = () => editor.inside.locator("html").evaluate((html) => html.clientWidth);
  await expect.poll(widthInside).toBe(1100);
  await editor.picks("Largeur de l’aperçu", "Téléphone");
  await expect.poll(widthInside).toBe(390);
  await editor.picks("Largeur de l’aperçu", "Ordinateur");
  await editor.picks("Largeur", "Fixe");
  await page.getByRole("spinbutton", { name: "Largeur en pixels" }).fill("640");
  await expect.poll(widthInside).toBe(640);
  await expect(editor.code("script")).toHaveValue(/style="max-width: 640px"/);
  await expect(editor.code("frame")).toHaveValue(/width="640"/);
});

test("a region that is left takes its départements along", async ({ page, editor }) => {
  await editor.opensThePage("?region=bretagne,normandie&departement=29,14");
  await expect(editor.code("link")).toHaveValue(/\?region=bretagne,normandie&departement=29,14$/);
  await editor.picks("Régions", "Bretagne");
  await expect(editor.code("link")).toHaveValue(/\/regions\/normandie\.html\?departement=14$/);
  await editor.picks("Régions", "Normandie");
  await expect(page.locator("#departements")).toBeHidden();
  await expect(page.getByRole("checkbox", { name: /^Rester dans/ })).toBeDisabled();
});

test("the code is copied, and the page says so", async ({ page, editor, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.opensThePage("?region=bretagne");
  await page.getByRole("button", { name: "Copier", description: "La ligne de script" }).click();
  await expect(page.getByRole("status")).toHaveText("Copié.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await editor.code("script").inputValue());
});

test("the preview stays beside the form, and does not lie upon the codes", async ({ page, editor }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await editor.opensThePage("?region=bretagne");
  for (const which of ["script", "frame", "link", "wordpress"] as const) {
    await editor.code(which).scrollIntoViewIfNeeded();
    const isOnTop = editor.code(which).evaluate((field) => {
      const { left, top, width, height } = field.getBoundingClientRect();
      return document.elementFromPoint(left + width - 30, top + height / 2) === field;
    });
    expect(await isOnTop, which).toBe(true);
  }
});

test("where copying is refused, the text is selected instead", async ({ page, editor }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await editor.opensThePage();
  await page.getByRole("button", { name: "Copier", description: "Le lien" }).click();
  await expect(page.getByRole("status")).toContainText("Le texte est sélectionné");
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await editor.code("link").inputValue());
});

test("what is said about privacy follows the choice", async ({ page, editor }) => {
  await editor.opensThePage();
  await expect(page.locator("#privacy-facts")).toContainText("À partir du zoom 9");
  await expect(page.locator("#privacy-facts")).toContainText("interroge wikidata.org, wikipedia.org et commons.wikimedia.org");
  await expect(page.locator("#privacy-text")).toHaveValue(/IGN \(data\.geopf\.fr\), qui reçoit alors votre adresse IP/);
  await expect(page.locator("#privacy-text")).toHaveValue(/Wikimedia Commons \(Wikimedia Foundation\), qui reçoivent alors votre adresse IP/);
  await editor.picks("Fond de carte", "Sans aucun tiers");
  await expect(page.locator("#privacy-facts")).toContainText("rien n’est jamais demandé à l’IGN");
  await expect(page.locator("#privacy-facts")).toContainText("rien n’est jamais demandé à Wikimedia");
  await expect(page.locator("#privacy-facts")).not.toContainText("wikidata.org");
  await expect(page.locator("#privacy-text")).toHaveValue(/Aucune donnée n’est transmise à un tiers/);
});

test("without the data, the whole of France can still be embedded", async ({ page, editor }) => {
  await page.route("**/data/communes.geojson", (route) => route.fulfill({ status: 404 }));
  await page.goto("integrer.html");
  await expect(page.getByRole("alert")).toContainText("Rechargez la page");
  await expect(page.locator("#code-script")).toHaveValue(
    /<petites-cites><a href="[^"]*\/">Carte des Petites Cités de Caractère®<\/a><\/petites-cites>$/,
  );
});

test("WordPress is given the page whose frame is right, and the editor is told what it does not show", async ({
  page,
  editor,
  baseURL,
}) => {
  await editor.opensThePage();
  const limit = page.locator("#wordpress-limit");
  await expect(editor.code("wordpress")).toHaveValue(home(baseURL));
  await expect(limit).toBeHidden();
  await editor.picks("Régions", "Bretagne");
  await expect(editor.code("wordpress")).toHaveValue(`${home(baseURL)}regions/bretagne.html`);
  await expect(limit).toBeHidden();
  await editor.picks("Départements, pour préciser", "Finistère");
  await expect(limit).toContainText("Ce cadre montre Bretagne");
  await editor.picks("Régions", "Normandie");
  await expect(editor.code("wordpress")).toHaveValue(home(baseURL));
  await expect(limit).toContainText("Ce cadre montre toute la France");
});

test("the line has a link for where scripts are taken away, to every region that was chosen", async ({ editor }) => {
  await editor.opensThePage("?region=bretagne,normandie");
  await expect(editor.code("script")).toHaveValue(
    /><a href="[^"]*\/\?region=bretagne,normandie">Carte des Petites Cités de Caractère® : Bretagne, Normandie<\/a></,
  );
});

test("nobody may frame the page, anybody may frame the map", async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policy("integrer.html")).toContain("frame-ancestors 'none'");
  expect(await policy("integrer.html")).not.toContain("unsafe");
  expect(await policy("")).toContain("frame-ancestors *");
  const script = (await request.get("embed.js")).headers();
  expect(script["access-control-allow-origin"]).toBe("*");
  expect(script["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("the page speaks the first of the visitor's languages that it knows, or the link's", async ({ page, editor }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["br", "nl-BE", "en"] }));
  await editor.opensThePage();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De kaart op je site");
  await editor.opensThePage("?lang=en_GB");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The map in your site");
});

test("the page says all in each of its languages, at once, and nothing sticks out on a narrow phone", async ({ page, editor }) => {
  const languages = ["fr", "en", "de", "es", "it", "nl"];
  await page.setViewportSize({ width: 320, height: 640 });
  await editor.opensThePage();
  const offered = page.locator("input[name=lang]").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  expect(await offered).toEqual(["auto", ...languages]);
  const titles = new Set<string>();
  for (const language of languages) {
    const button = page.locator(`[data-language=${language}]`);
    await button.click();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("[data-language][aria-pressed=true]")).toHaveAttribute("lang", language);
    expect((await button.boundingBox())!.height, language).toBeGreaterThanOrEqual(24);
    titles.add(await page.title());
    const unsaid = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-text], [data-label]")].flatMap(({ dataset, textContent, ariaLabel }) => {
        const said = [[dataset.text, textContent], [dataset.label, ariaLabel]];
        return said.filter(([key, text]) => key && (!text || text === key || /undefined|[{}]/.test(text))).map(([key]) => key);
      }),
    );
    expect(unsaid, language).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBeLessThanOrEqual(320);
  }
  expect(titles.size).toBe(languages.length);
});

test("regions have their names in the page's language, and what was chosen stays chosen", async ({ page, editor }) => {
  await editor.opensThePage("?region=bretagne&departement=29&lang=es");
  const chosen = page.locator("#options label:has([type=checkbox]:checked)");
  await expect(chosen).toHaveText([`Bretaña ${countIn("bretagne")}`, /^Finistère \d+$/]);
  await expect(editor.code("script")).toHaveValue(/>Mapa de las Petites Cités de Caractère®: Bretaña</);
  const names = page.locator("#regions label");
  const order = (await names.allTextContents()).map((text) => text.replace(/ \d+$/, ""));
  expect(order).toEqual([...order].sort((a, b) => a.localeCompare(b, "es")));
  await page.locator("[data-language=fr]").click();
  await expect(chosen).toHaveText([`Bretagne ${countIn("bretagne")}`, /^Finistère \d+$/]);
  await expect(editor.code("script")).toHaveValue(/>Carte des Petites Cités de Caractère® : Bretagne</);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [width, height] of [
      [1280, 900],
      [390, 844],
      [320, 640],
    ] as const) {
      test(`axe finds nothing at ${width} pixels, and nothing sticks out`, async ({ page, editor }) => {
        await page.setViewportSize({ width, height });
        await editor.opensThePage("?region=bretagne&departement=29");
        await editor.findsNoFaults();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}
