// When things go wrong: the page says so in words, and all that can work does.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { cites, communesText, countIn } from "./published.ts";

const COMMUNES = "**/communes*.geojson";
const BASEMAP = "**/basemap-*.json";
const CONTOURS = "**/contours*.geojson";

/** Answers once in this way, and then as the server does. */
const answersOnce = (page: Page, file: string, body: string, status = 200) =>
  page.route(file, (route) => route.fulfill({ status, body, contentType: "application/geo+json" }), { times: 1 });

/** The page is served without the map in it, from which the app has its base map. */
const withoutItsMap = (page: Page) =>
  page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/(<nav id="?static-map[^>]*>).*?<\/nav>/s, "$1</nav>");
    await route.fulfill({ response: answer, body });
  });

/** The published data with some features changed. */
function withFeatures(change: (feature: Record<string, any>, index: number) => void): string {
  const data = JSON.parse(communesText) as { features: Record<string, any>[] };
  data.features.forEach(change);
  return JSON.stringify(data);
}

for (const [what, body, status, words] of [
  ["missing", "", 404, "Les données des cités n’arrivent pas."],
  ["cut short", communesText.slice(0, 30_000), 200, "Les données des cités sont arrivées abîmées."],
  ["not JSON", "<!doctype html><title>Portail Wi-Fi</title>", 200, "Les données des cités sont arrivées abîmées."],
  ["something else", '{"type":"Topology"}', 200, "Les données des cités sont arrivées abîmées."],
  ["empty", '{"type":"FeatureCollection","features":[]}', 200, "Les données des cités sont arrivées abîmées."],
] as const) {
  test(`data ${what}: it says so, keeps the plain list, and tries again when asked`, async ({ visitor, page }) => {
    await answersOnce(page, COMMUNES, body, status);
    await visitor.opensThePage();
    await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.locator("#static-list").getByRole("listitem").getByRole("link")).toHaveCount(cites.length);
    await visitor.presses("Réessayer");
    await visitor.seesTheMapReady();
    await visitor.seesCites(cites.length);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("no network for the data: it says so", async ({ visitor, page }) => {
  await page.route(COMMUNES, (route) => route.abort());
  await visitor.opensThePage("?lang=en");
  await expect(page.getByRole("alert")).toContainText("The town data could not be loaded.");
  await visitor.presses("Try again");
  await expect(page.getByRole("alert")).toContainText("The town data could not be loaded.");
});

test("broken features are left out and counted", async ({ visitor, page }) => {
  const broken = withFeatures((feature, index) => {
    if (index === 3) delete feature.properties.name;
    if (index === 5) feature.geometry.coordinates = ["à l'est", 200];
    if (index === 8) feature.properties.status = "maybe";
    if (index === 9) feature.properties.population = "many";
  });
  await page.route(COMMUNES, (route) => route.fulfill({ body: broken }));
  await visitor.opensTheMap();
  await visitor.seesCites(cites.length - 3);
  await visitor.seesNotice("3 cités ne sont pas affichées : leurs données sont incomplètes.");
  await visitor.presses("Masquer ce message");
  await expect(visitor.notice).toHaveCount(0);
});

test("markup in the data is shown as text, never run", async ({ visitor, page }) => {
  const evil = '<img src=x onerror="document.title=\'run\'">';
  const slug = cites[0].slug;
  const body = withFeatures(({ properties }, index) => {
    if (index !== 0) return;
    properties.name = evil;
    properties.departement.name = `${properties.departement.name}<b>`;
    properties.current_commune = { code: "01001", name: evil };
    properties.town_hall = { phone: "javascript:alert(1)", email: evil, website: "javascript:alert(1)" };
    properties.official_url = "javascript:alert(1)";
  });
  await page.route(COMMUNES, (route) => route.fulfill({ body }));
  await visitor.opensTheMap(`?cite=${slug}#map=9/46/5.36`);
  await expect(visitor.card.getByRole("heading", { level: 2 })).toHaveText(evil);
  await expect(visitor.card).toContainText(`Commune actuelle : ${evil}`);
  await expect(page.locator('a[href^="javascript"], img[src="x"]')).toHaveCount(0);
  await visitor.searches("<img");
  await expect(visitor.lines.first()).toContainText(evil);
  expect(await page.title()).not.toBe("run");
});

test("without a base map the cités are there, and it can be asked for again", async ({ visitor, page }) => {
  await withoutItsMap(page);
  await answersOnce(page, BASEMAP, "", 500);
  // Too far for the detailed map, which would do instead.
  await visitor.opensTheMap("#map=6.5/48.1/-3.2");
  await visitor.seesNotice("Le fond de carte n’a pas pu être chargé.");
  await visitor.seesCites(cites.length);
  await visitor.clicksPin("josselin");
  await visitor.seesCard("Josselin");
  await expect(page.locator("path.region")).toHaveCount(0);
  // Another thing to be told does not take the way back away.
  await visitor.presses("Autour de moi");
  await visitor.seesNotice(/Votre position/);
  await visitor.presses("Masquer ce message");
  await visitor.seesNotice("Le fond de carte n’a pas pu être chargé.");
  await visitor.notice.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.locator("path.region")).toHaveCount(13);
  await expect(visitor.notice).toHaveCount(0);
});

test("without the boundaries the card still opens", async ({ visitor, page }) => {
  await page.route(CONTOURS, (route) => route.fulfill({ status: 404 }));
  await visitor.opensTheMap("?cite=locronan#map=10/48.1/-4.2");
  await visitor.seesCard("Locronan");
  await visitor.seesNotice("Les limites de la commune n’ont pas pu être chargées.");
});

test("tiles that fail leave the base map, no broken picture, and one quiet note", async ({ visitor, page, watch }) => {
  watch.tilesFail = true;
  await visitor.opensTheMap("#map=11/48.1/-4.2");
  await visitor.seesNotice("Le plan détaillé de l’IGN ne répond pas ; la carte simple reste affichée.");
  expect(watch.tiles.length).toBeGreaterThan(0);
  const broken = await page.locator("img").evaluateAll((all) => {
    const seen = (image: HTMLImageElement) => image.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return (all as HTMLImageElement[]).filter((image) => image.naturalWidth === 0 && seen(image)).map((i) => i.src);
  });
  expect(broken).toEqual([]);
  await expect(page.locator("path.region").first()).toBeAttached();
  await visitor.presses("Masquer ce message");
  await visitor.drags({ x: 150, y: 60 });
  await expect(visitor.notice).toHaveCount(0);
});

test("offline after load: search, filters, cards and the base map go on", async ({ visitor, page, context }) => {
  const cards = page.waitForResponse(/\/split_card/);
  await visitor.opensTheMap("#map=7/48.1/-3.2");
  // What is read first has come, and what comes when the browser is idle.
  await (await cards).finished();
  await context.setOffline(true);
  await visitor.searches("josselin");
  await visitor.search.press("Enter");
  await visitor.seesCard("Josselin");
  await visitor.presses("Tout effacer");
  await visitor.choosesRegion("Corse");
  await visitor.seesCites(1);
  await visitor.opensLine("L'Île-Rousse");
  await visitor.seesCard("L'Île-Rousse");
  // Another language has to come from the network; without it all stays, and the visitor is told.
  await visitor.choosesLanguage("English");
  await visitor.seesNotice("Cette partie de la page n’est pas arrivée. Vérifiez votre connexion, puis réessayez.");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await visitor.seesCard("L'Île-Rousse");
});

test.describe("geolocation granted", () => {
  test.use({ permissions: ["geolocation"], geolocation: { latitude: 48.1, longitude: -4.2 } });

  test("the list is sorted by distance, and again by region when it is turned off", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    await visitor.presses("Autour de moi");
    await visitor.seesFirst("Locronan");
    await expect(visitor.lines.first()).toContainText(/Finistère · \d+\sm/);
    await expect(page.locator(".results-count")).toContainText("De la plus proche à la plus lointaine");
    await expect(page.locator(".sr-only[role=status]")).toHaveText(/^La cité la plus proche est Locronan, à \d+\sm\.$/);
    await expect(visitor.notice).toHaveCount(0);
    expect(page.url()).not.toContain("48.1,");
    await visitor.presses("Autour de moi");
    await expect(visitor.lines.first()).not.toContainText("Locronan");
  });

  test("in a search the nearest is the nearest of what was found", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    await visitor.searches("finistere");
    const announced = page.locator(".sr-only[role=status]");
    await expect(announced).toHaveText(/^\d cités$/);
    await visitor.presses("Autour de moi");
    await expect(announced).toHaveText(/^La cité la plus proche est Locronan, /);
    await visitor.seesFirst("Locronan", "Le Faou", "Pont-Croix");
    // A better answer goes before a nearer one.
    await visitor.searches("saint");
    await expect(visitor.lines.first().locator(".name")).toHaveText(/^Sainte?-/);
    // Where the visitor is and what was found near there is in view.
    await expect(page).toHaveURL(/#map=\d/);
    expect(visitor.view().zoom).toBeGreaterThan(7);
  });
});

test.describe("geolocation granted, far from France", () => {
  test.use({ permissions: ["geolocation"], geolocation: { latitude: 40.7, longitude: -74 } });

  test("it is said, the list is sorted all the same, and the map stays", async ({ visitor, page }) => {
    await visitor.opensTheMap();
    const before = await visitor.basemap();
    await visitor.presses("Autour de moi");
    await visitor.seesNotice("Vous êtes loin de la France");
    await visitor.seesFirst("Le Conquet");
    expect(await visitor.basemap()).toEqual(before);
    expect(page.url()).not.toContain("#map=");
    await visitor.presses("Autour de moi");
    await expect(visitor.notice).toHaveCount(0);
  });
});

test("a question for the position that is left open is told, asked once, and ends as it was last pressed", async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    const asked: PositionCallback[] = [];
    Object.assign(window, { asked });
    navigator.geolocation.getCurrentPosition = (found) => void asked.push(found);
    navigator.permissions.query = async () => Object.assign(new EventTarget(), { state: "prompt" }) as PermissionStatus;
  });
  // A permission's status is told by its class.
  await page.addInitScript(() => Object.defineProperty(PermissionStatus, Symbol.hasInstance, { value: () => true }));
  const answers = () =>
    page.evaluate(() => {
      const { asked } = window as unknown as { asked: PositionCallback[] };
      asked.at(-1)!({ coords: { latitude: 48.1, longitude: -4.2 } } as GeolocationPosition);
      return asked.length;
    });
  await visitor.opensTheMap();
  await visitor.presses("Autour de moi");
  await visitor.seesNotice("Votre navigateur attend votre réponse");
  await visitor.presses("Autour de moi");
  await expect(visitor.notice).toHaveCount(0);
  expect(await answers()).toBe(1);
  await expect(page.locator(".results-count")).not.toContainText("De la plus proche");
  for (let press = 0; press < 3; press++) await visitor.presses("Autour de moi");
  await visitor.seesNotice("Votre navigateur attend votre réponse");
  expect(await answers()).toBe(2);
  await visitor.seesFirst("Locronan");
  await expect(visitor.notice).toHaveCount(0);
});

for (const [what, code, said] of [
  ["a refusal", 1, "Votre position n’est pas partagée"],
  ["an unknown position", 2, "Votre appareil n’a pas pu donner votre position"],
  ["a position that does not come", 3, "Votre position n’est pas arrivée à temps"],
] as const) {
  test(`geolocation is asked for only when clicked, and ${what} is said`, async ({ visitor, page }) => {
    await page.addInitScript((code) => {
      Object.assign(window, { asked: 0 });
      navigator.geolocation.getCurrentPosition = (_, refused) => {
        Object.assign(window, { asked: (window as any).asked + 1 });
        refused?.({ code, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as GeolocationPositionError);
      };
    }, code);
    await visitor.opensTheMap();
    expect(await page.evaluate("asked")).toBe(0);
    await visitor.presses("Autour de moi");
    await visitor.seesNotice(said);
    expect(await page.evaluate("asked")).toBe(1);
    await visitor.seesCites(cites.length);
    await visitor.presses("Masquer ce message");
    await expect(visitor.notice).toHaveCount(0);
    await expect(visitor.map).toBeFocused();
  });
}

test("storage blocked: nothing is missed", async ({ visitor, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesCard("Locronan");
});

test("without the icons the map is whole, and their room stays", async ({ visitor, page }) => {
  await page.route("**/theme-icons-*.css", (route) => route.fulfill({ status: 404 }));
  const refused = page.waitForResponse(/theme-icons-/);
  await visitor.opensTheMap("?region=bretagne");
  expect((await refused).status()).toBe(404);
  await visitor.seesCites(countIn("bretagne"));
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(await visitor.line("Locronan").locator(".theme-icon").first().boundingBox()).toMatchObject({ width: 15, height: 15 });
});
