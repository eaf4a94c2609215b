// A trip is put together, ordered, cut into days, kept, passed on.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { TripPanel } from "./trip-panel.ts";

const BRETAGNE = ["Locronan", "Quintin", "Pont-Croix", "Moncontour"];

test("stops are added from the list and the card, say so, are in the address and still there after a reload", async ({
  visitor,
  page,
}) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await trip.adds("Locronan", "Pont-Croix");
  await visitor.opensLine("Quintin");
  await visitor.card.getByRole("button", { name: "Ajouter au voyage" }).click();
  await expect(visitor.card.getByRole("button", { name: "Dans mon voyage" })).toHaveAttribute("aria-pressed", "true");
  await trip.seesCount(3);
  await expect(page).toHaveURL(/[?&]etapes=locronan,pont-croix,quintin/);
  await trip.opens();
  await trip.sees("Locronan", "Pont-Croix", "Quintin");
  await expect(trip.panel).toContainText(/3 étapes, \d+\skm à vol d’oiseau/);
  await page.goto("./");
  await visitor.seesTheMapReady();
  await trip.seesCount(3);
  await trip.opens();
  await trip.sees("Locronan", "Pont-Croix", "Quintin");
});

test("a second press takes a stop back, from the line as from the card", async ({ visitor }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?cite=locronan");
  const inCard = visitor.card.locator(".add-stop");
  await inCard.click();
  await trip.seesCount(1);
  await inCard.click();
  await trip.seesCount(0);
  await trip.adds("Locronan");
  await visitor.list.getByRole("button", { name: "Ajouter Locronan à mon voyage" }).click();
  await trip.seesCount(0);
  expect(await trip.kept()).toBeNull();
});

test("stops change places by their buttons and by arrow keys: it is announced, and the focus stays", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=locronan,quintin,pont-croix");
  await trip.opens();
  await trip.presses("Descendre Locronan");
  await trip.sees("Quintin", "Locronan", "Pont-Croix");
  await expect(trip.button("Descendre Locronan")).toBeFocused();
  await expect(page.locator("[aria-live]").filter({ hasText: "Locronan : étape 2 sur 3." })).toBeAttached();
  await trip.button(/ déplacer Pont-Croix /).focus();
  await page.keyboard.press("ArrowUp");
  await trip.sees("Quintin", "Pont-Croix", "Locronan");
  await page.keyboard.press("ArrowUp");
  await trip.sees("Pont-Croix", "Quintin", "Locronan");
  await expect(trip.button(/ déplacer Pont-Croix /)).toBeFocused();
  await expect(page).toHaveURL(/etapes=pont-croix,quintin,locronan/);
});

test("a stop is dragged by its number", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=locronan,quintin,pont-croix");
  await trip.opens();
  await trip.button(/ déplacer Pont-Croix /).scrollIntoViewIfNeeded();
  const grip = (await trip.button(/ déplacer Pont-Croix /).boundingBox())!;
  const first = (await trip.stops.first().boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x + 30, first.y + first.height / 2, { steps: 8 });
  await expect(trip.stops.first()).toHaveClass(/drop-before/);
  await page.mouse.up();
  await trip.sees("Pont-Croix", "Locronan", "Quintin");
});

test("the best order says what it did, and is undone; so are a stop that is removed and a trip that is emptied", async ({ visitor }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap(`?etapes=locronan,quintin,pont-croix,moncontour`);
  await trip.opens();
  await trip.presses("Meilleur ordre");
  await expect(trip.done).toHaveText(/^\d+\skm au lieu de \d+\skm\.$/);
  await trip.sees("Pont-Croix", "Locronan", "Quintin", "Moncontour");
  await trip.presses("Meilleur ordre");
  await expect(trip.done).toContainText("C’est déjà le meilleur ordre");
  await trip.presses("Annuler");
  await trip.sees(...BRETAGNE);
  await trip.presses("Retirer Quintin du voyage");
  await trip.sees("Locronan", "Pont-Croix", "Moncontour");
  await expect(trip.button("Retirer Pont-Croix du voyage")).toBeFocused();
  await trip.presses("Vider");
  await expect(trip.panel).toContainText("Votre voyage est vide.");
  await trip.presses("Annuler");
  await trip.presses("Annuler");
  await trip.sees(...BRETAGNE);
});

test("a round trip says its way back, and the best order keeps the start that is to be kept", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=quintin,locronan,moncontour,pont-croix");
  await trip.opens();
  await trip.panel.getByLabel("Revenir au départ").check();
  await expect(trip.panel).toContainText(/Retour au départ : \d+\skm/);
  await expect(page).toHaveURL(/etapes=~quintin/);
  await trip.panel.getByLabel("Garder le départ").check();
  await trip.presses("Meilleur ordre");
  await expect(trip.stops.first()).toContainText("Quintin");
});

test("days: two stops a day, by hand, with dates, in the link", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=locronan,quintin,pont-croix,moncontour");
  await trip.opens();
  await trip.panel.getByRole("combobox", { name: "Jours", exact: true }).selectOption("2 étapes par jour");
  await expect(trip.panel.getByRole("heading", { level: 3 })).toHaveText([/^Jour 1 · \d+\skm$/, /^Jour 2 · \d+\skm$/]);
  await expect(page).toHaveURL(/etapes=locronan,quintin;pont-croix,moncontour/);
  await trip.panel.getByLabel("Premier jour").fill("2027-05-01");
  await expect(trip.panel.getByRole("heading", { level: 3 }).first()).toContainText(/sam\. 1 mai/);
  await expect(page).toHaveURL(/etapes=2027-05-01,locronan/);
  await trip.presses("Détails de Quintin : jour et note");
  await trip.presses("Nouveau jour ici, à Quintin");
  await expect(page).toHaveURL(/locronan;quintin;pont-croix,moncontour/);
  await trip.presses("Joindre au jour précédent : Quintin");
  await expect(page).toHaveURL(/locronan,quintin;pont-croix/);
  await trip.panel.getByRole("combobox", { name: "Jours", exact: true }).selectOption("En une fois");
  await expect(page).toHaveURL(/locronan,quintin,pont-croix,moncontour/);
});

test("a note at a stop stays on this device, moves with it, and is in no link", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await trip.adds("Locronan", "Quintin");
  await trip.opens();
  await trip.presses("Détails de Locronan : jour et note");
  await trip.panel.getByLabel("Note pour Locronan").fill("Crêpes à midi <b>");
  await trip.panel.getByLabel("Note pour Locronan").blur();
  await trip.presses("Descendre Locronan");
  await visitor.reloads();
  await trip.opens();
  await expect(trip.panel.getByLabel("Note pour Locronan")).toHaveValue("Crêpes à midi <b>");
  expect(page.url()).not.toContain("midi");
});

test.describe("someone's link", () => {
  test("shows their trip, leaves mine as it is, and asks", async ({ visitor, page }) => {
    const trip = new TripPanel(visitor);
    await visitor.opensTheMap();
    await trip.adds("Quintin");
    const mine = await trip.kept();
    await page.goto("./?etapes=~locronan,pont-croix");
    await visitor.seesTheMapReady();
    await trip.seesCount(2);
    await trip.opens();
    await expect(trip.panel).toContainText("Ce voyage vient d’un lien.");
    await trip.presses("Descendre Locronan");
    expect(await trip.kept()).toBe(mine);
    await trip.presses("Revenir au mien");
    await trip.sees("Quintin");
    await expect(page).toHaveURL(/etapes=quintin/);
    expect(await trip.kept()).toBe(mine);
  });

  test("becomes mine when I say so, and mine can be had back", async ({ visitor, page }) => {
    const trip = new TripPanel(visitor);
    await visitor.opensTheMap();
    await trip.adds("Quintin");
    await page.goto("./?etapes=locronan,pont-croix");
    await visitor.seesTheMapReady();
    await trip.opens();
    await trip.presses("Le garder à la place du mien (1 étape)");
    await expect(trip.panel).not.toContainText("Ce voyage vient d’un lien.");
    expect(await trip.kept()).toContain("locronan,pont-croix");
    await trip.presses("Annuler");
    await trip.sees("Quintin");
  });

  test("with nonsense in it shows what can be read", async ({ visitor }) => {
    const trip = new TripPanel(visitor);
    await visitor.opensTheMap("?etapes=Locronan,%20nulle-part,,;;95%20200%20x,pont-croix,locronan.");
    await trip.seesCount(2);
    await trip.opens();
    await trip.sees("Locronan", "Pont-Croix");
  });
});

test("a link without a view looks at its trip, and says none; what the map shows comes back after a reload", async ({
  visitor,
  page,
}) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=locronan,pont-croix");
  await trip.seesCount(2);
  await expect.poll(() => page.url()).toMatch(/etapes=locronan,pont-croix$/);
  await page.goto("./");
  await visitor.seesTheMapReady();
  await visitor.seesTheMapAtRest();
  await trip.adds("Locronan");
  await expect(page).toHaveURL(/etapes=locronan#map=6\.\d+\//);
  const before = page.url();
  await visitor.reloads();
  await trip.seesCount(1);
  await visitor.seesTheMapAtRest();
  expect(page.url()).toBe(before);
});

test("two tabs do not undo each other", async ({ visitor, page, context }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await trip.adds("Locronan");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: "Ajouter Quintin à mon voyage" }).click();
  await trip.seesCount(2);
  await trip.adds("Pont-Croix");
  await expect(other.locator("#trip-toggle .count")).toHaveText("3");
  await trip.opens();
  await trip.sees("Locronan", "Quintin", "Pont-Croix");
});

test("where the browser keeps nothing the trip goes on, says so, and the link has it all", async ({ visitor, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await trip.adds("Locronan", "Quintin");
  await trip.opens();
  await trip.sees("Locronan", "Quintin");
  await expect(trip.panel).toContainText("Ce navigateur ne garde rien ici");
  await expect(page).toHaveURL(/etapes=locronan,quintin/);
});

test("where there is no room left it says so", async ({ visitor, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await trip.adds("Locronan", "Quintin");
  await trip.opens();
  await trip.sees("Locronan", "Quintin");
  await expect(trip.panel).toContainText("Il n’y a plus de place");
});

test("sixty stops are the most, said kindly", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  const places = Array.from({ length: 60 }, (_, n) => `48.${10 + n}+-3.5+Lieu+${n}`).join(",");
  await page.goto(`./?etapes=${places}`);
  await visitor.seesTheMapReady();
  await trip.seesCount(60);
  await trip.opens();
  await trip.presses("Retour à la liste");
  await visitor.list.getByRole("button", { name: "Ajouter Locronan à mon voyage" }).click();
  await expect(page.locator("[aria-live]").filter({ hasText: "60 étapes au plus" })).toBeAttached();
  await trip.seesCount(60);
  await trip.opens();
  await expect(trip.done).toContainText("Retirez-en une");
});

test("as text it reads well in a mail", async ({ visitor, context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=2027-05-01,locronan;quintin");
  await trip.opens();
  await trip.presses("Copier en texte");
  await expect(trip.done).toHaveText("Copié.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Mon voyage dans les Petites Cités de Caractère®\n2 étapes, \d+\skm, 2 jours\n\nJour 1 – sam\. 1 mai/);
  expect(text).toContain("1. Locronan (Finistère)\n");
  expect(text).toContain("Distances à vol d’oiseau.");
  expect(text).toMatch(/\?etapes=2027-05-01,locronan;quintin\n$/);
});

test("where its code does not come, that is said, and the next press brings it", async ({ visitor, page }) => {
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap();
  await page.route(/split_trip/, (route) => route.abort());
  await trip.toggle.click();
  await expect(visitor.notice).toContainText("Cette partie de la page n’est pas arrivée.");
  await expect(visitor.list).toBeVisible();
  await page.unroute(/split_trip/);
  await trip.opens();
  await expect(trip.panel).toContainText("Votre voyage est vide.");
});

test("where the cards' code does not come, that is said, and the next card brings it", async ({ visitor, page }) => {
  await page.route(/split_card/, (route) => route.abort());
  await visitor.opensTheMap();
  await visitor.opensLine("Locronan");
  await expect(visitor.notice).toContainText("Cette partie de la page n’est pas arrivée.");
  await page.unroute(/split_card/);
  await visitor.opensLine("Josselin");
  await visitor.seesCard("Josselin");
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in the panel, ${theme}`, async ({ visitor, page }) => {
    const trip = new TripPanel(visitor);
    await visitor.opensTheMap(`?theme=${theme}&etapes=~2027-05-01,48.0+-4.1+Gare+de+Quimper,locronan;quintin,moncontour`);
    await trip.opens();
    await trip.presses("Détails de Locronan : jour et note");
    const results = await new AxeBuilder({ page }).include(".trip").analyze();
    expect(results.violations).toEqual([]);
  });
}

test("on a narrow screen with large text nothing runs out of the panel", async ({ visitor, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%")));
  const trip = new TripPanel(visitor);
  await visitor.opensTheMap("?etapes=montreuil-bellay,sainte-suzanne-et-chammes,locronan");
  await visitor.button("Déplier la liste").click();
  await trip.toggle.click();
  await expect(trip.panel).toBeVisible();
  const overflow = await trip.panel.evaluate((panel) => {
    const { right } = panel.getBoundingClientRect();
    return [...panel.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > right + 1)
      .map((element) => element.className);
  });
  expect(overflow).toEqual([]);
});
