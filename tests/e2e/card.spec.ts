// The card: what is known of a cité, and what one can do from it.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { cite, cites, site } from "./published.ts";

/** A population in thousands, with the narrow no-break space of French print. */
const grouped = (slug: string) => String(cite(slug).population).replace(/(?=\d{3}$)/, "\u202f");

test("it says what is known", async ({ visitor }) => {
  await visitor.opensTheMap("#map=8/48.1/-3.2");
  await visitor.clicksPin("locronan");
  await visitor.seesCard("Locronan");
  await expect(visitor.card).toContainText("Finistère · Bretagne");
  await expect(visitor.card).toContainText("Petite Cité de Caractère® homologuée depuis 1975");
  await visitor.unfoldsTownHall();
  await expect(visitor.card).toContainText(`${cite("locronan").population} habitants`);
  await expect(visitor.card).toContainText("Code postal 29180");
  await expect(visitor.card.getByRole("link", { name: /Page du réseau/ })).toHaveAttribute(
    "href",
    "https://www.petitescitesdecaractere.com/cites/locronan/",
  );
  await expect(visitor.card.getByRole("link", { name: /Site de la commune/ })).toHaveAttribute("href", /^https?:/);
  await expect(visitor.card.getByRole("link", { name: /Mairie/ })).toHaveAttribute("href", "tel:+33298518080");
  await expect(visitor.card.getByRole("link", { name: /Écrire/ })).toHaveAttribute("href", /^mailto:\S+@\S+$/);
  await expect(visitor.card).toHaveAccessibleName("Locronan");
});

test("it says what is particular to a cité", async ({ visitor }) => {
  for (const [what, slug, says] of [
    ["a candidate", "craon", "En cours d’homologation"],
    ["a certified one of unknown year", "le-conquet", "Petite Cité de Caractère® homologuée"],
    ["an unconfirmed one", "levroux", "Homologation à confirmer"],
    ["a delegated commune", "bauge", "Commune actuelle : Baugé-en-Anjou"],
    ["several postcodes", "ay-champagne", "Codes postaux 51150, 51160"],
    ["the one postcode of a part", "pouance", "Code postal 49420"],
    ["thousands of inhabitants", "vaison-la-romaine", `${grouped("vaison-la-romaine")} habitants`],
  ] as const) {
    await test.step(what, async () => {
      await visitor.opensTheMap(`?cite=${slug}`);
      await expect(visitor.card).toContainText(says);
    });
  }
});

test("what is not known is not shown", async ({ visitor }) => {
  await visitor.opensTheMap("?cite=la-roche-derrien");
  await visitor.seesCard("La Roche-Derrien");
  await visitor.unfoldsTownHall();
  await expect(visitor.card.getByRole("link", { name: /Mairie/ })).toHaveCount(1);
  await expect(visitor.card.getByRole("link", { name: /Écrire/ })).toHaveCount(0);
  await visitor.opensTheMap("?cite=vignory");
  await visitor.seesCard("Vignory");
  await expect(visitor.card.getByRole("link", { name: /Site de la commune/ })).toHaveCount(0);
  await visitor.opensTheMap("?cite=le-conquet");
  await visitor.seesCard("Le Conquet");
  await expect(visitor.card).not.toContainText("depuis");
  await expect(visitor.card.getByRole("link", { name: /Page du réseau/ })).toHaveCount(0);
});

test("directions lead to the cité", async ({ visitor }) => {
  await visitor.opensTheMap("?cite=locronan");
  const directions = visitor.card.getByRole("link", { name: /Itinéraire/ });
  await expect(directions).toHaveAttribute("href", /48\.09\d*.*-4\.2\d*/);
  await expect(directions).toHaveAttribute("target", "_blank");
});

test("it opens wholly in view, wherever its pin is", async ({ visitor, page }) => {
  for (const [slug, link] of [
    ["locronan", "#map=8/47.6/-3.2"],
    ["l-ile-rousse", "#map=7/41.5/9.0"],
    ["le-quesnoy", "#map=6.1/47/1"],
  ] as const) {
    await visitor.opensTheMap(link);
    await visitor.clicksPin(slug);
    await expect(visitor.card).toHaveCount(1);
    await visitor.seesTheMapAtRest();
    await visitor.seesWhole(page.locator(".leaflet-popup"));
  }
});

test("it opens wholly in view from a link and from the list", async ({ visitor, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesCard("Locronan");
  await visitor.seesTheMapAtRest();
  await visitor.seesWhole(page.locator(".leaflet-popup"));
  await visitor.opensLine("Josselin");
  await visitor.seesCard("Josselin");
  await visitor.seesTheMapAtRest();
  await visitor.seesWhole(page.locator(".leaflet-popup"));
});

test("it is not covered by the map's buttons", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-4.5");
  await visitor.clicksPin("josselin");
  await visitor.seesCard("Josselin");
  await visitor.seesTheMapAtRest();
  const [card, buttons] = [(await visitor.card.boundingBox())!, (await page.locator(".controls").boundingBox())!];
  const beside = card.x + card.width <= buttons.x || card.y >= buttons.y + buttons.height;
  expect(beside, JSON.stringify({ card, buttons })).toBe(true);
});

test("the three nearest cités are a click away, with distance and direction", async ({ visitor, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  const near = visitor.card.locator(".nears").getByRole("button");
  await expect(near).toHaveText([/^Pont-Croix\s*22\skm à l’ouest$/, /^Le Faou\s*22\skm au nord$/, /Le Conquet/]);
  await near.first().click();
  await visitor.seesCard("Pont-Croix");
  await expect(page).toHaveURL(/cite=pont-croix/);
});

test("it can be looked at from near", async ({ visitor, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.card.getByRole("button", { name: "Zoomer" }).click();
  await expect(page).toHaveURL(/cite=locronan#map=14\//);
});

test("its boundary is fetched and drawn from zoom 9, not before", async ({ visitor, page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("contours")) fetched.push(request.url());
  });
  await visitor.opensTheMap("?cite=locronan#map=8/48.1/-4.2");
  await visitor.seesCard("Locronan");
  expect(fetched).toEqual([]);
  await visitor.presses("Agrandir");
  await expect(page.locator("path.commune")).toHaveCount(1);
  expect(fetched).toHaveLength(1);
  await visitor.closesCard();
  await expect(page.locator("path.commune")).toHaveCount(0);
});

test("a link to its page, which has picture and frame, is copied", async ({ visitor, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visitor.opensTheMap("?region=bretagne&cite=locronan");
  await visitor.card.getByRole("button", { name: "Partager" }).click();
  await expect(visitor.card.getByRole("button", { name: "Lien copié" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}cites/locronan.html`);
});

test("where nobody else may be asked, and where the site's address is not known, the link is that of the map, over its region's page", async ({ visitor, page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copies = async () => {
    await visitor.card.getByRole("button", { name: "Partager" }).click();
    await expect(visitor.card.getByRole("button", { name: "Lien copié" })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await visitor.opensTheMap("?cite=locronan&fond=simple");
  expect(await copies()).toBe(`${baseURL}regions/bretagne.html?cite=locronan&fond=simple`);
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => document.querySelector("link[rel=canonical]")!.remove());
  });
  await visitor.opensTheMap("?cite=locronan");
  expect(await copies()).toBe(`${baseURL}regions/bretagne.html?cite=locronan`);
});

test("where copying is refused, the link is shown to be copied", async ({ visitor, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await visitor.opensTheMap("?cite=locronan");
  await visitor.card.getByRole("button", { name: "Partager" }).click();
  const dialog = page.getByRole("dialog", { name: "Le lien de cette cité, à copier" });
  await expect(dialog.getByRole("textbox")).toHaveValue(`${site}cites/locronan.html`);
  const { violations } = await new AxeBuilder({ page }).include("#address").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a click beside it closes it and chooses nothing", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-3.2");
  await visitor.clicksPin("locronan");
  await visitor.seesCard("Locronan");
  await visitor.seesTheMapAtRest();
  // At the map's left edge, in the sea, where no card of Locronan reaches.
  const map = (await visitor.map.boundingBox())!;
  await page.mouse.click(map.x + 20, map.y + map.height / 2);
  await visitor.seesNoCard();
  await expect(page).not.toHaveURL(/cite=|region=/);
});

test("its cross closes it and touches nothing of the map below", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/47/2.5");
  await visitor.opensLine("Sancerre");
  await visitor.seesCard("Sancerre");
  await visitor.seesTheMapAtRest();
  await visitor.closesCard();
  await visitor.seesCites(cites.length);
  await expect(page).not.toHaveURL(/cite=|region=/);
});

test("it takes the focus, and gives it back when it is closed", async ({ visitor, page }) => {
  await visitor.opensTheMap("#map=8/48.1/-3.2");
  await visitor.line("Josselin").focus();
  await visitor.types("Enter");
  await visitor.seesCard("Josselin");
  await expect(page.locator("#card-title")).toBeFocused();
  await visitor.closesCard();
  await expect(visitor.line("Josselin")).toBeFocused();
});

test("a card that a link opens takes no focus", async ({ visitor, page }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesCard("Locronan");
  await expect(page.locator("body")).toBeFocused();
});

for (const [width, height] of [
  [1280, 800],
  [1280, 560],
  [800, 600],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test("the card of a link is whole, and stays so wherever the buttons lead", async ({ visitor, page }) => {
      await visitor.opensTheMap("?cite=chenehutte-treves-cunault");
      await visitor.seesTheMapAtRest();
      const close = visitor.card.getByRole("button", { name: "Fermer" });
      await visitor.seesWhole(close);
      await expect(page).not.toHaveURL(/#map/);
      for (const press of ["Zoomer", "Réduire", "Toute la France", "Agrandir"]) {
        await visitor.presses(press);
        await visitor.seesTheMapAtRest();
        await visitor.seesWhole(close);
      }
    });
  });
}
