// The trip in frames: offered where there is room, given by the page around, told to it, and without storage.
import type { FrameLocator } from "@playwright/test";
import { expect, test, type HostVisitor } from "./host.ts";

const toggle = (map: FrameLocator) => map.locator("#trip-toggle");
const adding = (map: FrameLocator) => map.locator(".add-stop");
const stops = (map: FrameLocator) => map.getByRole("list", { name: "Étapes du voyage" }).getByRole("listitem");

const opensAMap = async (host: HostVisitor, attributes: string) => {
  await host.opensAPageWith(`<petites-cites id="map" lang="fr" ${attributes}></petites-cites>`);
  await host.hearsThatItIsReady();
  return host.inside();
};

test.describe("where it is offered", () => {
  for (const [attributes, width, isOffered] of [
    ["", 1000, true],
    ["", 600, false],
    [`height="400"`, 1000, false],
    [`panel="none"`, 1000, false],
    [`voyage="1"`, 600, true],
    [`voyage="0"`, 1000, false],
  ] as const) {
    test(`${attributes || "no attribute"}, ${width} pixels wide: ${isOffered ? "yes" : "no"}`, async ({ host }) => {
      await host.page.setViewportSize({ width: 1100, height: 800 });
      const map = await opensAMap(host, `style="width: ${width}px" ${attributes}`);
      if (isOffered) await expect(toggle(map)).toBeVisible();
      else {
        await expect(toggle(map)).toBeHidden();
        await expect(adding(map).filter({ visible: true })).toHaveCount(0);
      }
      expect((await host.state()).voyage).toBe(/voyage="(.)"/.exec(attributes)?.[1] ?? "auto");
    });
  }

  test("an attribute that changes turns it off and on, the open panel included", async ({ host }) => {
    await host.page.setViewportSize({ width: 1100, height: 800 });
    const map = await opensAMap(host, `etapes="locronan,pont-croix"`);
    await toggle(map).click();
    await expect(stops(map)).toHaveCount(2);
    await host.changes("voyage", "0");
    await expect(toggle(map)).toBeHidden();
    await expect(map.locator("#trip")).toHaveCount(0);
    await expect(map.locator("#list")).toBeVisible();
    await host.changes("voyage", null);
    await expect(toggle(map)).toBeVisible();
  });
});

test.describe("a trip of the page around", () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 1100, height: 800 }));

  test("is given by attribute and by method, and leaves the visitor's own as it is", async ({ host }) => {
    const map = await opensAMap(host, `etapes="~locronan,le-faou;pont-croix"`);
    expect(await host.asked()).toMatchObject({ etapes: "~locronan,le-faou;pont-croix" });
    await toggle(map).click();
    await expect(stops(map)).toHaveCount(3);
    await map.getByRole("button", { name: "En faire mon voyage" }).click();
    expect(await host.calls("setTrip", "le-faou,48.1 -4.2 Gare")).toEqual({});
    await expect(stops(map)).toHaveCount(2);
    expect((await host.state()).etapes).toBe("le-faou,48.1 -4.2 Gare");
    expect((await host.heard("trip")).at(-1)).toMatchObject({ etapes: "le-faou,48.1 -4.2 Gare", stops: 2 });
    await map.getByRole("button", { name: "Revenir au mien" }).click();
    await expect(stops(map)).toHaveCount(3);
    await host.changes("etapes", "locronan");
    await expect(stops(map)).toHaveCount(1);
    await host.changes("etapes", null);
    await expect(stops(map)).toHaveCount(3);
  });

  test("is refused where it names what does not exist, and changes nothing", async ({ host }) => {
    await opensAMap(host, `etapes="locronan"`);
    expect(await host.calls("setTrip", "locronan,atlantide")).toEqual({ failed: "unknown" });
    expect(await host.calls("setTrip", 7)).toEqual({ failed: "payload" });
    expect(await host.calls("setTrip", "x".repeat(5101))).toEqual({ failed: "payload" });
    expect((await host.state()).etapes).toBe("locronan");
  });

  test("what the visitor does to the trip is told", async ({ host }) => {
    const map = await opensAMap(host, "");
    await host.calls("select", "locronan");
    await map.getByRole("article").locator(".add-stop").click();
    await expect.poll(() => host.heard("trip")).toEqual([{ etapes: "locronan", stops: 1, km: 0 }]);
    await host.calls("select", "pont-croix");
    await map.getByRole("article").locator(".add-stop").click();
    await expect.poll(() => host.heard("trip")).toHaveLength(2);
    const [, told] = (await host.heard("trip")) as { etapes: string; stops: number; km: number }[];
    expect(told).toMatchObject({ etapes: "locronan,pont-croix", stops: 2 });
    expect(told!.km).toBeGreaterThan(15);
    expect(told!.km).toBeLessThan(40);
  });
});

test("where the frame may keep nothing, the panel says so and goes on", async ({ host, page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  host.site.publishes(
    `<iframe id="map" title="Carte" sandbox="allow-scripts" src="${host.home}?embed=1&lang=fr&cite=locronan" width="1000" height="700"></iframe>`,
  );
  await page.goto(host.site.url);
  const map = page.locator("#map").contentFrame();
  await map.getByRole("article").locator(".add-stop").click();
  await toggle(map).click();
  await expect(map.getByText("Ce navigateur ne garde rien ici")).toBeVisible();
  await expect(stops(map)).toHaveCount(1);
});
