// Photo and article from Wikipedia, when they do not come: it is said in a line, and nothing is lost.
import { cite } from "./published.ts";
import { expect, test } from "./reader.ts";
import { ID, PHOTO, type Trouble, type Wikimedia } from "./wikimedia.ts";

const NETWORK = "Wikipédia ne répond pas. Vérifiez votre connexion, puis réessayez.";
const UNREADABLE = "La réponse de Wikipédia n’est pas lisible. Réessayez un peu plus tard.";
const ARTICLE_ALONE = "L’article est là, mais la photo n’est pas arrivée.";

for (const [what, trouble, says] of [
  ["offline", "offline", NETWORK],
  ["an answer that is no JSON", "not json", UNREADABLE],
  ["an answer of another shape", "another json", UNREADABLE],
  ["an error in a good answer", "an error in a good answer", UNREADABLE],
  ["a server that fails", { status: 500 }, UNREADABLE],
  ["too many requests", { status: 429 }, "Wikipédia reçoit trop de demandes. Réessayez un peu plus tard."],
] satisfies [string, Trouble, string][]) {
  test(`${what}: it says so, keeps the focus, and tries again`, async ({ visitor, reader, wikimedia }) => {
    wikimedia.troubles["www.wikidata.org"] = trouble;
    await visitor.opensTheMap("?cite=locronan");
    await reader.button.press("Enter");
    await reader.isTold(says);
    await visitor.seesCard("Locronan");
    await expect(reader.button).toBeFocused();
    await expect(reader.button).toHaveAccessibleName("Réessayer");
    delete wikimedia.troubles["www.wikidata.org"];
    await reader.triesAgain();
    await reader.seesAll();
  });
}

test("an answer that does not come is waited for ten seconds", { tag: "@chromium" }, async ({ visitor, reader, page, wikimedia }) => {
  wikimedia.troubles["www.wikidata.org"] = "silent";
  await visitor.opensTheMap("?cite=locronan");
  await page.clock.install();
  await reader.asks();
  await expect.poll(() => wikimedia.asked.length).toBe(1);
  await page.clock.runFor(9_000);
  await reader.isTold("Recherche sur Wikipédia…");
  await page.clock.runFor(2_000);
  await reader.isTold("Wikipédia met trop de temps à répondre. Réessayez dans un instant.");
  delete wikimedia.troubles["www.wikidata.org"];
  await reader.triesAgain();
  await reader.seesAll();
});

test("a service that wants a pause has it", { tag: "@chromium" }, async ({ visitor, reader, page, wikimedia }) => {
  wikimedia.troubles["www.wikidata.org"] = { status: 429, retryAfter: "30" };
  await visitor.opensTheMap("?cite=locronan");
  await page.clock.install();
  await reader.asks();
  await reader.isTold(/^Wikipédia reçoit trop de demandes\. Réessayez dans (30|29)\ss\.$/);
  delete wikimedia.troubles["www.wikidata.org"];
  await reader.triesAgain();
  await reader.isTold(/Réessayez dans \d+\ss\.$/);
  expect(wikimedia.asked).toHaveLength(1);
  await page.clock.runFor(31_000);
  await reader.triesAgain();
  await reader.seesAll();
});

test("a pause may be asked for by a date, and be a long one", async ({ visitor, reader, wikimedia }) => {
  const retryAfter = new Date(Date.now() + 600_000).toUTCString();
  wikimedia.troubles["www.wikidata.org"] = { status: 429, retryAfter };
  await visitor.opensTheMap("?cite=locronan");
  await reader.asks();
  await reader.isTold(/^Wikipédia reçoit trop de demandes\. Réessayez dans 10\smin\.$/);
});

for (const [what, arrange, says] of [
  ["no item", (w) => delete w.items[ID] && delete w.found[cite("locronan").insee], /^Wikipédia n’a ni article ni photo pour Locronan\.$/],
  ["an item that leads nowhere", (w) => (w.items[ID] = {}), /^Wikipédia n’a ni article ni photo pour Locronan\.$/],
  ["no article and no photo of that name", (w) => { w.articles = {}; w.files = {}; }, /^Wikipédia n’a ni article ni photo pour Locronan\.$/],
  ["no article", (w) => (w.items[ID] = { picture: PHOTO }), /^Wikipédia n’a pas d’article pour Locronan\.$/],
  ["an article of several places", (w) => (w.articles["fr/Locronan"]!.type = "disambiguation"), /^Wikipédia n’a pas d’article pour Locronan\.$/],
  ["no photo", (w) => (w.items[ID] = { articles: { fr: "Locronan" } }), /^Wikimedia Commons n’a pas de photo pour Locronan\.$/],
] satisfies [string, (w: Wikimedia) => unknown, RegExp][]) {
  test(`${what}: it says so, and there is nothing more to press`, async ({ visitor, reader, wikimedia }) => {
    arrange(wikimedia);
    await visitor.opensTheMap("?cite=locronan");
    await reader.button.press("Enter");
    await reader.isTold(says);
    await expect(reader.button).toHaveCount(0);
    // The focus is on what is shown, or on what is said.
    await expect(reader.section.locator(":focus")).toHaveCount(1);
    await visitor.types("Escape");
    await visitor.seesNoCard();
  });
}

test("the photo alone fails: the article is there, and the photo is tried again", async ({ visitor, reader, wikimedia }) => {
  for (const host of ["commons.wikimedia.org", "upload.wikimedia.org"]) {
    await test.step(host, async () => {
      wikimedia.troubles[host] = "offline";
      await visitor.opensTheMap("?cite=locronan");
      await reader.asks();
      await reader.reads("Locronan est une commune française");
      await reader.isTold(ARTICLE_ALONE);
      await expect(reader.photo).toHaveCount(0);
      delete wikimedia.troubles[host];
      await reader.triesAgain();
      await reader.seesAll();
    });
  }
});

test("the article alone fails: the photo is there and stays while the article is tried again", async ({ visitor, reader, wikimedia }) => {
  wikimedia.troubles["fr.wikipedia.org"] = "offline";
  await visitor.opensTheMap("?cite=locronan");
  await reader.asks();
  await reader.seesThePhoto();
  await reader.isTold("La photo est là, mais l’article n’est pas arrivé.");
  wikimedia.troubles["www.wikidata.org"] = "offline";
  await reader.triesAgain();
  await reader.isTold(NETWORK);
  await reader.seesThePhoto();
  wikimedia.troubles = {};
  await reader.triesAgain();
  await reader.seesAll();
});

test("the part of our own page that shows it does not come: it says so, and tries again", async ({ visitor, reader }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.isDenied(/\/article-[^/]*\.js/);
  await reader.asks();
  await reader.isTold("Cette partie de la page n’est pas arrivée. Vérifiez votre connexion, puis appuyez encore.");
  await visitor.isGranted(/\/article-[^/]*\.js/);
  await reader.asks();
  await reader.seesAll();
});
