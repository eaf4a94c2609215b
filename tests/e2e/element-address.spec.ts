// Where the element finds the map, however a site loads its script, and what is seen where it finds none.
import { expect, test, type HostVisitor } from "./host.ts";
import { countIn } from "./published.ts";

const element = (attributes = "", content = "") =>
  `<petites-cites id="map" region="corse" ${attributes}>${content}</petites-cites>`;

/** The script's text, as an optimiser finds it. */
const embed = async (host: HostVisitor) => (await host.page.request.get(`${host.home}embed.js`)).text();

/** The element's script as part of another one of the site's own, twice. */
async function bundled(host: HostVisitor) {
  const text = await embed(host);
  host.site.scripts["/bundle.js"] = `var theme = 1;\n${text}\n${text}`;
  return `<script src="/bundle.js"></script>`;
}

async function seesTheMap(host: HostVisitor) {
  await host.hearsThatItIsReady();
  expect(await host.asked()).toMatchObject({ embed: "1", region: "corse" });
  expect((await host.state()).count).toBe(countIn("corse"));
}

test("the script may be a module, bear a version, or be added late", async ({ host, page }) => {
  for (const script of [
    `<script type="module" src="${host.home}embed.js"></script>`,
    `<script src="${host.home}embed.js?ver=6.7.1" defer></script>`,
    `<script>setTimeout(() => {
       document.head.append(Object.assign(document.createElement("script"), { src: "${host.home}embed.js" }));
     }, 50)</script>`,
  ]) {
    await host.opensAPageThatLoads(script, element());
    await seesTheMap(host);
    await page.goto("about:blank");
  }
});

test("the script of another service that has the same name is not taken for ours", async ({ host }) => {
  host.site.scripts["/disqus/embed.js"] = "";
  const script = `<script src="/disqus/embed.js"></script>${await bundled(host)}`;
  await host.opensAPageThatLoads(script, element(`src="${host.home}"`));
  await seesTheMap(host);
});

test.describe("a script that was bundled, twice", () => {
  for (const [name, address] of [
    ["the map's address", (home: string) => home],
    ["one of its pages", (home: string) => `${home}regions/corse.html?lang=fr`],
    ["its address without the last slash", (home: string) => home.slice(0, -1)],
  ] as const) {
    test(`finds the map by src, ${name}`, async ({ host }) => {
      await host.opensAPageThatLoads(await bundled(host), element(`src="${address(host.home)}"`));
      await seesTheMap(host);
    });
  }

  for (const link of ["", "?region=corse&lang=fr", "regions/corse.html"]) {
    test(`finds the map by the link in the element to "${link}", whose place it takes`, async ({ host, page }) => {
      const content = `<a href="${host.home}${link}">Carte : Corse</a>`;
      await host.opensAPageThatLoads(await bundled(host), element("", content));
      await seesTheMap(host);
      await expect(page.getByRole("link", { name: "Carte : Corse" })).toBeHidden();
    });
  }

  test("finds the map by a link that comes later", async ({ host, page }) => {
    await host.opensAPageThatLoads(await bundled(host), "<main></main>");
    await page.evaluate((home) => {
      const map = document.createElement("petites-cites");
      Object.assign(map, { id: "map" }).setAttribute("region", "corse");
      document.querySelector("main")!.append(map);
      map.append(Object.assign(document.createElement("a"), { href: home, textContent: "Carte" }));
    }, host.home);
    await seesTheMap(host);
    expect(host.notes.join()).not.toContain("petites-cites");
  });

  test("says what is missing where nothing tells, and leaves what the element contains", async ({ host, page }) => {
    const content = `<a href="https://host.example/plan.pdf">Le plan</a>`;
    await host.opensAPageThatLoads(await bundled(host), element(`src="javascript:alert(1)"`, content));
    await expect(page.getByRole("link", { name: "Le plan" })).toBeVisible();
    await expect.poll(() => host.notes.filter((note) => note.includes(`<petites-cites src="https://…/">`))).toHaveLength(1);
    await expect(host.frame()).toHaveCount(0);
    expect(await host.calls("getState")).toEqual({ failed: "address" });
    expect(await host.heard("error")).toContainEqual(expect.objectContaining({ code: "address" }));
    // Mended while the page is open.
    await host.changes("src", host.home);
    await seesTheMap(host);
  });
});

test("a script that was written into the page finds the map by src", async ({ host }) => {
  await host.opensAPageThatLoads(`<script>${await embed(host)}</script>`, element(`src="${host.home}"`));
  await seesTheMap(host);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the link in the element is what is seen", async ({ host, page }) => {
    host.site.publishes(host.script + element("", `<a href="${host.home}regions/corse.html">Carte : Corse</a>`));
    await page.goto(host.site.url);
    await page.getByRole("link", { name: "Carte : Corse" }).click();
    await expect(page.getByRole("listitem")).toHaveCount(countIn("corse"));
  });
});
