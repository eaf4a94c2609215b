// What a visitor takes along: the list or the trip as a file, made in the page.
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "./fixtures.ts";
import { test as inFrames } from "./host.ts";
import { Exporter } from "./exporter.ts";

const textOf = async (download: Download) => readFile(await download.path(), "utf8");

/** What Mozilla's reader finds in a PDF, without its line breaks. */
async function pagesOf(download: Download) {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await download.path())));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join(" ").replace(/\s+/g, " ");
  });
  return Promise.all(pages);
}

const TRIP = "?etapes=locronan,pont-croix;le-faou,roscoff";

test("a trip as a PDF is its roadbook, with the notes", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap(TRIP);
  await exporter.opensTheTrip();
  await exporter.seesWhat("4 étapes");
  const file = await exporter.saves("PDF à imprimer");
  expect(file.suggestedFilename()).toBe("petites-cites-voyage.pdf");
  const pages = await pagesOf(file);
  expect(pages[0]).toContain("Carnet de route");
  for (const text of ["Locronan", "Pont-Croix", "Le Faou", "Roscoff", "Jour 2", "Gare la plus proche", "Mairie"]) {
    expect(pages.slice(1).join(" ")).toContain(text);
  }
});

test("a filtered list as a PDF, and as files for other programs", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap("?region=bretagne&voir=chateau");
  const names = await visitor.lines.locator(".name").allTextContents();
  await exporter.opensTheList();
  await exporter.seesWhat(`${names.length} cités · Bretagne · Château`);
  const pages = await pagesOf(await exporter.saves("PDF à imprimer"));
  expect(pages[0]).toContain("Bretagne · Château");
  const gpx = await textOf(await exporter.saves("GPX"));
  expect(gpx.match(/<wpt /g)).toHaveLength(names.length);
  const csv = await textOf(await exporter.saves("CSV"));
  const geojson = JSON.parse(await textOf(await exporter.saves("GeoJSON")));
  expect(geojson.features).toHaveLength(names.length);
  const kml = await textOf(await exporter.saves("KML"));
  for (const name of names) {
    for (const text of [gpx, csv, kml, JSON.stringify(geojson)]) expect(text).toContain(name);
    expect(pages.join(" ")).toContain(name.replace("'", "’"));
  }
});

test("a calendar begins on the chosen day, with so many cités a day", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap("?voir=lac");
  const count = await visitor.lines.count();
  await exporter.opensTheList();
  await exporter.format("Calendrier").click();
  await exporter.dialog.getByLabel("Premier jour").fill("2027-05-01");
  await exporter.dialog.getByLabel("Étapes par jour").selectOption("1");
  const calendar = await textOf(await exporter.saves("Créer le calendrier"));
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(count);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20270501");
  if (count > 1) expect(calendar).toContain("DTSTART;VALUE=DATE:20270502");
  await exporter.dialog.getByLabel("Premier jour").fill("");
  await exporter.dialog.getByRole("button", { name: "Créer le calendrier" }).click();
  await exporter.says("Choisissez une date pour le premier jour.");
});

test("what the build has printed is a link", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap("?region=bretagne");
  await exporter.opensTheList();
  await expect(exporter.dialog.getByRole("link")).toHaveAttribute("href", /\/cartes\/bretagne\.pdf$/);
  await exporter.closes();
  await visitor.removesChip("Bretagne");
  await exporter.opensTheList();
  await expect(exporter.dialog.getByRole("link")).toHaveCount(2);
});

test("the dialog is worked by the keyboard alone, and gives the focus back", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap("?region=bretagne&voir=chateau");
  await exporter.takeAlong.first().focus();
  await visitor.types("Enter");
  await expect(exporter.dialog).toBeVisible();
  await exporter.format("GPX").focus();
  const download = page.waitForEvent("download");
  await visitor.types("Enter");
  await download;
  await exporter.says(/^petites-cites-bretagne-chateau\.gpx est prêt \(\d+\sKo\)\.$/);
  await expect(exporter.format("GPX")).toBeFocused();
  await visitor.types("Escape");
  await expect(exporter.dialog).toHaveCount(0);
  await expect(exporter.takeAlong.first()).toBeFocused();
});

test.describe("a slow line", () => {
  for (const file of [/\/export-client-.*\.js$/, /\/export-[0-9a-f]+\.wasm$/]) {
    test(`while ${file.source} does not come the progress is shown, and it can be given up`, async ({ visitor, page }) => {
      const exporter = new Exporter(page);
      await visitor.opensTheMap(TRIP);
      await page.route(file, () => {});
      await exporter.opensTheTrip();
      await exporter.format("GPX").click();
      await exporter.says("Préparation du fichier…");
      await expect(exporter.dialog.getByRole("progressbar")).toBeVisible();
      await exporter.dialog.getByRole("button", { name: "Annuler" }).click();
      await exporter.says("Annulé.");
      await expect(page.locator("#export-outcome")).toBeFocused();
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await exporter.saves("GPX");
    });
  }

  for (const file of [/\/export-client-.*\.js$/, /\/export-worker-.*\.js$/, /\/export-[0-9a-f]+\.wasm$/, /\.woff$/]) {
    test(`without ${file.source} it says so, and a second press tries again`, async ({ visitor, page }) => {
      const exporter = new Exporter(page);
      await visitor.opensTheMap(TRIP);
      await exporter.opensTheTrip();
      await page.route(file, (route) => route.abort());
      await exporter.format("PDF à imprimer").click();
      await exporter.says(/vérifiez votre connexion/);
      // Said again where it fails again.
      await exporter.notesWhatIsSaid();
      await exporter.format("PDF à imprimer").click();
      await exporter.hears("Préparation du fichier…", /vérifiez votre connexion/);
      await page.unrouteAll();
      await exporter.saves("PDF à imprimer");
    });
  }
});

test("a device that can hand files on offers to, and to save as well", async ({ visitor, page }) => {
  // No headless browser can: what the page asks of one is noted instead.
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(navigator, {
      shared,
      canShare: ({ files }: ShareData) => files?.length === 1,
      share: async ({ files }: ShareData) => void shared.push(`${files![0].type} ${files![0].name}`),
    });
  });
  const exporter = new Exporter(page);
  await visitor.opensTheMap(TRIP);
  await exporter.opensTheTrip();
  await exporter.format("GPX").click();
  await exporter.dialog.getByRole("button", { name: "Partager" }).click();
  expect(await page.evaluate(() => (navigator as never as { shared: string[] }).shared)).toEqual([
    "application/gpx+xml petites-cites-voyage.gpx",
  ]);
  const download = page.waitForEvent("download");
  await exporter.dialog.getByRole("link", { name: "Enregistrer" }).click();
  await download;
});

test("a device that refuses the file after all has it saved", async ({ visitor, page }) => {
  // As Chromium does with endings that it does not know.
  await page.addInitScript(() => {
    const share = () => Promise.reject(new DOMException("Permission denied", "NotAllowedError"));
    Object.assign(navigator, { canShare: () => true, share });
  });
  const exporter = new Exporter(page);
  await visitor.opensTheMap(TRIP);
  await exporter.opensTheTrip();
  await exporter.format("GPX").click();
  const download = page.waitForEvent("download");
  await exporter.dialog.getByRole("button", { name: "Partager" }).click();
  await download;
  await expect(exporter.dialog.getByRole("button", { name: "Partager" })).toHaveCount(0);
});

test("a date is typed part by part", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap("?voir=lac");
  await exporter.opensTheList();
  await exporter.format("Calendrier").click();
  const field = exporter.dialog.getByLabel("Premier jour");
  await field.focus();
  // Headless Chromium is English.
  await page.keyboard.type("05012027");
  await expect(field).toHaveValue("2027-05-01");
});

test("a double press opens one dialog, and closing it gives up what is being made", async ({ visitor, page }) => {
  const exporter = new Exporter(page);
  await visitor.opensTheMap(TRIP);
  await page.locator("#trip-toggle").click();
  await page.locator(".trip").getByRole("button", { name: "Emporter" }).dblclick();
  await expect(exporter.dialog).toHaveCount(1);
  await page.route(/\/export-[0-9a-f]+\.wasm$/, () => {});
  const worker = page.waitForEvent("worker");
  await exporter.format("GPX").click();
  const ended = (await worker).waitForEvent("close");
  await exporter.closes();
  await ended;
});

for (const [size, width, height] of [
  ["a phone", 320, 568],
  ["a laptop", 1280, 800],
  ["a low frame", 600, 300],
] as const) {
  for (const scheme of ["light", "dark"] as const) {
    test(`${size}, ${scheme}: all can be reached, and axe finds nothing`, async ({ visitor, page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      const exporter = new Exporter(page);
      await visitor.opensTheMap(`${TRIP}&panel=open`);
      await exporter.opensTheTrip();
      await exporter.format("Calendrier").click();
      await exporter.saves("GPX");
      const box = (await exporter.dialog.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(await overflows(page)).toBe(false);
      expect((await new AxeBuilder({ page }).include("dialog.export").analyze()).violations).toEqual([]);
    });
  }
}

/** Whether something of the dialog is wider than it. */
const overflows = (page: Page) =>
  page.locator("dialog.export").evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);

inFrames.describe("in frames", () => {
  inFrames("of another site: as on the full map", async ({ host, page }) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await host.opensAPageWith(`<petites-cites id="map" region="bretagne" voir="chateau"></petites-cites>`);
    await host.hearsThatItIsReady();
    const exporter = new Exporter(page, host.inside());
    await exporter.opensTheList();
    expect(await textOf(await exporter.saves("CSV"))).toContain("Josselin");
  });

  inFrames("of a host that isolates itself", async ({ host, page }) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await host.opensAPageThatLoads(
      host.script,
      `<petites-cites id="map" region="bretagne" voir="chateau"></petites-cites>`,
      { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
    );
    await host.hearsThatItIsReady();
    const exporter = new Exporter(page, host.inside());
    await exporter.opensTheList();
    expect(await textOf(await exporter.saves("CSV"))).toContain("Josselin");
  });

  inFrames("without an origin it says that it cannot, and leads to the full map", async ({ host, page }) => {
    host.site.publishes(
      `<iframe title="Carte" sandbox="allow-scripts" src="${host.home}?embed=1&lang=fr&region=bretagne&voir=chateau" width="1000" height="700">`,
    );
    await page.goto(host.site.url);
    const exporter = new Exporter(page, page.locator("iframe").contentFrame());
    await exporter.opensTheList();
    await exporter.format("GPX").click();
    await exporter.says(/la carte ne peut pas préparer de fichier/);
    await expect(exporter.dialog.getByRole("link", { name: /carte entière|grande carte|Ouvrir/i })).toHaveAttribute(
      "href",
      /region=bretagne&voir=chateau/,
    );
  });
});
