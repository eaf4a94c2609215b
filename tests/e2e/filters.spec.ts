// Filters: each says what it would give, several add up, and all can be taken back.
import { expect, test } from "./fixtures.ts";
import { cites, countIn, countOf } from "./published.ts";

test.beforeEach(({ visitor }) => visitor.opensTheMap());

test("a region narrows the list to its own cités", async ({ visitor }) => {
  await visitor.choosesRegion("Bretagne");
  await visitor.seesCites(countIn("bretagne"));
  await visitor.seesChips("Bretagne");
  await expect(visitor.choice("Bretagne")).toHaveAttribute("aria-pressed", "true");
});

test("several regions add up, and one can be taken back alone", async ({ visitor }) => {
  await visitor.choosesRegion("Bretagne");
  await visitor.choosesRegion("Corse");
  await visitor.seesCites(countIn("bretagne") + countIn("corse"));
  await visitor.seesChips("Bretagne", "Corse");
  await visitor.removesChip("Bretagne");
  await visitor.seesCites(countIn("corse"));
  await visitor.seesChips("Corse");
});

test("each region says how many cités it gives, whatever other region is chosen", async ({ visitor }) => {
  await expect(visitor.choice("Bretagne")).toContainText(String(countIn("bretagne")));
  await visitor.choosesRegion("Pays de la Loire");
  await expect(visitor.choice("Bretagne")).toContainText(String(countIn("bretagne")));
  await visitor.choosesStatus("Candidates");
  const candidates = cites.filter((c) => c.region.slug === "grand-est" && c.status === "candidate").length;
  await expect(visitor.choice("Grand Est")).toContainText(String(candidates));
  await expect(visitor.choice("Bretagne")).toContainText("0");
});

test("départements refine their region, several of each", async ({ visitor }) => {
  const inDepartements = (...codes: string[]) => cites.filter((c) => codes.includes(c.departement.code)).length;
  await visitor.choosesRegion("Bretagne");
  await visitor.choosesDepartement("Finistère");
  await visitor.seesCites(inDepartements("29"));
  await visitor.choosesDepartement("Morbihan");
  await visitor.seesCites(inDepartements("29", "56"));
  await visitor.choosesRegion("Corse");
  await visitor.seesCites(inDepartements("29", "56", "2B"));
  await visitor.seesChips("Bretagne", "Corse", "Finistère", "Morbihan");
});

test("only the départements of the chosen regions are offered", async ({ visitor }) => {
  await visitor.choosesRegion("Bretagne");
  await visitor.presses("Départements");
  const offered = visitor.page.locator("#departements").getByRole("button");
  await expect(offered).toHaveText([/^Côtes-d'Armor/, /^Finistère/, /^Ille-et-Vilaine/, /^Morbihan/]);
});

test("certified or candidate", async ({ visitor }) => {
  await expect(visitor.choice("Candidates")).toContainText(String(countOf("candidate")));
  await visitor.choosesStatus("Candidates");
  await visitor.seesCites(countOf("candidate"));
  await visitor.choosesStatus("Homologuées");
  await expect(visitor.line("Craon")).toHaveCount(0);
  await expect(visitor.line("Locronan")).toHaveCount(1);
  await visitor.choosesStatus("Toutes");
  await visitor.seesCites(cites.length);
});

test("the three choices of the label stand in one row, also beside a scrollbar that takes room", async ({ page }) => {
  const buttons = await page.getByRole("group", { name: "Label" }).getByRole("button").all();
  const tops = await Promise.all(buttons.map(async (button) => (await button.boundingBox())!.y));
  expect(tops).toEqual([tops[0], tops[0], tops[0]]);
});

test("all choices are taken back at once", async ({ visitor, page, baseURL }) => {
  await visitor.choosesRegion("Grand Est");
  await visitor.choosesStatus("Candidates");
  await visitor.searches("chatillon");
  await visitor.seesChips("Grand Est", "Candidates", "chatillon");
  await visitor.presses("Tout effacer");
  await visitor.seesCites(cites.length);
  await visitor.seesChips();
  await expect(visitor.search).toHaveValue("");
  await expect(visitor.button("Tout effacer")).toHaveCount(0);
  await visitor.seesTheMapAtRest();
  expect(page.url()).toBe(baseURL);
});

test("nothing found says so and offers the way back", async ({ visitor }) => {
  await visitor.choosesRegion("Corse");
  await visitor.choosesStatus("Candidates");
  await visitor.seesCites(0);
  await expect(visitor.list).toContainText("Aucune cité ne correspond à ces choix.");
  await visitor.list.getByRole("button", { name: "Tout effacer" }).click();
  await visitor.seesCites(cites.length);
});

test("the number of results is announced politely", async ({ visitor, page }) => {
  const announced = page.locator("p[role=status][aria-live=polite]");
  await visitor.choosesRegion("Bretagne");
  await expect(announced).toHaveText(`${countIn("bretagne")} cités`);
  await visitor.searches("zzzz");
  await expect(announced).toHaveText("Aucune cité");
});

test("each filter is marked once painted", async ({ visitor, page }) => {
  const marks = () => page.evaluate(() => performance.getEntriesByName("cites:filtered").length);
  const before = await marks();
  await visitor.choosesRegion("Bretagne");
  await expect.poll(marks).toBe(before + 1);
});

// Counts what each search does, and Firefox is told a text letter by letter.
const ONCE = { tag: "@chromium" };

test("a search that finds what the one before found is marked and announced as well", ONCE, async ({ visitor, page }) => {
  const marks = () => page.evaluate(() => performance.getEntriesByName("cites:filtered").length);
  const announced = page.locator("p[role=status][aria-live=polite]");
  await visitor.searches("locrona");
  await expect(announced).toHaveText("1 cité");
  const before = await marks();
  const said = await announced.evaluate((region) => {
    const changes: string[] = [];
    new MutationObserver(() => changes.push(region.textContent!)).observe(region, { characterData: true, childList: true, subtree: true });
    Object.assign(window, { changes });
    return changes;
  });
  expect(said).toEqual([]);
  await visitor.searches("locronan");
  await expect.poll(marks).toBe(before + 1);
  await expect.poll(() => page.evaluate("changes.length")).toBe(1);
});

test("a region that is given up stays under the visitor's hand", async ({ visitor }) => {
  await visitor.opensTheMap("?region=corse");
  await visitor.choice("Corse").focus();
  await visitor.types("Enter");
  await visitor.seesCites(cites.length);
  await expect(visitor.choice("Corse")).toBeFocused();
});
