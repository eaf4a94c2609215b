// The trip on the cités' own pages: added to there, kept with the map, and without script brought along by a link.
import type { Page } from "@playwright/test";
import { CitePage } from "./cite-page.ts";
import { expect, test } from "./fixtures.ts";
import { cites } from "./published.ts";

const KEY = "petites-cites:trip";

const button = (page: Page) => page.locator(".actions").getByRole("button");
const status = (page: Page) => page.locator(".actions + [role=status]");
const link = (page: Page) => page.locator("a[data-stop]");

/** What the browser keeps. */
async function kept(page: Page): Promise<unknown> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  return text === null ? null : JSON.parse(text);
}

const keeps = (page: Page, trip: unknown) =>
  page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, typeof trip === "string" ? trip : JSON.stringify(trip)]);

test("a visitor adds cités on their pages without leaving them, and finds them on the map", async ({ visitor, page }) => {
  const here = new CitePage(page);
  await here.opens("locronan");
  await expect(button(page)).toHaveText("Ajouter au voyage");
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await button(page).press("Enter");
  await expect(button(page)).toHaveText("Dans mon voyage");
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await expect(button(page)).toBeFocused();
  await expect(status(page)).toContainText("Locronan est la première étape de votre voyage.");
  expect(await here.axeFinds()).toEqual([]);
  await here.seesNothingCutOff();
  await here.walksToTheNearest("Pont-Croix");
  await button(page).click();
  await expect(status(page)).toContainText("Pont-Croix ajoutée au voyage : 2 étapes.");
  expect(await kept(page)).toEqual({ etapes: "locronan,pont-croix", notes: {} });
  await page.getByRole("link", { name: "Voir mon voyage" }).click();
  await visitor.seesTheMapReady();
  await expect(page).toHaveURL(/\?etapes=locronan,pont-croix$/);
});

test("a stop is taken out of a trip with days, and its note stays", async ({ page }) => {
  const here = new CitePage(page);
  await here.opens("locronan");
  const notes = { locronan: "Voir la place" };
  for (const [before, after] of [
    ["~2027-05-01,locronan;pont-croix,le-faou", "~2027-05-01,pont-croix,le-faou"],
    ["le-faou;locronan;48.1 -4.2 Gare de Quimper", "le-faou;48.1 -4.2 Gare de Quimper"],
    ["~locronan", ""],
  ]) {
    await keeps(page, { etapes: before, notes });
    await page.reload();
    await expect(button(page)).toHaveText("Dans mon voyage");
    await button(page).click();
    await expect(status(page)).toHaveText("Locronan n’est plus dans le voyage.");
    expect(await kept(page)).toEqual({ etapes: after, notes });
  }
  await keeps(page, { etapes: "locronan", notes: {} });
  await page.reload();
  await button(page).click();
  expect(await kept(page)).toBeNull();
});

test("the English page adds to the same trip, at its last day's end", async ({ page }) => {
  await page.goto("en/cites/locronan.html");
  await keeps(page, { etapes: "~le-faou;pont-croix", notes: {} });
  await page.reload();
  await button(page).click();
  await expect(button(page)).toHaveText("In my trip");
  await expect(status(page)).toContainText("Locronan added to your trip: 3 stops.");
  expect(await kept(page)).toEqual({ etapes: "~le-faou;pont-croix,locronan", notes: {} });
  await expect(page.getByRole("link", { name: "See my trip" })).toHaveAttribute("href", /\/\?etapes=%7Ele-faou%3Bpont-croix%2Clocronan&lang=en$/);
});

test("a trip of 60 stops takes no other, and says so", async ({ page }) => {
  const here = new CitePage(page);
  await here.opens("locronan");
  const stops = cites.map(({ slug }) => slug).filter((slug) => slug !== "locronan");
  const full = { etapes: stops.slice(0, 60).join(","), notes: {} };
  await keeps(page, full);
  await page.reload();
  await button(page).click();
  await expect(status(page)).toContainText("Un voyage compte 60 étapes au plus.");
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  expect(await kept(page)).toEqual(full);
});

test("what is broken in the browser's keeping does no harm", async ({ page }) => {
  const here = new CitePage(page);
  await here.opens("locronan");
  for (const broken of ["{", "null", "7", `{"etapes":7,"notes":[]}`]) {
    await keeps(page, broken);
    await page.reload();
    await button(page).click();
    expect(await kept(page)).toEqual({ etapes: "locronan", notes: {} });
  }
});

test("two open pages keep to the same trip", async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto("cites/locronan.html");
  await other.goto("cites/locronan.html");
  await button(other).click();
  await expect(button(page)).toHaveText("Dans mon voyage");
  await other.close();
});

test("where the browser has no room, a link brings the stop to the map", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("cites/locronan.html");
  await button(page).click();
  await expect(status(page)).toContainText("Il n’y a plus de place dans ce navigateur.");
  await expect(link(page)).toHaveAttribute("href", "../?cite=locronan&etapes=locronan");
});

test("where the browser keeps nothing, the link stays one, and says so", async ({ visitor, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto("cites/locronan.html");
  await expect(status(page)).toHaveText("Ce navigateur ne garde rien ici : le lien ouvre la carte avec cette étape.");
  await link(page).click();
  await visitor.seesTheMapReady();
  await visitor.seesCard("Locronan");
  await expect(page).toHaveURL(/etapes=locronan/);
});

test("a link's trip is added to one's own", async ({ visitor, page }) => {
  await page.goto("cites/locronan.html");
  await keeps(page, { etapes: "le-faou,locronan", notes: {} });
  await visitor.opensTheMap("?etapes=locronan,pont-croix");
  await page.locator("#trip-toggle").click();
  await page.getByRole("button", { name: "Ajouter ses étapes au mien" }).click();
  await expect(page.getByText("1 étape ajoutée à votre voyage : 3 en tout.").first()).toBeVisible();
  await expect(page).toHaveURL(/etapes=le-faou,locronan,pont-croix/);
  expect(await kept(page)).toEqual({ etapes: "le-faou,locronan,pont-croix", notes: {} });
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page).toHaveURL(/etapes=le-faou,locronan(#|$)/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a link leads to the map with the stop", async ({ page }) => {
    await page.goto("cites/locronan.html");
    await expect(link(page)).toHaveText("Ajouter au voyage");
    await expect(link(page)).toHaveAttribute("href", "../?cite=locronan&etapes=locronan");
    await page.goto("en/cites/locronan.html");
    await expect(link(page)).toHaveAttribute("href", "../../?cite=locronan&etapes=locronan&lang=en");
  });
});
