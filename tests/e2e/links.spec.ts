// The address holds the present state: it can be reloaded, sent, walked back and forward, and mistyped.
import { expect, test } from "./fixtures.ts";
import { sameBasemap } from "./geometry.ts";
import { cite, cites, countIn, countOf } from "./published.ts";
import { Visitor } from "./visitor.ts";

/** Everything that two people should see alike. */
async function whatIsSeen(visitor: Visitor) {
  await visitor.seesTheMapAtRest();
  const { page } = visitor;
  // What is out of sight of the list comes when the visitor pauses.
  const found = Number.parseInt((await page.locator(".results-count strong").textContent())!) || 0;
  await expect(visitor.lines).toHaveCount(found);
  return {
    basemap: await visitor.basemap(),
    words: {
      url: page.url(),
      lines: await visitor.lines.locator(".name").allTextContents(),
      chips: await visitor.chosen.getByRole("button").allTextContents(),
      card: await visitor.card.getByRole("heading", { level: 2 }).allTextContents(),
      text: await visitor.search.inputValue(),
      lang: await page.locator("html").getAttribute("lang"),
      title: await page.title(),
    },
  };
}

async function seesTheSame(visitor: Visitor, as: Awaited<ReturnType<typeof whatIsSeen>>) {
  const { basemap, words } = await whatIsSeen(visitor);
  expect(words).toEqual(as.words);
  expect(sameBasemap(basemap, as.basemap), JSON.stringify([basemap, as.basemap])).toBe(true);
}

test("a link shows what it says", async ({ visitor }) => {
  for (const [link, count, chips] of [
    ["?region=bretagne", countIn("bretagne"), ["Bretagne"]],
    ["?region=bretagne,corse", countIn("bretagne") + countIn("corse"), ["Bretagne", "Corse"]],
    ["?departement=2b", countIn("corse"), ["Haute-Corse"]],
    ["?statut=candidate", countOf("candidate"), ["Candidates"]],
    ["?q=st%20pair", 1, ["st pair"]],
    ["?region=corse&region=bretagne", countIn("bretagne") + countIn("corse"), ["Bretagne", "Corse"]],
  ] as const) {
    await visitor.opensTheMap(link);
    await visitor.seesCites(count);
    await visitor.seesChips(...chips);
  }
});

test("what is unknown or wrong in a link is ignored", async ({ visitor, page }) => {
  for (const link of [
    "?region=atlantide&departement=99&statut=peut-etre&cite=nulle-part&lang=xx&fond=rose&embed=2&autre=1",
    "?region=&departement=,,&q=%E0%A4%A&cite=%00#map=abc/def/ghi",
    "#map=99/48/2",
    "#map=8/1000/2",
    "#map=8/NaN/2",
    "#nimporte-quoi",
    "?=&&==&?#",
  ]) {
    await visitor.opensTheMap(link);
    await visitor.seesCites(cites.length);
    await visitor.seesNoCard();
    await visitor.seesTheMapAtRest();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  }
});

test("what is right in a link holds beside what is wrong", async ({ visitor }) => {
  await visitor.opensTheMap("?region=atlantide,bretagne&departement=zz&statut=homologuee&x=%ZZ");
  await visitor.seesChips("Bretagne", "Homologuées");
});

test("each step is in the address", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.choosesRegion("Bretagne");
  await expect(page).toHaveURL(/\?region=bretagne$/);
  await visitor.choosesStatus("Homologuées");
  await expect(page).toHaveURL(/\?region=bretagne&statut=homologuee$/);
  await visitor.searches("loc ronan");
  await expect(page).toHaveURL(/&q=loc(\+|%20)ronan$/);
  await visitor.searches("locronan");
  await visitor.opensLine("Locronan");
  await expect(page).toHaveURL(/&q=locronan&cite=locronan/);
  await expect(page).toHaveTitle(/^Locronan – /);
  await visitor.choosesLanguage("English");
  await expect(page).toHaveURL(/&lang=en/);
});

test("Back and Forward undo and redo each step", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.choosesRegion("Bretagne");
  await visitor.seesCites(countIn("bretagne"));
  await visitor.opensLine("Locronan");
  await visitor.seesCard("Locronan");
  await visitor.opensLine("Josselin");
  await visitor.seesCard("Josselin");
  await visitor.goesBack();
  await visitor.seesCard("Locronan");
  await visitor.goesBack();
  await visitor.seesNoCard();
  await visitor.seesCites(countIn("bretagne"));
  await visitor.goesBack();
  await visitor.seesCites(cites.length);
  await visitor.seesChips();
  await visitor.goesForward();
  await visitor.seesChips("Bretagne");
  await expect(page).toHaveTitle(/^Bretagne – /);
  await visitor.goesForward();
  await visitor.seesCard("Locronan");
});

test("Back leaves the list as it is, and the focus where it was", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.presses(/^\+ \d+ régions$/);
  await visitor.line("Allègre").focus();
  await visitor.types("Enter");
  await visitor.seesCard("Allègre");
  await visitor.goesBack();
  await visitor.seesNoCard();
  await expect(visitor.line("Allègre")).toBeFocused();
  await expect(visitor.button("Moins de régions")).toBeVisible();
  // A card that stays is not made anew.
  await visitor.opensTheMap("?cite=locronan");
  await visitor.choosesStatus("Homologuées");
  await visitor.card.evaluate((card) => Object.assign(card, { isTheSame: true }));
  await expect(page).toHaveURL(/statut=homologuee/);
  await visitor.goesBack();
  await expect(page).not.toHaveURL(/statut/);
  expect(await visitor.card.evaluate((card) => "isTheSame" in card)).toBe(true);
});

test("Back to a cité's link looks where the link does", async ({ visitor, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesTheMapAtRest();
  const link = [page.url(), await visitor.basemap()];
  await visitor.card.getByRole("button", { name: /^Pont-Croix/ }).click();
  await visitor.seesCard("Pont-Croix");
  await visitor.card.getByRole("button", { name: "Zoomer" }).click();
  await expect(page).toHaveURL(/#map=14/);
  await visitor.seesTheMapAtRest();
  await visitor.goesBack();
  await visitor.seesCard("Locronan");
  await visitor.seesTheMapAtRest();
  expect([page.url(), await visitor.basemap()]).toEqual(link);
});

test("choices that follow each other faster than the map are all gone to", async ({ visitor, page }) => {
  await visitor.opensTheMap("?region=bretagne,nouvelle-aquitaine");
  await visitor.seesTheMapAtRest();
  const [url, basemap] = [page.url(), await visitor.basemap()];
  await visitor.opensTheMap("");
  // Within one task, so that the second comes while the map is on its way to the first.
  await page.evaluate(async () => {
    const choice = (name: string) =>
      [...document.querySelectorAll<HTMLElement>(".choice")].find((button) => button.textContent!.startsWith(name))!;
    choice("Bretagne").click();
    await new Promise((painted) => setTimeout(painted, 80));
    choice("Nouvelle-Aquitaine").click();
  });
  await visitor.seesChips("Bretagne", "Nouvelle-Aquitaine");
  await visitor.seesTheMapAtRest();
  expect(page.url()).toBe(url);
  expect(sameBasemap(await visitor.basemap(), basemap)).toBe(true);
});

test("Back brings back where the map looked", async ({ visitor }) => {
  await visitor.opensTheMap();
  const first = await whatIsSeen(visitor);
  await visitor.choosesRegion("Bretagne");
  const second = await whatIsSeen(visitor);
  await visitor.goesBack();
  await visitor.seesCites(cites.length);
  await seesTheSame(visitor, first);
  await visitor.goesForward();
  await visitor.seesCites(countIn("bretagne"));
  await seesTheSame(visitor, second);
});

test("a search is one step, not one a letter", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.search.pressSequentially("josselin");
  await visitor.seesFirst("Josselin");
  // Nobody goes back within the frame that shows it.
  await expect(page).toHaveURL(/q=josselin/);
  await visitor.goesBack();
  await visitor.seesCites(cites.length);
  await expect(visitor.search).toHaveValue("");
});

test("moving the map is in the address, but is no step", async ({ visitor, page }) => {
  await visitor.opensTheMap("?region=bretagne");
  await visitor.choosesStatus("Homologuées");
  await visitor.drags({ x: 120, y: 80 });
  await expect(page).toHaveURL(/#map=/);
  await visitor.drags({ x: -60, y: 30 });
  await visitor.goesBack();
  await visitor.seesChips("Bretagne");
});

const journeys: [string, (visitor: Visitor) => Promise<void>][] = [
  ["nothing", async () => {}],
  ["a region", (visitor) => visitor.choosesRegion("Bretagne")],
  ["two regions and a status", async (visitor) => {
    await visitor.choosesRegion("Bretagne");
    await visitor.choosesRegion("Normandie");
    await visitor.choosesStatus("Homologuées");
  }],
  ["a département", (visitor) => visitor.choosesDepartement("Finistère")],
  ["a search and its first answer", async (visitor) => {
    await visitor.searches("josselin");
    await visitor.search.press("Enter");
    await visitor.seesCard("Josselin");
  }],
  ["a card from the list", async (visitor) => {
    await visitor.opensLine("Allègre");
    await visitor.seesCard("Allègre");
  }],
  ["a card, closed again", async (visitor) => {
    await visitor.opensLine("Allègre");
    await visitor.seesCard("Allègre");
    await visitor.seesTheMapAtRest();
    await visitor.closesCard();
  }],
  ["the map moved by hand", async (visitor) => {
    await visitor.presses("Agrandir");
    await expect(visitor.page).toHaveURL(/#map=/);
    await visitor.seesTheMapAtRest();
    await visitor.drags({ x: 137, y: 53 });
  }],
  ["English", (visitor) => visitor.choosesLanguage("English")],
];

for (const [what, goes] of journeys) {
  test(`a reload, and another's link, give the same after ${what}`, async ({ visitor, context }) => {
    await visitor.opensTheMap();
    await goes(visitor);
    const seen = await whatIsSeen(visitor);
    await visitor.reloads();
    await seesTheSame(visitor, seen);
    const other = new Visitor(await context.newPage());
    await other.opensTheMap(seen.words.url);
    await seesTheSame(other, seen);
  });
}

test("where frames are late, the address still says where the map came to rest, and Back goes back", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-3.2");
  // Lines far down are laid out, and so moved, in the frame after they are scrolled to: while frames are late, a press
  // would begin upon the line and end beside it.
  await visitor.line("L'Île-Rousse").scrollIntoViewIfNeeded();
  await visitor.seesTheMapAtRest();
  await page.evaluate(() => {
    const inTime = requestAnimationFrame;
    window.requestAnimationFrame = (paint) => setTimeout(() => inTime(paint), 600);
  });
  await visitor.opensLine("L'Île-Rousse");
  await visitor.seesCard("L'Île-Rousse");
  await visitor.seesTheMapAtRest();
  await visitor.seesWhole(visitor.card);
  expect(Math.abs(visitor.view().lon - cite("l-ile-rousse").lon)).toBeLessThan(2);
  await visitor.goesBack();
  await visitor.seesNoCard();
  await expect(page).toHaveURL("#map=8/48.1/-3.2");
});

test("a view typed into the address is gone to", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-3.2");
  await page.evaluate(() => {
    location.hash = "#map=9/42.5/9";
  });
  await visitor.seesTheMapAtRest();
  await visitor.clicksPin("l-ile-rousse");
  await visitor.seesCard("L'Île-Rousse");
});
