// The keyboard alone does everything.
import { expect, test } from "./fixtures.ts";

test("skip links come first and lead to the search, the list and the map", async ({ visitor, page, baseURL }) => {
  for (const [times, link, target] of [
    [1, "Aller à la recherche", "#search"],
    [2, "Aller à la liste", "#list"],
    [3, "Aller à la carte", "#map"],
  ] as const) {
    await visitor.opensTheMap();
    for (let i = 0; i < times; i++) await visitor.types("Tab");
    const skip = page.getByRole("link", { name: link });
    await expect(skip).toBeFocused();
    await visitor.seesWhole(skip);
    await visitor.types("Enter");
    await expect(page.locator(target)).toBeFocused();
    expect(page.url()).toBe(baseURL);
  }
});

test("the map is one tab stop", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await expect(page.locator(".leaflet-basemap-pane path.region")).toHaveCount(13);
  const stops = await visitor.map.evaluate((map) =>
    [...map.querySelectorAll("a, button, input, [tabindex]")].filter((e) => (e as HTMLElement).tabIndex >= 0).length,
  );
  expect(stops).toBe(0);
  await visitor.map.focus();
  await visitor.types("Tab");
  await expect(visitor.button("Légende")).toBeFocused();
  await visitor.types("Tab");
  await expect(visitor.button("Agrandir")).toBeFocused();
});

test("arrows go from cité to neighbouring cité, Enter opens, Escape closes and gives the focus back", async ({
  visitor,
  page,
}) => {
  await visitor.opensTheMap("#map=8/48.1/-4.2");
  const said = page.locator(".sr-only[role=status]");
  await visitor.map.focus();
  await visitor.types("ArrowDown");
  await expect(said).toHaveText("Locronan, Finistère, homologuée");
  await expect(visitor.line("Locronan")).toHaveClass(/\bhovered\b/);
  await visitor.types("ArrowUp");
  await expect(said).toHaveText("Le Faou, Finistère, homologuée");
  await visitor.types("ArrowDown");
  await expect(said).toHaveText("Locronan, Finistère, homologuée");
  await visitor.types("ArrowLeft");
  await expect(said).toHaveText("Pont-Croix, Finistère, homologuée");
  await visitor.types("Enter");
  await visitor.seesCard("Pont-Croix");
  await expect(page.locator("#card-title")).toBeFocused();
  await visitor.types("Escape");
  await visitor.seesNoCard();
  await expect(visitor.map).toBeFocused();
  // The walk goes on from where it was.
  await visitor.types("ArrowRight");
  await expect(said).toHaveText("Locronan, Finistère, homologuée");
});

test("every cité can be walked to, and the map follows", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-4.2");
  await visitor.map.focus();
  for (let step = 0; step < 12; step++) await visitor.types("ArrowRight");
  const hovered = page.locator("a.line.hovered");
  await expect(hovered).toHaveCount(1);
  await visitor.seesTheMapAtRest();
  const slug = (await hovered.getAttribute("id"))!.replace("cite-", "");
  const [pin, map] = [await visitor.pixelOf(slug), (await visitor.map.boundingBox())!];
  expect(pin.x).toBeGreaterThan(map.x);
  expect(pin.x).toBeLessThan(map.x + map.width);
});

test("plus and minus zoom the map", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-4.2");
  await visitor.map.focus();
  await visitor.types("+");
  await expect(page).toHaveURL(/#map=9\//);
  await visitor.seesTheMapAtRest();
  await visitor.types("-");
  await expect(page).toHaveURL(/#map=8\//);
});

test("a card opened from a link is closed by Escape within it, and the focus is not lost", async ({ visitor, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.card.getByRole("button", { name: "Fermer" }).focus();
  await visitor.types("Escape");
  await visitor.seesNoCard();
  await expect(page.locator("body")).not.toBeFocused();
});

test("a filter, its chip and the way back are worked by keys", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  await visitor.choice("Bretagne").focus();
  await visitor.types("Space");
  await visitor.seesChips("Bretagne");
  await expect(visitor.choice("Bretagne")).toBeFocused();
  await visitor.chosen.getByRole("button", { name: "Retirer : Bretagne" }).focus();
  await visitor.types("Enter");
  await visitor.seesChips();
  await expect(page.locator("body")).not.toBeFocused();
  await visitor.choice("Bretagne").focus();
  await visitor.types("Enter");
  await visitor.button("Tout effacer").focus();
  await visitor.types("Enter");
  await visitor.seesChips();
  await expect(page.locator("body")).not.toBeFocused();
});

test("the card's neighbours are worked by keys, and the focus goes along", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-4.2");
  await visitor.line("Locronan").focus();
  await visitor.types("Enter");
  await visitor.seesCard("Locronan");
  await visitor.card.getByRole("button", { name: /Pont-Croix/ }).focus();
  await visitor.types("Enter");
  await visitor.seesCard("Pont-Croix");
  await expect(page.locator("#card-title")).toBeFocused();
  await visitor.types("Escape");
  await visitor.seesNoCard();
  await expect(visitor.line("Locronan")).toBeFocused();
});

test("what has the focus is seen to have it", async ({ visitor, page }) => {
  await visitor.opensTheMap();
  for (let stop = 0; stop < 12; stop++) {
    await visitor.types("Tab");
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!);
      return style.outlineStyle !== "none" || style.boxShadow !== "none";
    });
    expect(seen, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 80))).toBe(true);
  }
});
