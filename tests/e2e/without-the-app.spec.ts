// Where the app cannot run, the page is still the list by region, and says why there is no map.
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";
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
  await expect(page.getByText("La carte ne peut pas s’afficher")).toBeVisible();
  await expect(page.getByText("The map cannot run here.")).toBeVisible();
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
        await expect(why).toContainText("La carte a besoin de JavaScript");
        await expect(why).toContainText("The map needs JavaScript.");
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

test("the script that starts it missing", async ({ visitor, page }) => {
  await page.route("**/app-*.js", (route) => route.fulfill({ status: 404 }));
  await visitor.opensThePage();
  await seesThePlainList(visitor);
});

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
