// <petites-cites> in somebody else's page, on another origin.
import { Editor } from "./editor.ts";
import { expect, test } from "./host.ts";
import { cites, countIn, countWith } from "./published.ts";

test.describe("the frame", () => {
  test("one line shows the map, as its attributes say", async ({ host }) => {
    await host.opensAPageWith(
      `<petites-cites id="map" region="bretagne" departement="29,35" lang="fr" accent="#8c1d40" lock></petites-cites>`,
    );
    expect(await host.asked()).toEqual({
      embed: "1",
      region: "bretagne",
      departement: "29,35",
      lang: "fr",
      accent: "8c1d40",
      lock: "1",
    });
    await expect(host.inside().locator("html")).toHaveAttribute("data-state", "ready");
    await expect(host.inside().locator("html")).toHaveAttribute("lang", "fr");
  });

  test("it has a name, takes its whole width, and leaves the page's styles alone", async ({ host, page }) => {
    await host.opensAPageWith(`<div style="width: 500px"><petites-cites id="map" lang="en"></petites-cites></div>`);
    await expect(host.frame()).toHaveAttribute("title", "Map of the Petites Cités de Caractère®");
    await expect(host.frame()).toHaveAttribute("loading", "lazy");
    await expect(host.frame()).toHaveAttribute("allow", "geolocation; web-share; clipboard-write; fullscreen");
    expect(await host.frame().boundingBox()).toMatchObject({ width: 500, height: 600 });
    expect(await host.map().getAttribute("style")).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll("style, link").length)).toBe(0);
  });

  test("its height follows the attribute without a reload", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" height="420"></petites-cites>`);
    expect(await host.frame().boundingBox()).toMatchObject({ height: 420 });
    const source = await host.frame().getAttribute("src");
    await host.changes("height", "700");
    expect(await host.frame().boundingBox()).toMatchObject({ height: 700 });
    await host.changes("height", "nonsense");
    expect(await host.frame().boundingBox()).toMatchObject({ height: 600 });
    await expect(host.frame()).toHaveAttribute("src", source!);
  });

  test("its name follows its language and its title", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
    await expect(host.frame()).toHaveAttribute("title", "Carte des Petites Cités de Caractère®");
    for (const [lang, words] of Object.entries({
      en: "Map of the",
      "de-AT": "Karte der",
      es: "Mapa de las",
      it: "Mappa delle",
      NL: "Kaart van de",
      pt: "Carte des",
    })) {
      await host.changes("lang", lang);
      await expect(host.frame()).toHaveAttribute("title", `${words} Petites Cités de Caractère®`);
    }
    await host.changes("title", "Our towns");
    await expect(host.frame()).toHaveAttribute("title", "Our towns");
  });

  test("the script leaves no global behind, and may be named twice", async ({ host, page }) => {
    await page.addInitScript(() => Object.assign(window, { before: Object.keys(window) }));
    await host.opensAPageWith(`${host.script}<petites-cites id="map"></petites-cites>`);
    await expect(host.frame()).toBeAttached();
    const added = await page.evaluate(() => {
      const { before } = window as unknown as { before: string[] };
      return Object.keys(window).filter((name) => !before.includes(name) && isNaN(Number(name)));
    });
    expect(added.sort()).toEqual(["before", "heard"]);
  });

  test("a page with a strict policy needs to allow our scripts and our frames, no styles", async ({ host }) => {
    const { origin } = new URL(host.home);
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
    await host.opensAPageWith(`<petites-cites id="map" height="450"></petites-cites>`, policy);
    await expect(host.inside().locator("html")).toHaveAttribute("data-state", "ready");
    const box = (await host.frame().boundingBox())!;
    expect(box.height).toBe(450);
    expect(box.width).toBe((await host.map().boundingBox())!.width);
  });

  test("the keyboard goes into the map and out of it again", async ({ host, page }) => {
    await host.opensAPageWith(
      `<a href="#a" id="before">avant</a><petites-cites id="map"></petites-cites><a href="#b" id="after">après</a>`,
    );
    await expect(host.inside().locator("html")).toHaveAttribute("data-state", "ready");
    // The focus comes from another process, as the frame of another site does.
    const isIn = () => page.evaluate(() => document.activeElement?.id);
    await page.locator("#before").focus();
    await page.keyboard.press("Tab");
    await expect.poll(isIn).toBe("map");
    await expect(host.inside().locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Shift+Tab");
    await expect.poll(isIn).toBe("before");
    await page.locator("#after").focus();
    await page.keyboard.press("Shift+Tab");
    await expect.poll(isIn).toBe("map");
    await page.keyboard.press("Tab");
    await expect.poll(isIn).toBe("after");
  });
});

test("in a sandbox that allows scripts alone, the map works", async ({ host, page }) => {
  host.site.publishes(
    `<iframe title="Carte" sandbox="allow-scripts" src="${host.home}?embed=1&region=bretagne" width="900" height="600">`,
  );
  await page.goto(host.site.url);
  const map = page.locator("iframe").contentFrame();
  await expect(map.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(map.locator("#list a.line")).toHaveCount(countIn("bretagne"));
  await map.getByRole("searchbox").fill("locronan");
  await expect(map.locator("#list a.line")).toHaveCount(1);
});

test.describe("what integrer.html gives", () => {
  for (const [which, source] of [
    ["script", /\/\?embed=1&region=bretagne&departement=29$/],
    ["frame", /\/regions\/bretagne\.html\?embed=1&departement=29$/],
  ] as const) {
    test(`the ${which} shows the map when it is pasted into a page`, async ({ host, page }) => {
      const editor = new Editor(page);
      await editor.opensThePage("?region=bretagne&departement=29");
      host.site.publishes(await editor.code(which).inputValue());
      await page.goto(host.site.url);
      const frame = page.locator("iframe");
      await expect(frame).toHaveAttribute("src", source);
      const inside = frame.contentFrame();
      await expect(inside.locator("html")).toHaveAttribute("data-state", "ready");
      const inFinistere = cites.filter(({ departement }) => departement.code === "29");
      await expect(inside.locator("#list a.line")).toHaveCount(inFinistere.length);
    });
  }
});

test.describe("the talk with the map", () => {
  test("it says when it is ready, and what it shows", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" region="bretagne" lang="fr"></petites-cites>`);
    await host.hearsThatItIsReady();
    const [state] = await host.heard("ready");
    expect(state).toMatchObject({ version: 1, region: ["bretagne"], lang: "fr", count: countIn("bretagne"), lock: false });
    // The map may still be settling; where it comes to rest, it tells.
    await expect(async () => {
      const { view, ...now } = await host.state();
      expect(state).toMatchObject(now);
      expect((await host.heard("move")).at(-1) ?? (state as { view: unknown }).view).toEqual(view);
    }).toPass({ timeout: 5_000 });
  });

  test("attributes that change later take effect without a reload", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
    await host.hearsThatItIsReady();
    for (const [name, text] of Object.entries({ region: "normandie", lang: "en", theme: "dark", fond: "simple" })) {
      await host.changes(name, text);
    }
    await expect.poll(() => host.state()).toMatchObject({
      region: ["normandie"],
      count: countIn("normandie"),
      lang: "en",
      theme: "dark",
      fond: "simple",
    });
    await host.changes("region", null);
    await expect.poll(async () => (await host.state()).region).toEqual([]);
    await host.changes("cite", "locronan");
    await expect.poll(() => host.heard("select")).toContainEqual({ cite: "locronan", name: "Locronan" });
    expect(await host.heard("ready")).toHaveLength(1);
  });

  test("what there is to see and the station narrow the map, by attribute and by method", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" voir="chateau,riviere" lang="fr"></petites-cites>`);
    await host.hearsThatItIsReady();
    expect(await host.asked()).toMatchObject({ voir: "chateau,riviere" });
    await host.seesLinesInside(countWith("chateau", "riviere"));
    await host.changes("voir", "mer");
    await expect.poll(() => host.heard("filter")).toContainEqual(
      expect.objectContaining({ voir: ["mer"], gare: null, count: countWith("mer") }),
    );
    await host.changes("gare", "5");
    await expect.poll(async () => (await host.state()).gare).toBe(5);
    expect(await host.calls("setFilters", { voir: null, gare: null })).toEqual({});
    await host.seesLinesInside(cites.length);
    expect(await host.calls("setFilters", { voir: ["montagne"] })).toEqual({ failed: "payload" });
    expect(await host.calls("setFilters", { gare: 99 })).toEqual({ failed: "payload" });
    expect(await host.state()).toMatchObject({ voir: [], gare: null, count: cites.length });
  });

  test("what changes before the map is ready is not lost", async ({ host, page }) => {
    await host.opensAPageWith(`<petites-cites id="map"></petites-cites>`);
    const asked = await page.evaluate(async () => {
      await customElements.whenDefined("petites-cites");
      const map = document.querySelector("#map") as any;
      map.setAttribute("region", "corse");
      await map.setFilters({ statut: "homologuee" });
      return map.getState();
    });
    expect(asked).toMatchObject({ region: ["corse"], statut: "homologuee" });
  });

  test("methods answer, and say why they fail", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map"></petites-cites>`);
    await host.hearsThatItIsReady();
    expect(await host.calls("setFilters", { region: "bretagne" })).toEqual({});
    await expect.poll(() => host.heard("filter")).toContainEqual(
      expect.objectContaining({ region: ["bretagne"], count: countIn("bretagne") }),
    );
    expect(await host.calls("setTheme", { accent: "#ffcc00" })).toEqual({});
    const { accent } = await host.state();
    expect(accent.asked).toBe("#ffcc00");
    expect(accent.light).not.toBe("#ffcc00");
    expect(await host.calls("setFilters", { region: "atlantis" })).toEqual({ failed: "unknown" });
    expect(await host.heard("error")).toContainEqual(expect.objectContaining({ code: "unknown" }));
    expect((await host.state()).region).toEqual(["bretagne"]);
  });

  test("two maps on a page are two", async ({ host }) => {
    await host.opensAPageWith(
      `<petites-cites id="one" region="bretagne" height="350"></petites-cites>
       <petites-cites id="two" region="normandie" height="350"></petites-cites>`,
    );
    await host.hearsThatItIsReady("one");
    await host.hearsThatItIsReady("two");
    await host.changes("region", "corse", "two");
    await expect.poll(async () => (await host.state("two")).region).toEqual(["corse"]);
    expect((await host.state("one")).region).toEqual(["bretagne"]);
    expect(await host.heard("filter", "one")).toEqual([]);
  });

  test("a map as high as its content grows, within bounds", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" height="auto" region="bretagne"></petites-cites>`);
    expect(await host.asked()).toMatchObject({ height: "auto" });
    await expect.poll(() => host.heard("resize")).not.toEqual([]);
    await expect(async () => {
      const { height } = (await host.heard("resize")).at(-1) as { height: number };
      const bounded = Math.min(1600, Math.max(350, height));
      expect(await host.frame().boundingBox()).toMatchObject({ height: bounded });
    }).toPass();
  });

  test("its height goes to its content's and back without a reload", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" height="400" region="bretagne"></petites-cites>`);
    await host.hearsThatItIsReady();
    await host.changes("height", "auto");
    await expect.poll(async () => (await host.frame().boundingBox())!.height).toBe(1600);
    await host.changes("height", "450");
    await expect.poll(async () => (await host.state()).height).toBe("fixed");
    expect((await host.frame().boundingBox())!.height).toBe(450);
    expect(await host.heard("ready")).toHaveLength(1);
  });

  test("a map that is moved within the page loads again, and answers again", async ({ host, page }) => {
    await host.opensAPageWith(`<petites-cites id="map"></petites-cites><main></main>`);
    await host.hearsThatItIsReady();
    const pending = await page.evaluate(async () => {
      const map = document.querySelector("#map") as any;
      const answer = map.getState().catch((cause: any) => cause.code);
      document.querySelector("main")!.append(map);
      return answer;
    });
    expect(pending).toBe("gone");
    expect(await host.state()).toMatchObject({ version: 1 });
  });

  test("nobody but the map's own frame is believed", async ({ host, page }) => {
    await host.opensAPageWith(`<petites-cites id="map"></petites-cites><iframe id="liar" srcdoc="<p>liar"></iframe>`);
    await expect(host.frame()).toBeAttached();
    await page.evaluate(() => {
      const message = { petitesCites: 1, type: "select", payload: { cite: "liar", name: "Liar" } };
      window.postMessage(message, "*");
      const liar = document.querySelector<HTMLIFrameElement>("#liar")!.contentWindow as Window & typeof globalThis;
      liar.eval(`parent.postMessage(${JSON.stringify(message)}, "*")`);
      return new Promise((heard) => setTimeout(heard, 200));
    });
    expect(await host.heard("select")).toEqual([]);
  });
});

test.describe("a visitor who shares the position with the map", () => {
  test.use({ permissions: ["geolocation"], geolocation: { latitude: 47.0, longitude: 3.1 } });

  test("does not share it with the page: no view that was found from it is told, until the map is dragged", async ({
    host,
    page,
  }) => {
    await host.opensAPageWith(`<petites-cites id="map" lang="fr" panel="none"></petites-cites>`);
    await host.hearsThatItIsReady();
    const map = host.inside().getByRole("application");
    const view = async () => (await host.state()).view;
    const before = await view();
    // Other moves are told.
    await host.inside().getByRole("button", { name: "Agrandir" }).click();
    await expect.poll(async () => (await host.heard("move")).length).toBeGreaterThan(0);
    await host.calls("fit");
    await expect.poll(view).toEqual(before);
    const told = (await host.heard("move")).length;

    await host.inside().getByRole("button", { name: "Autour de moi" }).click();
    const scale = host.inside().locator(".leaflet-control-scale-line");
    await expect(scale).not.toHaveText(/\d{3} km/);
    await host.inside().getByRole("button", { name: "Agrandir" }).click();
    await expect.poll(() => scale.textContent()).toMatch(/^\d km|^10 km|^20 km/);
    // While it zooms the map cannot be dragged.
    await expect(host.inside().locator(".leaflet-zoom-anim")).toHaveCount(0);
    expect(await view()).toEqual(before);
    expect(await host.heard("move")).toHaveLength(told);

    const box = (await map.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 120, box.y + box.height / 2 + 40, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await host.heard("move")).length).toBeGreaterThan(told);
    expect((await view()).zoom).toBeGreaterThan(before.zoom);
  });
});
