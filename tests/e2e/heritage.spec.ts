// What there is to see: in the card and the list, to choose by, and to search for.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { cite, cites, countIn, countWith, sights, sightsOf } from "./published.ts";

const sightThemes: Record<string, (string | null)[]> = JSON.parse(readFileSync("public/data/sight_themes.json", "utf8"));

test("the card says what to see, with labels and the nearest station", async ({ visitor }) => {
  await visitor.opensTheMap("#map=7/47.9/1.4");
  await visitor.opensLine("Illiers-Combray");
  await visitor.seesCard("Illiers-Combray");
  await visitor.seesInCard(...sightsOf("illiers-combray"));
  await visitor.seesInCard("Le Pré Catelan", "Jardin remarquable", "Musée Marcel Proust", "Musée de France");
  await visitor.seesInCard(/Gare d’Illiers-Combray, 650\sm/);
});

test("a card that a link opens says it at once, and in its language", async ({ visitor }) => {
  await visitor.opensTheMap("?cite=locronan&lang=en");
  await visitor.seesInCard(...sightsOf("locronan", "en"));
  await visitor.seesInCard(/Châteaulin railway station, 14\skm/);
  await visitor.choosesLanguage("Français");
  await visitor.seesInCard(...sightsOf("locronan", "fr"));
});

test("no train goes to Corsica", async ({ visitor }) => {
  await visitor.opensTheMap("?cite=l-ile-rousse");
  await visitor.seesInCard(...sightsOf("l-ile-rousse"));
  await expect(visitor.card).not.toContainText("Gare");
});

test("themes are chosen: all must be there, they are counted, in the address, and taken back", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.choosesTheme("Château");
  await visitor.seesCites(countWith("chateau"));
  await expect(page).toHaveURL(/\?voir=chateau$/);
  await expect(visitor.choice("Mer")).toContainText(String(countWith("chateau", "mer")));
  await visitor.choosesTheme("Mer");
  await visitor.seesCites(countWith("chateau", "mer"));
  await visitor.seesChips("Château", "Mer");
  await visitor.goesBack();
  await visitor.seesCites(countWith("chateau"));
  await visitor.removesChip("Château");
  await visitor.seesCites(cites.length);
});

test("the panel is calm: themes and stations are folded away until they are asked for or chosen", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await expect(visitor.choice("Bretagne")).toBeVisible();
  await expect(visitor.choice("Château")).toHaveCount(0);
  await visitor.opensTheMap("?voir=Château,%20jardin&gare=10%20km");
  await expect(visitor.choice("Château")).toHaveAttribute("aria-pressed", "true");
  await expect(visitor.choice("Gare à 10 km")).toHaveAttribute("aria-pressed", "true");
  await visitor.seesChips("Château", "Jardin", "Gare à 10 km");
  await expect(page).toHaveURL(/\?voir=chateau,jardin&gare=10$/);
});

test("a station within reach: each distance says how many it gives, and one replaces another", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.presses("Gare");
  const counted = async (km: number) => {
    const choice = visitor.choice(`Gare à ${km} km`);
    await expect(choice.locator(".count")).not.toBeEmpty();
    return Number(await choice.locator(".count").textContent());
  };
  const [near, far] = [await counted(2), await counted(10)];
  expect(near).toBeGreaterThan(20);
  expect(far).toBeGreaterThan(near);
  expect(far).toBeLessThan(cites.length);
  await visitor.choice("Gare à 2 km").click();
  await visitor.seesCites(near);
  await expect(page).toHaveURL(/\?gare=2$/);
  await visitor.choice("Gare à 10 km").click();
  await visitor.seesCites(far);
  await visitor.choice("Gare à 10 km").click();
  await visitor.seesCites(cites.length);
});

test("what there is to see is searched for, after names, and the line shows the sight", async ({ visitor }) => {
  await visitor.opensTheMap();
  // Those that are only of the kind, and are called otherwise, come after the ones whose words these are.
  for (const [text, sight] of [
    ["halles", /halle/i],
    ["remparts", /rempart/i],
    ["abbaye romane", /abbaye.*roman|roman.*abbaye/i],
  ] as const) {
    await visitor.searches(text);
    await expect(visitor.lines.first().locator(".found")).toHaveText(sight);
  }
  // One that is called so comes first, and needs no sight to be found.
  await visitor.searches("fontevraud");
  await expect(visitor.lines.first().locator(".name")).toHaveText(/Fontevraud/);
  await expect(visitor.lines.first().locator(".found")).toHaveCount(0);
  await visitor.searches("");
  await expect(visitor.list.locator(".found")).toHaveCount(0);
});

test("a castle is found by its name in another language, and the line shows which of the sights it is", async ({ visitor }) => {
  await visitor.opensTheMap();
  const castles = cites.flatMap(({ insee }) => {
    const at = sightThemes[insee]?.indexOf("chateau") ?? -1;
    return at < 0 ? [] : [sights("fr")[insee]![at]!];
  });
  const found = visitor.list.locator(".found");
  for (const typed of ["castle", "Schloss"]) {
    await visitor.searches(typed);
    await visitor.seesCites(castles.length);
    await expect(found).toHaveCount(castles.length);
    expect((await found.allTextContents()).sort()).toEqual(castles.sort());
    // The next must find them anew.
    await visitor.searches("");
    await visitor.seesCites(cites.length);
  }
});

test("without the words for kinds of sights the search is by their texts, and nothing is said of it", async ({ visitor }) => {
  await visitor.isDenied(/theme_words/);
  await visitor.opensTheMap("?q=halles");
  await expect(visitor.lines.first().locator(".found")).toHaveText(/halle/i);
  await visitor.searches("Schloss");
  await visitor.seesCites(0);
  await expect(visitor.notice).toHaveCount(0);
});

test("English visitors search in English, from the link on", async ({ visitor }) => {
  await visitor.opensTheMap("?lang=en&q=half-timbered");
  await expect(visitor.lines.first().locator(".found")).toHaveText(/half-timbered/i);
});

test("without the late files the map says so, gives names and cards, and asks again", async ({ visitor }) => {
  await visitor.isDenied(/sights|stations/);
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesCard("Locronan");
  await visitor.seesNotice("Ce qu’il y a à voir et les gares n’ont pas pu être chargés.");
  await visitor.searches("josselin");
  await visitor.seesCites(1);
  await visitor.searches("");
  await visitor.isGranted(/sights|stations/);
  await visitor.presses("Réessayer");
  await visitor.opensLine("Locronan");
  await visitor.seesInCard(...sightsOf("locronan"));
  await expect(visitor.notice).toHaveCount(0);
});

test("counts that come later leave the list where it was scrolled to", async ({ visitor, page }) => {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  await page.route(/stations/, async (route) => {
    await given;
    await route.continue();
  });
  await visitor.opensTheMap("?region=bretagne");
  await visitor.seesCites(countIn("bretagne"));
  await visitor.presses("Gare");
  // Those out of sight have their icons a moment later, which may make them higher by a part of a pixel.
  await expect(visitor.list.locator(".add-stop")).toHaveCount(countIn("bretagne"));
  const line = visitor.line("Tréguier");
  await line.scrollIntoViewIfNeeded();
  const before = (await line.boundingBox())!.y;
  give();
  await expect(visitor.choice("Gare à 2 km").locator(".count")).not.toBeEmpty();
  expect((await line.boundingBox())!.y).toBeCloseTo(before, 0);
});
