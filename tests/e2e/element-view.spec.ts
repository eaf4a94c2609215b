// The view that a host gives the map, and what becomes of promises while nobody sees it.
import { expect, test } from "./host.ts";
import { countIn } from "./published.ts";

const CORNOUAILLE = { zoom: 9, lat: 48.1, lon: -4.2 };
const close = (view: typeof CORNOUAILLE) => ({
  zoom: view.zoom,
  lat: expect.closeTo(view.lat, 2),
  lon: expect.closeTo(view.lon, 2),
});

test("the map opens at the view of the attribute, and goes where it changes to", async ({ host }) => {
  await host.opensAPageWith(`<petites-cites id="map" region="bretagne" map="9/48.1/-4.2" panel="none"></petites-cites>`);
  expect(new URL((await host.frame().getAttribute("src"))!).hash).toBe("#map=9/48.1/-4.2");
  await host.hearsThatItIsReady();
  expect((await host.state()).view).toEqual(CORNOUAILLE);
  // As it stands in the address of the map.
  await host.changes("map", "#map=8/42.2/9.1");
  await expect.poll(async () => (await host.state()).view).toEqual(close({ zoom: 8, lat: 42.2, lon: 9.1 }));
  expect(await host.heard("ready")).toHaveLength(1);
  await host.changes("map", null);
  await expect.poll(async () => (await host.state()).view.lat).toBeGreaterThan(47);
});

test("a view that changes with the region is the one that is shown", async ({ host }) => {
  await host.opensAPageWith(`<petites-cites id="map" region="corse" panel="none"></petites-cites>`);
  await host.hearsThatItIsReady();
  await host.map().evaluate((map) => {
    map.setAttribute("map", "9/48.1/-4.2");
    map.setAttribute("region", "bretagne");
  });
  await expect.poll(async () => (await host.state()).region).toEqual(["bretagne"]);
  await expect.poll(async () => (await host.state()).view).toEqual(close(CORNOUAILLE));
});

test("a method looks there, and back to where it looked", async ({ host }) => {
  await host.opensAPageWith(`<petites-cites id="map" panel="none"></petites-cites>`);
  await host.hearsThatItIsReady();
  const { view: before } = await host.state();
  expect(await host.calls("setView", CORNOUAILLE)).toEqual({});
  await expect.poll(() => host.heard("move")).toContainEqual(close(CORNOUAILLE));
  expect(await host.calls("setView", before)).toEqual({});
  await expect.poll(async () => (await host.state()).view).toEqual(close(before));
  for (const wrong of [{ zoom: 9, lat: 48.1 }, { zoom: 30, lat: 48.1, lon: -4.2 }, { zoom: "9", lat: 48.1, lon: -4.2 }]) {
    expect(await host.calls("setView", wrong)).toEqual({ failed: "payload" });
  }
});

test("a mistyped view is told, at first and later, and moves nothing", async ({ host }) => {
  await host.opensAPageWith(`<petites-cites id="map" region="bretagne" map="9/48.1" lang="fr"></petites-cites>`);
  await host.hearsThatItIsReady();
  await expect.poll(() => host.notes.filter((note) => note.includes("map=9/48.1"))).toHaveLength(1);
  const { view } = await host.state();
  for (const [slips, text] of ["9/48,1/-4,2", "9/48.1/-4.2/1", "9/48.1/", "neuf"].entries()) {
    await host.changes("map", text);
    await expect.poll(async () => (await host.heard("error")).length, text).toBe(slips + 1);
  }
  expect(await host.heard("error")).toContainEqual(expect.objectContaining({ code: "payload" }));
  expect((await host.state()).view).toEqual(view);
});

test.describe("a map that nobody sees", () => {
  test("answers in a box that is not shown, where no frame is ever painted", async ({ host, page }) => {
    await host.opensAPageWith(`<div hidden><petites-cites id="map" region="bretagne"></petites-cites></div>`);
    expect(await host.calls("setFilters", { statut: "homologuee" })).toEqual({});
    expect(await host.state()).toMatchObject({ region: ["bretagne"], statut: "homologuee" });
    expect(await host.heard("ready")).toHaveLength(1);
    await host.calls("setView", CORNOUAILLE);
    await page.evaluate(() => (document.querySelector("div")!.hidden = false));
    await expect(host.inside().locator("#list a.line").first()).toBeVisible();
    await expect.poll(async () => (await host.state()).view).toEqual(close(CORNOUAILLE));
  });

  test("far down the page it waits for the visitor, and loads when it is asked", async ({ host, page }) => {
    await host.opensAPageWith(`<div style="height: 20000px"></div><petites-cites id="map" region="bretagne"></petites-cites>`);
    await expect(host.frame()).toHaveAttribute("loading", "lazy");
    expect(page.frames()).toHaveLength(2);
    expect(await host.heard("ready")).toEqual([]);
    expect(await host.state()).toMatchObject({ count: countIn("bretagne") });
  });
});
