// A trip's road and its ends: IGN is asked when the visitor asks, and whatever it answers nothing is lost.
import { expect } from "./fixtures.ts";
import { test } from "./traveller.ts";
import { TripPanel } from "./trip-panel.ts";

const TRIP = "?etapes=~locronan,pont-croix,le-faou";

test("the road of the whole trip is one question, and brings lengths, times and its source", async ({ visitor, ign }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap(TRIP);
  await trip.opens();
  expect(ign.askedOf("routing")).toEqual([]);
  await expect(trip.panel).toContainText("à vol d’oiseau");
  await trip.presses("Par la route");
  await expect(trip.panel).toContainText(/3 étapes, \d+\skm, \d\sh\s\d+\smin par la route/);
  await expect(trip.panel).toContainText("© IGN, BD TOPO®");
  await expect(trip.stops.nth(1)).toContainText(/à \d+\skm, \d+\smin/);
  await expect(trip.panel).toContainText(/Retour au départ : \d+\skm, /);
  const [asked, ...more] = ign.askedOf("routing");
  expect(more).toEqual([]);
  expect(asked!.searchParams.get("start")).toBe(asked!.searchParams.get("end"));
  expect(asked!.searchParams.get("intermediates")!.split("|")).toHaveLength(2);
});

test("another trip is as the crow flies again, and the former one's road is remembered", async ({ visitor, ign }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap(TRIP);
  await trip.opens();
  await trip.presses("Par la route");
  await expect(trip.panel).toContainText("par la route");
  await trip.presses("Descendre Locronan");
  await expect(trip.panel).toContainText("à vol d’oiseau");
  await trip.presses("Annuler");
  await expect(trip.panel).toContainText("par la route");
  expect(ign.askedOf("routing")).toHaveLength(1);
});

for (const [trouble, says] of [
  ["offline", "Vérifiez votre connexion"],
  ["not json", "n’a pas pu calculer cette route"],
  ["another json", "n’a pas pu calculer cette route"],
  [{ status: 429, retryAfter: "7" }, /attendre \d s avant de réessayer/],
  [{ status: 404 }, "Aucune route ne relie"],
  [{ status: 503 }, "n’a pas pu calculer cette route"],
] as const) {
  test(`${JSON.stringify(trouble)}: it is said, the straight lines stay, and it can be asked for again`, async ({ visitor, ign }) => {
    const trip = new TripPanel(visitor);
    ign.troubles.routing = trouble;
    await visitor.opensTheMap(TRIP);
    await trip.opens();
    await trip.presses("Par la route");
    await expect(trip.panel.locator(".trip-road")).toContainText(says);
    await expect(trip.panel).toContainText("à vol d’oiseau");
    await expect(trip.button("Par la route")).toBeVisible();
  });
}

test("with fond=simple no road is offered", async ({ visitor, ign }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap(`${TRIP}&fond=simple`);
  await trip.opens();
  await expect(trip.button("Par la route")).toBeHidden();
  expect(ign.asked).toEqual([]);
});

test("a trip starts and ends at a station or an address, by road too", async ({ visitor, ign, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=locronan,pont-croix");
  await trip.opens();
  await trip.panel.getByText("Départ et arrivée ailleurs").click();
  await trip.panel.getByRole("combobox", { name: "Arrivée" }).fill("rue du puits");
  await trip.panel.getByRole("option", { name: /^Rue du Puits, 29180 Locronan/ }).click();
  await trip.sees("Locronan", "Pont-Croix", "Rue du Puits 29180 Locronan");
  await expect(page).toHaveURL(/etapes=locronan,pont-croix,48\.09/);
  await trip.panel.getByRole("combobox", { name: "Départ", exact: true }).fill("quimper");
  await trip.panel.getByRole("option", { name: /^Gare de Quimper/ }).click();
  await expect(trip.stops.first()).toContainText("Quimper");
  expect(ign.askedOf("routing")).toEqual([]);
});

test("a trip starts where the visitor is, to within a kilometre", async ({ visitor, context, page }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 48.123456, longitude: -4.654321 });
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await trip.opens();
  await trip.panel.getByText("Départ et arrivée ailleurs").click();
  await trip.panel.getByRole("combobox", { name: "Départ", exact: true }).click();
  await trip.panel.getByRole("option", { name: "Ma position" }).first().click();
  await expect(page).toHaveURL(/etapes=48\.12\+-4\.65\+Ma\+position/);
});
