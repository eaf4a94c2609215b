// How high the element is: as its attribute says, as CSS means it, and as the host's own sheet will have it.
import { expect, test, type HostVisitor } from "./host.ts";

/** A page with a sheet of its own, and with this element. */
async function opensAPageWithASheet(host: HostVisitor, sheet: string, markup: string) {
  await host.opensAPageWith(`<style>html, body { margin: 0; height: 100% } ${sheet}</style>${markup}`);
  await expect(host.frame()).toBeAttached();
}

const height = async (host: HostVisitor) => (await host.frame().boundingBox())!.height;

test("a height is what CSS means, a bare number is pixels", async ({ host, page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await opensAPageWithASheet(host, "", `<div style="height: 444px"><petites-cites id="map" height="80vh"></petites-cites></div>`);
  expect(await height(host)).toBe(640);
  for (const [text, pixels] of [
    ["40rem", 640],
    ["100%", 444],
    ["calc(50vh - 20px)", 380],
    ["512px", 512],
    ["430", 430],
    [" 430.5 ", 430.5],
    [null, 600],
    ["0", 600],
    ["-80px", 600],
  ] as const) {
    await host.changes("height", text);
    expect(await height(host), `height="${text}"`).toBe(pixels);
  }
  expect((await host.asked()).height).toBeUndefined();
});

for (const [name, sheet, pixels] of [
  ["gives it a height", "petites-cites { height: 333px }", 333],
  ["stretches it in a column", "main { display: flex; flex-direction: column; height: 700px } petites-cites { flex: 1 }", 700],
  ["puts it into a grid's row", "main { display: grid; grid-template-rows: 450px } petites-cites { height: 100% }", 450],
] as const) {
  test(`the frame fills the element where the host's sheet ${name}`, async ({ host }) => {
    await opensAPageWithASheet(host, sheet, `<main><petites-cites id="map"></petites-cites></main>`);
    expect(await height(host)).toBe(pixels);
    expect((await host.map().boundingBox())!.height).toBe(pixels);
  });
}

test("the frame's border and corners are the host's, and stay within the element", async ({ host }) => {
  const sheet = "petites-cites::part(frame) { border: 5px solid; border-radius: 12px }";
  await opensAPageWithASheet(host, sheet, `<petites-cites id="map" height="400"></petites-cites>`);
  await expect(host.frame()).toHaveCSS("border-top-width", "5px");
  await expect(host.frame()).toHaveCSS("border-radius", "12px");
  expect(await host.frame().boundingBox()).toEqual(await host.map().boundingBox());
});

test("a host whose policy allows no inline style has the height it asks for", async ({ host }) => {
  const { origin } = new URL(host.home);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'none'`;
  await host.opensAPageWith(`<petites-cites id="map" height="20rem"></petites-cites>`, policy);
  await expect(host.frame()).toBeAttached();
  expect(await height(host)).toBe(320);
});

test("a mistyped height is told as every other slip is", async ({ host }) => {
  await host.opensAPageWith(`<petites-cites id="map" height="60O" theme="drak" lang="fr"></petites-cites>`);
  await host.hearsThatItIsReady();
  expect(await height(host)).toBe(600);
  for (const slip of ["height=60O", "theme=drak"]) {
    await expect.poll(() => host.notes.filter((note) => note.includes(slip))).toHaveLength(1);
  }
  await host.changes("height", "80hv");
  await expect.poll(() => host.heard("error")).toContainEqual(
    expect.objectContaining({ code: "payload", message: expect.stringContaining("height") }),
  );
  expect(await height(host)).toBe(600);
  await host.changes("height", "auto");
  await expect.poll(async () => (await host.state()).height).toBe("auto");
});
