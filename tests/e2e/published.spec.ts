// What is put online, before anyone touches it.
import { expect, test } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";

test("the map becomes ready, and the policy refuses nothing of it", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(refused).toEqual([]);
});

test("scripts need no unsafe-inline and no unsafe-eval", async ({ request }) => {
  const policy = (await request.get("")).headers()["content-security-policy"];
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

test("assets may be kept for ever, the page may not", async ({ page, request }) => {
  const page_itself = await request.get("");
  expect(page_itself.headers()["cache-control"]).toBe("no-cache");
  await page.goto("");
  const script = await page.locator("script[type=module]").getAttribute("src");
  expect(script).toMatch(/^assets\/.*-[0-9a-f]{16}\.js$/);
  expect((await request.get(script!)).headers()["cache-control"]).toContain("immutable");
});

test("outsiders find the published data under its name", async ({ request }) => {
  for (const name of readdirSync("public/data")) {
    const answer = await request.get(`data/${name}`);
    expect(answer.headers()["content-type"], name).toMatch(/^application\/(geo\+)?json/);
    expect(await answer.json(), name).toEqual(JSON.parse(readFileSync(`public/data/${name}`, "utf8")));
  }
});

test("stations name their source and licence, as do the licences", async ({ request }) => {
  const { metadata } = await (await request.get("data/stations.geojson")).json();
  const licences = await (await request.get("licences.txt")).text();
  expect(metadata.attribution).toContain("SNCF Gares & Connexions");
  expect(licences).toContain("SNCF Gares & Connexions");
  expect(metadata.licence).toContain("ODbL");
  expect(licences).toContain("Open Database");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every cité is listed by region, with a link", async ({ page, request }) => {
    const { features } = await (await request.get("data/communes.geojson")).json();
    await page.goto("");
    const list = page.locator("#static-list");
    await expect(list.getByRole("listitem")).toHaveCount(features.length);
    await expect(list.getByRole("listitem").getByRole("link")).toHaveCount(features.length);
    const bretagne = list.locator("section", { has: page.getByRole("heading", { name: /^Bretagne/ }) });
    await expect(bretagne.getByRole("link", { name: "Locronan" })).toBeVisible();
  });
});
