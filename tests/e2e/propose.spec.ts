// An idea for a trip: short rounds from somewhere, among what the list shows.
import { type Locator, expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { TripPanel } from "./trip-panel.ts";

const proposals = (panel: Locator) => panel.locator(".proposal");

async function startsFrom(panel: Locator, name: string) {
  await panel.getByRole("combobox", { name: "Au départ de" }).fill(name);
  await panel.getByRole("option", { name: new RegExp(`^${name}`) }).first().click();
  await expect(panel.locator(".trip-propose")).toContainText(`Au départ de ${name}.`);
}

test("from a cité, three rounds that differ; one press makes one my trip, and is undone", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?region=bretagne&fond=simple");
  await trip.opens();
  await expect(trip.panel).toContainText("parmi les 30 cités que montre la liste");
  await startsFrom(trip.panel, "Locronan");
  await trip.presses("Proposer");
  await expect(trip.panel).toContainText("3 propositions");
  await expect(proposals(trip.panel)).toHaveCount(3);
  const names = await proposals(trip.panel).locator("p:first-child").allTextContents();
  expect(new Set(names).size).toBe(3);
  await expect(proposals(trip.panel).first()).toContainText(/5 étapes, \d+\skm à vol d’oiseau/);
  await trip.presses("En faire mon voyage : proposition 1");
  await trip.sees(...names[0]!.split(" · "));
  await expect(trip.stops.first()).toContainText("Locronan");
  await expect(page).toHaveURL(/etapes=~locronan,/);
  await expect(trip.panel).toContainText("Retour au départ");
  await trip.presses("Annuler");
  await trip.seesCount(0);
});

test("some days by car are cut, and by bicycle nobody goes as far", async ({ visitor }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?fond=simple");
  await trip.opens();
  await startsFrom(trip.panel, "Locronan");
  await trip.panel.getByRole("combobox", { name: "Durée" }).selectOption("2 jours");
  await trip.presses("Proposer");
  await expect(proposals(trip.panel).first()).toContainText("2 jours");
  const length = async () => Number(/(\d+)\skm/.exec((await proposals(trip.panel).first().textContent())!)![1]);
  const byCar = await length();
  await trip.panel.getByRole("combobox", { name: "Moyen" }).selectOption({ index: 1 });
  await trip.presses("Proposer");
  await expect.poll(length).toBeLessThanOrEqual(90);
  expect(byCar).toBeGreaterThan(90);
  await trip.panel.getByRole("combobox", { name: "Moyen" }).selectOption({ index: 0 });
  await trip.presses("Proposer");
  await expect.poll(length).toBe(byCar);
  await trip.presses("En faire mon voyage : proposition 1");
  await expect(trip.panel.getByRole("heading", { level: 3 })).toHaveCount(2);
});

test("without a start it asks for one; where nothing is near enough it says so", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?region=corse&fond=simple");
  await trip.opens();
  await trip.presses("Proposer");
  await expect(trip.panel).toContainText("Choisissez d’abord d’où partir.");
  await expect(trip.panel.getByRole("combobox", { name: "Au départ de" })).toBeFocused();
  await page.keyboard.type("Locronan");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await trip.panel.getByRole("combobox", { name: "Durée" }).selectOption("1 jour");
  await trip.presses("Proposer");
  await expect(trip.panel).toContainText("Aucune boucle ne se trouve d’ici");
});
