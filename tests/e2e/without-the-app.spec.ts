// Where the app cannot run, or is long in coming, the page is still the list by region beside the map that it came with
// (page-map.spec.ts), and says why there is no other.
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";
import { StaticMap } from "./static-map.ts";
import type { Visitor } from "./visitor.ts";

async function seesThePlainList({ page }: Visitor) {
  const list = page.locator("#static-list");
  await expect(list.getByRole("listitem").getByRole("link")).toHaveCount(cites.length);
  await expect(list.getByRole("link", { name: "Toutes les licences" })).toBeAttached();
  const bretagne = list.locator("section", { has: page.getByRole("heading", { name: /^Bretagne/ }) });
  await expect(bretagne.getByRole("link")).toHaveCount(countIn("bretagne"));
  await bretagne.getByRole("link", { name: "Locronan" }).scrollIntoViewIfNeeded();
  await expect(bretagne.getByRole("link", { name: "Locronan" })).toBeInViewport();
}

async function seesWhy({ page }: Visitor) {
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.getByText("La carte interactive ne peut pas s’afficher")).toBeVisible();
  await expect(page.getByRole("link", { name: "Réessayer" })).toBeVisible();
}

for (const [frame, width, height] of [
  ["a laptop", 1280, 800],
  ["a phone", 390, 844],
  ["a small frame", 320, 350],
] as const) {
  test.describe(frame, () => {
    test.use({ viewport: { width, height } });

    test("a browser without WebAssembly", async ({ visitor, page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
      await visitor.opensThePage();
      await seesWhy(visitor);
      await seesThePlainList(visitor);
    });

    test.describe("JavaScript off", () => {
      test.use({ javaScriptEnabled: false });

      test("says that the map needs it", async ({ visitor, page }) => {
        await visitor.opensThePage();
        const why = page.locator("noscript .why");
        await expect(why).toBeVisible();
        await expect(why).toContainText("La carte interactive a besoin de JavaScript");
        await expect(why.getByRole("link")).toHaveText(["English", "Deutsch", "Español", "Italiano", "Nederlands"]);
        await visitor.seesWhole(why);
        await seesThePlainList(visitor);
      });
    });
  });
}

test("WebAssembly refused by a policy", async ({ visitor, page, watch, baseURL }) => {
  await page.route(baseURL!, async (route) => {
    const answer = await route.fetch();
    const policy = answer.headers()["content-security-policy"].replace(" 'wasm-unsafe-eval'", "");
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": policy } });
  });
  await visitor.opensThePage();
  await seesWhy(visitor);
  await seesThePlainList(visitor);
  expect(watch.refusedByPolicy.join()).toContain("WebAssembly");
  watch.refusedByPolicy = [];
});

test("the program's file missing", async ({ visitor, page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await visitor.opensThePage();
  await seesWhy(visitor);
  await seesThePlainList(visitor);
});

for (const [how, answer] of [
  ["gone, as after a release", { status: 404 }],
  ["refused for its type", { contentType: "text/plain", body: "", headers: { "x-content-type-options": "nosniff" } }],
] as const) {
  test(`the script that starts it ${how}`, async ({ visitor, page }) => {
    await page.route("**/app-*.js", (route) => route.fulfill(answer));
    await visitor.opensThePage();
    await seesWhy(visitor);
    await seesThePlainList(visitor);
  });
}

test("a line that breaks as the script comes", async ({ visitor, page }) => {
  await page.route("**/app-*.js", (route) => route.abort("connectionreset"));
  await visitor.opensThePage();
  await seesWhy(visitor);
});

test("the style sheet missing: the list can be read as it is", async ({ visitor, page }) => {
  await page.route("**/app-*.css", (route) => route.fulfill({ status: 404 }));
  await visitor.opensThePage();
  await seesWhy(visitor);
  await seesThePlainList(visitor);
});

test("after a failure the page is asked for again", async ({ visitor, page }) => {
  await page.route("**/app-*.js", (route) => route.fulfill({ status: 404 }));
  await visitor.opensThePage("?region=bretagne");
  await seesWhy(visitor);
  await page.unroute("**/app-*.js");
  await page.getByRole("link", { name: "Réessayer" }).click();
  await visitor.seesTheMapReady();
  await visitor.seesCites(countIn("bretagne"));
});

for (const [frame, width, height, awaited] of [
  ["a laptop", 1280, 800, ["app-*.js"]],
  ["a phone", 390, 844, ["app-*.js", "*.wasm", "communes-*.geojson"]],
  ["a small frame", 320, 350, ["*.wasm"]],
  ["a low frame", 700, 350, ["app-*.js"]],
] as const) {
  test.describe(`a slow line, ${frame}`, () => {
    test.use({ viewport: { width, height } });

    for (const late of awaited) {
      test(`is told as slow while ${late} is awaited, and the list can be read`, async ({ visitor, page }) => {
        let arrives = () => {};
        const arrived = new Promise<void>((resolve) => (arrives = resolve));
        await page.route(`**/${late}`, async (route) => {
          await arrived;
          await route.continue();
        });
        await new StaticMap(page).opens();
        // From the first paint on: the list scrolls.
        const locronan = page.locator("#static-list").getByRole("link", { name: "Locronan" });
        await expect(locronan).toBeAttached();
        const panel = page.locator("#static .panel");
        await panel.hover();
        await page.mouse.wheel(0, 80);
        await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
        await locronan.scrollIntoViewIfNeeded();
        await expect(locronan).toBeInViewport();
        const slow = page.getByRole("status").getByText("La connexion est lente");
        await expect(slow).toBeVisible();
        await visitor.seesWhole(slow);
        await expect(page.getByText("La carte interactive ne peut pas s’afficher")).toBeHidden();
        // Who reads the list by keyboard stays in a list.
        await locronan.focus();
        arrives();
        await visitor.seesTheMapReady();
        await expect(page.locator("#static")).toHaveCount(0);
        await expect(visitor.list).toBeFocused();
      });
    }
  });
}

test("Leaflet missing: the list still works, and the page says that the map does not", async ({ visitor, page }) => {
  await page.route("**/leaflet-*.js", (route) => route.fulfill({ status: 404 }));
  await visitor.opensTheMap();
  await visitor.seesNotice("Ce navigateur n’a pas pu dessiner la carte ; la liste reste utilisable.");
  await visitor.searches("locronan");
  await visitor.seesCites(1);
  await visitor.opensLine("Locronan");
  await visitor.seesCard("Locronan");
  await visitor.closesCard();
});
