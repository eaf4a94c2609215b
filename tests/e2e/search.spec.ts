// The search forgives what people forget: accents, hyphens, "St", the order of words, one wrong letter.
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";

test.beforeEach(({ visitor }) => visitor.opensTheMap());

test("the eight cités of the network's press release are found as they are written there", async ({ visitor }) => {
  for (const [typed, name] of [
    ["L'Île-Rousse", "L'Île-Rousse"],
    ["Vaison-la-Romaine", "Vaison-la-Romaine"],
    ["Port-Louis", "Port-Louis"],
    ["Vénéjean", "Vénéjan"],
    ["Le Thoureil", "Le Thoureil"],
    ["Bagnoles-de-l'Orne", "Bagnoles-de-l'Orne"],
    ["Le Quesnoy", "Le Quesnoy"],
    ["Labastide d'Armagnac", "Labastide-d'Armagnac"],
  ] as const) {
    await visitor.searches(typed);
    await visitor.seesFirst(name);
  }
});

test("what people forget or mistype is forgiven", async ({ visitor }) => {
  for (const [what, typed, name] of [
    ["accents and case", "ebreuil", "Ébreuil"],
    ["hyphens", "la roche derrien", "La Roche-Derrien"],
    ["Saint written St", "st pair", "Saint-Pair-sur-Mer"],
    ["Sainte written Ste", "ste suzanne", "Sainte-Suzanne"],
    ["the order of words", "suzanne sainte", "Sainte-Suzanne"],
    ["a wrong letter", "locronen", "Locronan"],
    ["a missing letter", "lcronan", "Locronan"],
    ["swapped letters", "lorconan", "Locronan"],
    ["a typographic apostrophe", "l’ile rousse", "L'Île-Rousse"],
    ["a name not yet written out", "locr", "Locronan"],
  ] as const) {
    await test.step(what, async () => {
      await visitor.searches(typed);
      await visitor.seesFirst(name);
    });
  }
});

test("a département, a region and a postcode are searched too", async ({ visitor }) => {
  await visitor.searches("cotes darmor");
  await visitor.seesCites(cites.filter((c) => c.departement.code === "22").length);
  await visitor.searches("bretagne");
  const bretons = cites.filter((c) => c.region.slug === "bretagne").length;
  await expect.poll(() => visitor.lines.count()).toBeGreaterThanOrEqual(bretons);
  await visitor.searches("29180");
  await visitor.seesCites(1);
  await visitor.seesFirst("Locronan");
});

test("a region is found by the name that it has in another language, with its accents or without", async ({ visitor }) => {
  const bretons = cites.filter((c) => c.region.slug === "bretagne").map((c) => c.name);
  for (const typed of ["Brittany", "Bretaña", "bretana"]) {
    await visitor.searches(typed);
    await visitor.seesCites(countIn("bretagne"));
    expect((await visitor.lines.locator(".name").allTextContents()).sort()).toEqual(bretons.sort());
    // The next must find them anew.
    await visitor.searches("");
    await visitor.seesCites(cites.length);
  }
});

test("the best answer comes first", async ({ visitor, page }) => {
  await visitor.searches("murat");
  await visitor.seesFirst("Murat");
  await expect(page.locator(".results-count")).toContainText("Les meilleures réponses d’abord");
});

test("Enter opens the best answer", async ({ visitor }) => {
  await visitor.searches("locronan");
  await visitor.search.press("Enter");
  await visitor.seesCard("Locronan");
});

test("Escape and the cross empty the search", async ({ visitor }) => {
  await visitor.searches("locronan");
  await visitor.search.press("Escape");
  await expect(visitor.search).toHaveValue("");
  await visitor.seesCites(cites.length);
  await visitor.searches("locronan");
  await visitor.presses("Effacer la recherche");
  await expect(visitor.search).toBeFocused();
  await visitor.seesCites(cites.length);
});

test("the search and the filters narrow together", async ({ visitor }) => {
  await visitor.choosesRegion("Bretagne");
  await visitor.searches("la roche");
  await visitor.seesFirst("La Roche-Bernard", "La Roche-Derrien");
  await visitor.removesChip("la roche");
  await visitor.seesCites(cites.filter((c) => c.region.slug === "bretagne").length);
});

test("the further choices' numbers follow the search, and those of one made while it stands", async ({ visitor }) => {
  const inFinistere = cites.filter((c) => c.departement.code === "29");
  const candidates = inFinistere.filter((c) => c.status === "candidate").length;
  await visitor.searches("Finistère");
  await expect(visitor.choice("Bretagne")).toHaveText(`Bretagne ${inFinistere.length}`);
  await expect(visitor.choice("Grand Est")).toHaveText("Grand Est 0");
  await visitor.choosesStatus("Candidates");
  await expect(visitor.choice("Bretagne")).toHaveText(`Bretagne ${candidates}`);
  await visitor.searches("");
  const all = cites.filter((c) => c.region.slug === "bretagne" && c.status === "candidate").length;
  await expect(visitor.choice("Bretagne")).toHaveText(`Bretagne ${all}`);
});

test("the list stays where it is when the choices' numbers follow", async ({ visitor, page }) => {
  await visitor.choosesRegion("Bretagne");
  await visitor.choosesStatus("Homologuées");
  await visitor.search.focus();
  // From the panel's start: a list of one line takes back what was scrolled, which Firefox does a frame later.
  await page.locator(".panel").evaluate((panel) => panel.scrollTo(0, 0));
  // As soon as the answer is painted a visitor may press it; the numbers come while the button is down.
  const soon = await page.evaluate(async () => {
    const search = document.querySelector<HTMLInputElement>("#search")!;
    search.value = "locronan";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
    return document.querySelector("a.line")!.getBoundingClientRect().top;
  });
  await expect(visitor.choice("Bretagne")).toHaveText("Bretagne 1");
  expect((await visitor.line("Locronan").boundingBox())!.y).toBe(soon);
});

test("nothing found repeats what was typed, as text", async ({ visitor }) => {
  await visitor.searches("<b>qqqq</b>");
  await visitor.seesCites(0);
  await expect(visitor.list).toContainText("Aucune cité ne correspond à « <b>qqqq</b> ».");
  await expect(visitor.list.locator("b")).toHaveCount(0);
});

test("a list that is whole offers no more, not even for a moment while the search is emptied", async ({ visitor, page }) => {
  await visitor.searches("locronan");
  await expect(visitor.lines).toHaveCount(1);
  // The list settles once the visitor pauses.
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const offers: string[] = [];
    Object.assign(window, { offers });
    new MutationObserver(() => {
      const offer = document.querySelector(".show-more");
      if (offer) offers.push(offer.textContent ?? "");
    }).observe(document.querySelector("#list")!, { childList: true, subtree: true });
  });
  await visitor.searches("");
  await expect(visitor.lines).toHaveCount(cites.length);
  expect(await page.evaluate(() => (window as unknown as { offers: string[] }).offers)).toEqual([]);
});

test("a key that ends or leaves a composition is the input method's: no card opens, nothing is emptied", async ({ visitor }) => {
  const press = (key: string, how: KeyboardEventInit = {}) =>
    visitor.search.evaluate(
      (field, init) => void field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init })),
      { key, ...how },
    );
  await visitor.searches("locronan");
  await visitor.seesCites(1);
  // The one as the standard says it, the other as Safari does.
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ["Enter", "Escape"]) {
      await press(key, composing);
      await visitor.seesNoCard();
      await expect(visitor.search).toHaveValue("locronan");
    }
  }
  await press("Enter");
  await visitor.seesCard("Locronan");
  await press("Escape");
  await expect(visitor.search).toHaveValue("");
});
