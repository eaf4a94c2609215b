// axe finds nothing on any of the page's faces.
import { axeFindsNothing } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("first screen", async ({ visitor }) => {
  await visitor.opensTheMap();
  await axeFindsNothing(visitor);
});

test("filtered", async ({ visitor }) => {
  await visitor.opensTheMap("?region=bretagne&departement=29&statut=homologuee&q=loc");
  await axeFindsNothing(visitor);
});

test("nothing found", async ({ visitor }) => {
  await visitor.opensTheMap("?q=zzzz");
  await axeFindsNothing(visitor);
});

test("card open", async ({ visitor }) => {
  await visitor.opensTheMap("?cite=locronan");
  await visitor.seesCard("Locronan");
  await visitor.seesTheMapAtRest();
  await axeFindsNothing(visitor);
});

test("English", async ({ visitor }) => {
  await visitor.opensTheMap("?lang=en&cite=craon&region=pays-de-la-loire");
  await visitor.seesCard("Craon");
  await visitor.seesTheMapAtRest();
  await axeFindsNothing(visitor);
});

test("data missing", async ({ visitor, page }) => {
  await page.route("**/communes*.geojson", (route) => route.fulfill({ status: 404 }));
  await visitor.opensThePage();
  await expect(page.getByRole("alert")).toBeVisible();
  await axeFindsNothing(visitor);
});

test.describe("dark", () => {
  test.use({ colorScheme: "dark" });

  test("with a card and choices", async ({ visitor, page }) => {
    await visitor.opensTheMap("?cite=craon&region=pays-de-la-loire");
    await visitor.seesCard("Craon");
    await visitor.seesTheMapAtRest();
    const paper = await page.locator(".panel").evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(paper).toBe("rgb(29, 27, 24)");
    await axeFindsNothing(visitor);
  });
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the list's sheet, down and up", async ({ visitor }) => {
    await visitor.opensTheMap();
    await axeFindsNothing(visitor);
    await visitor.button("Déplier la liste").tap();
    await expect(visitor.button("Replier la liste")).toBeVisible();
    await axeFindsNothing(visitor);
  });

  test("the card's sheet", async ({ visitor }) => {
    await visitor.opensTheMap("?cite=locronan");
    await visitor.seesCard("Locronan");
    await axeFindsNothing(visitor);
  });
});
