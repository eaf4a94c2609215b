// Around a place, as a filter like the others.
import { expect } from "./fixtures.ts";
import { test } from "./traveller.ts";

test("around a cité: the nearest first, drawn on the map, in the address, and taken back", async ({ visitor, page }) => {
  await visitor.opensTheMap("?fond=simple");
  await visitor.presses(/^Autour$/);
  const field = page.getByRole("combobox", { name: "Autour de" });
  await field.fill("locronan");
  await field.press("ArrowDown");
  await field.press("Enter");
  await visitor.seesChips("À 30 km de Locronan");
  await expect(page).toHaveURL(/autour=locronan/);
  await expect(visitor.lines.first()).toContainText("Locronan");
  await expect(visitor.lines.nth(1)).toContainText(/\d+\skm/);
  await expect(page.locator(".around-circle")).toHaveCount(1);
  const near = await visitor.lines.count();
  await visitor.presses(/^100\skm$/);
  await visitor.seesChips("À 100 km de Locronan");
  await expect(page).toHaveURL(/autour=locronan&km=100/);
  expect(await visitor.lines.count()).toBeGreaterThan(near);
  await visitor.goesBack();
  await visitor.seesCites(near);
  await visitor.removesChip("À 30 km de Locronan");
  await visitor.seesCites(229);
  await expect(page.locator(".around-circle")).toHaveCount(0);
});

test("a link says it, with its place's name, and counts follow", async ({ visitor, page }) => {
  await visitor.opensTheMap("?autour=48.0,-4.1,Gare+de+Quimper&km=50&statut=homologuee");
  await visitor.seesChips("Homologuées", "À 50 km de la gare de Quimper");
  await expect(page.getByRole("combobox", { name: "Autour de" })).toHaveValue("Gare de Quimper");
  await expect(visitor.choice("Bretagne").locator(".count")).toHaveText(String(await visitor.lines.count()));
  await expect(page.locator(".around-circle")).toHaveCount(1);
});

test("an address is found by IGN, only while typing there", async ({ visitor, ign, page }) => {
  await visitor.opensTheMap();
  await visitor.presses(/^Autour$/);
  await expect(page.getByRole("combobox", { name: "Autour de" })).toBeVisible();
  expect(ign.asked).toEqual([]);
  await page.getByRole("combobox", { name: "Autour de" }).fill("rue du puits");
  await page.getByRole("option", { name: /^Rue du Puits, 29180 Locronan/ }).click();
  await expect(page).toHaveURL(/autour=48\.09\d*,-4\.2\d*,Rue\+du\+Puits/);
  await expect(visitor.lines.first()).toContainText("Locronan");
});

test("where nothing is near, it says so and leads back", async ({ visitor }) => {
  await visitor.opensTheMap("?autour=50.9,1.8&km=10");
  await visitor.seesCites(0);
  await visitor.list.getByRole("button", { name: "Tout effacer" }).click();
  await visitor.seesCites(229);
});
