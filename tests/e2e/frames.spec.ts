// Frames that allow less than the map would like, pages that talk to everyone, and attributes as they are pasted.
import { expect, test } from "./host.ts";
import { cites, countIn } from "./published.ts";

test("strangers' messages neither use up the limit nor get an answer", async ({ host, page }) => {
  await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
  await host.hearsThatItIsReady();
  const answered = await host.map().evaluate(async (map: HTMLElement) => {
    const { contentWindow } = map.shadowRoot!.querySelector("iframe")!;
    let answers = 0;
    const count = ({ source }: MessageEvent) => void (answers += Number(source === contentWindow));
    addEventListener("message", count);
    const strangers = [{ target: "wallet", data: {} }, "ad", { type: "fit" }, [1, 2], 7, null, { petitescites: 1 }];
    for (let n = 0; n < 1000; n++) contentWindow!.postMessage(strangers[n % strangers.length], "*");
    await (map as any).setFilters({ region: "corse" });
    removeEventListener("message", count);
    return answers;
  });
  // The filter's event and the command's answer.
  expect(answered).toBeLessThanOrEqual(2);
  expect((await host.state()).region).toEqual(["corse"]);
  expect(await host.heard("error")).toEqual([]);
});

test.describe("attributes as people paste them", () => {
  for (const [markup, count] of [
    ["region=”corse”", countIn("corse")],
    ["region=“bretagne”", countIn("bretagne")],
    ["departement=“29”", cites.filter((one) => one.departement.code === "29").length],
  ] as const) {
    test(`${markup} shows what was meant`, async ({ host }) => {
      await host.opensAPageWith(`<petites-cites id="map" lang="fr" ${markup}></petites-cites>`);
      await host.hearsThatItIsReady();
      await expect(host.inside().locator("#list a.line")).toHaveCount(count);
      expect((await host.state()).count).toBe(count);
    });
  }

  test("a changed attribute forgives the same", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
    await host.hearsThatItIsReady();
    await host.changes("departement", "2b");
    await expect.poll(async () => (await host.state()).departement).toEqual(["2B"]);
    await host.changes("departement", null);
    await host.changes("region", "”Île-de-France”");
    await expect.poll(async () => (await host.state()).region).toEqual(["ile-de-france"]);
    await host.changes("cite", "Locronan.");
    await expect.poll(async () => (await host.state()).cite).toBe("locronan");
    expect(await host.heard("error")).toEqual([]);
  });
});
