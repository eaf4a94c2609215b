// Photo and article from Wikipedia: whom it asks, when, and what it shows.
import AxeBuilder from "@axe-core/playwright";
import { cite } from "./published.ts";
import { expect, test } from "./reader.ts";
import { ID, LEGEND, PHOTO } from "./wikimedia.ts";

const ITEM = `https://www.wikidata.org/w/api.php?action=wbgetentities&ids=${ID}&props=sitelinks%7Cclaims&format=json&origin=*`;
const FILE = encodeURIComponent(PHOTO).replaceAll("%20", "+");
const COMMONS = `https://commons.wikimedia.org/w/api.php?action=query&titles=File%3A${FILE}&prop=imageinfo&iiprop=url%7Cextmetadata&iiurlwidth=640&format=json&origin=*`;

test("nobody is asked before it is pressed, and it says whom it will ask", async ({ visitor, page, reader, wikimedia }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesTheMapAtRest();
  await expect(reader.button).toHaveAccessibleName("Photo et article de Wikipédia");
  for (const host of ["wikidata.org", "wikipedia.org", "wikimedia.org"]) {
    await expect(reader.button).toHaveAccessibleDescription(new RegExp(`(^|\\W)${host}`));
  }
  await reader.button.hover();
  await reader.button.focus();
  await visitor.seesTheMapAtRest();
  expect(wikimedia.asked).toEqual([]);
  expect(loaded.filter((path) => /\/article-/.test(path))).toEqual([]);
});

test("pressed, it asks exactly that, and shows photo and article with authors and licences", async ({ visitor, reader, wikimedia }) => {
  await visitor.opensTheMap("?cite=locronan");
  await reader.asks();
  await reader.seesAll();
  expect(wikimedia.asked.toSorted()).toEqual([
    COMMONS,
    `https://fr.wikipedia.org/api/rest_v1/page/summary/Locronan`,
    wikimedia.askedOf("upload.wikimedia.org")[0]!,
    ITEM,
  ]);
  await expect(reader.photo).toHaveAttribute("alt", LEGEND);
  const caption = reader.section.locator("figcaption");
  await expect(caption).toHaveText(/^Photo\s: Anne & Fils, CC BY-SA 3\.0.*, Wikimedia Commons/);
  const link = (name: RegExp) => reader.section.getByRole("link", { name });
  await expect(link(/^CC BY-SA 3\.0/)).toHaveAttribute("href", "https://creativecommons.org/licenses/by-sa/3.0");
  await expect(link(/Wikimedia Commons/)).toHaveAttribute("href", /^https:\/\/commons\.wikimedia\.org\/wiki\/File:Locronan/);
  await expect(link(/Lire sur Wikipédia/)).toHaveAttribute("href", "https://fr.wikipedia.org/wiki/Locronan");
  await expect(link(/^CC BY-SA 4\.0/)).toHaveAttribute("href", "https://creativecommons.org/licenses/by-sa/4.0/deed.fr");
  for (const each of await reader.section.getByRole("link").all()) await expect(each).toHaveAttribute("rel", /noopener/);
  await expect(reader.button).toHaveCount(0);
});

test("it is found by its INSEE code where no item is known, and the item that has an article is taken", async ({ visitor, reader, wikimedia }) => {
  const { insee } = cite("le-conquet");
  wikimedia.found[insee] = ["Q1", "Q2"];
  wikimedia.items.Q1 = {};
  wikimedia.items.Q2 = { articles: { fr: "Le Conquet" } };
  wikimedia.articles["fr/Le Conquet"] = { extract: "Le Conquet est un port." };
  await visitor.opensTheMap("?cite=le-conquet");
  await reader.asks();
  await reader.reads("Le Conquet est un port.");
  const [search, items] = wikimedia.askedOf("www.wikidata.org");
  expect(search).toBe(
    `https://www.wikidata.org/w/api.php?action=query&list=search&srsearch=haswbstatement%3AP374%3D${insee}&format=json&origin=*`,
  );
  expect(new URL(items!).searchParams.get("ids")).toBe("Q1|Q2");
  expect(wikimedia.askedOf("fr.wikipedia.org")).toEqual(["https://fr.wikipedia.org/api/rest_v1/page/summary/Le_Conquet"]);
});

test("an item of its own goes before what its INSEE code would find, and the search serves where it is gone", async ({ visitor, reader, wikimedia }) => {
  const { insee } = cite("bauge");
  wikimedia.found[insee] = ["Q3"];
  wikimedia.items.Q3 = { articles: { fr: "Baugé-en-Anjou" } };
  wikimedia.items.Q26768 = { articles: { fr: "Baugé (Maine-et-Loire)" } };
  wikimedia.articles["fr/Baugé (Maine-et-Loire)"] = { extract: "Baugé est une ancienne commune." };
  wikimedia.articles["fr/Baugé-en-Anjou"] = { extract: "Baugé-en-Anjou est une commune nouvelle." };
  await visitor.opensTheMap("?cite=bauge");
  await reader.asks();
  await reader.reads("Baugé est une ancienne commune.");
  expect(wikimedia.askedOf("www.wikidata.org")).toHaveLength(1);
  delete wikimedia.items.Q26768;
  await visitor.opensTheMap("?cite=bauge");
  await reader.asks();
  await reader.reads("Baugé-en-Anjou est une commune nouvelle.");
});

test("in English it shows the English article, or the French one, said to be that", async ({ visitor, reader, wikimedia }) => {
  await visitor.opensTheMap("?cite=locronan&lang=en");
  await reader.asks("Photo and article from Wikipedia");
  await reader.reads("Locronan is a commune in the Finistère department");
  await expect(reader.section.getByRole("link", { name: /^Read on Wikipedia/ })).toHaveAttribute("href", /^https:\/\/en\./);
  await expect(reader.photo).toHaveAttribute("alt", "Photo: Locronan");
  delete wikimedia.articles["en/Locronan"];
  await visitor.opensTheMap("?cite=locronan&lang=en");
  await reader.asks("Photo and article from Wikipedia");
  const text = reader.section.getByText("Locronan est une commune française");
  await expect(text).toHaveAttribute("lang", "fr");
  await expect(reader.section.getByRole("link", { name: /^Read on Wikipedia, in French/ })).toBeVisible();
});

test("the article's own picture serves where the item has none, or one that is gone", async ({ visitor, reader, wikimedia }) => {
  wikimedia.articles["fr/Locronan"]!.image = "Été à Locronan.jpg";
  wikimedia.files["Été à Locronan.jpg"] = { Artist: "Yann" };
  for (const picture of [undefined, "Partie.jpg"]) {
    wikimedia.items[ID] = { articles: { fr: "Locronan" }, picture, legends: { fr: "Une autre" } };
    await visitor.opensTheMap("?cite=locronan");
    await reader.asks();
    await reader.seesThePhoto();
    await expect(reader.photo).toHaveAttribute("alt", /^Photo\s: Locronan$/);
    await expect(reader.section.locator("figcaption")).toHaveText(/^Photo\s: Yann, licence sur la page du fichier, Wikimedia Commons/);
  }
});

test("a reduced photo comes from the other host of Commons as well, which lets nobody read it", async ({ visitor, reader, wikimedia }) => {
  wikimedia.reduced = "thumb.wikimedia.org";
  await visitor.opensTheMap("?cite=locronan");
  await reader.asks();
  await reader.seesAll();
  expect(wikimedia.askedOf("thumb.wikimedia.org")).toHaveLength(1);
});

test("what Commons writes as markup is read as text, and a licence leads to the web or nowhere", async ({ visitor, reader, page, wikimedia }) => {
  wikimedia.files[PHOTO] = {
    Artist: `<style>.x{color:red}</style><img src="https://evil.example/x.png" onerror="document.title='owned'"><b onclick="x()">Jean</b> <script>document.title="owned"</script>Unknown<span style="display: none;">Unknown</span>`,
    LicenseShortName: "<i>Domaine</i>   public",
    LicenseUrl: "javascript:document.title='owned'",
  };
  wikimedia.articles["fr/Locronan"] = { extract: "<b>Locronan</b> & alentours" };
  await visitor.opensTheMap("?cite=locronan");
  await reader.asks();
  await expect(reader.section.locator("figcaption")).toHaveText(/^Photo\s: Jean Unknown, Domaine public, Wikimedia Commons/);
  await reader.reads("<b>Locronan</b> & alentours");
  await expect(reader.section.getByRole("link", { name: "Domaine public" })).toHaveCount(0);
  await expect(reader.section.locator("script, style, b, [onclick], [style]")).toHaveCount(0);
  expect(await page.title()).not.toBe("owned");
});

test("pressed twice, it asks once", async ({ visitor, reader, wikimedia }) => {
  await visitor.opensTheMap("?cite=locronan");
  await reader.button.dblclick();
  await reader.seesAll();
  expect(wikimedia.asked).toHaveLength(4);
});

test("by keyboard alone: the focus goes to what has come", async ({ visitor, reader, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  await reader.button.focus();
  await visitor.types("Enter");
  await reader.seesAll();
  await expect(reader.section.getByRole("heading", { name: /^Wikipédia\s: Locronan$/ })).toBeFocused();
  await visitor.types("Tab");
  await expect(reader.section.getByRole("link", { name: /Lire sur Wikipédia/ })).toBeFocused();
  await visitor.types("Escape");
  await visitor.seesNoCard();
  await expect(page.locator("#map")).toBeFocused();
});

test("who closes the card, or opens another, is told nothing of the first any more", async ({ visitor, page, reader, wikimedia }) => {
  wikimedia.troubles["www.wikidata.org"] = "silent";
  await visitor.opensTheMap("?cite=locronan");
  const given = page.waitForEvent("requestfailed", (request) => request.url() === ITEM);
  // Only a question that has left can be taken back.
  const asked = page.waitForRequest(ITEM);
  await reader.asks();
  await reader.isTold("Recherche sur Wikipédia…");
  await asked;
  await visitor.closesCard();
  expect((await given).failure()?.errorText).toMatch(/ABORTED|abort/i);
  await visitor.opensLine("Locronan");
  const again = page.waitForEvent("requestfailed", (request) => request.url() === ITEM);
  const askedAgain = page.waitForRequest(ITEM);
  await reader.asks();
  await askedAgain;
  await visitor.opensLine("Josselin");
  await visitor.seesCard("Josselin");
  await again;
  await reader.isTold("");
  await expect(reader.button).toHaveAccessibleName("Photo et article de Wikipédia");
});

test("where nobody else is to be asked for anything it is not offered", async ({ visitor, reader }) => {
  await visitor.opensTheMap("?fond=simple&cite=locronan");
  await visitor.seesCard("Locronan");
  await expect(reader.section).toHaveCount(0);
});

for (const theme of ["light", "dark"]) {
  test(`it is accessible, ${theme}`, async ({ visitor, reader, page }) => {
    await visitor.opensTheMap(`?cite=locronan&theme=${theme}`);
    const violations = async () => {
      const { violations } = await new AxeBuilder({ page }).include(".card").analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    await visitor.seesTheMapAtRest();
    expect(await violations()).toEqual([]);
    await reader.asks();
    await reader.seesAll();
    await visitor.seesTheMapAtRest();
    expect(await violations()).toEqual([]);
  });
}
