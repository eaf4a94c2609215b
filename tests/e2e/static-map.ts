// The map that the page is served with: what is seen of it and done on it before the app is there, or without it.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Box, Point } from "./geometry.ts";
import { cite } from "./published.ts";

/** What stood where, by name. */
export type Places = Record<string, Box>;

export class StaticMap {
  readonly frame: Locator;
  readonly regions: Locator;
  readonly pins: Locator;

  constructor(readonly page: Page) {
    this.frame = page.locator("#static-map");
    this.regions = this.frame.locator("a:has(path.region)");
    this.pins = this.frame.locator("[aria-hidden] a");
  }

  /** From now on the app is awaited; what is given back lets it come. */
  async holdsTheAppBack() {
    let arrives = () => {};
    const arrived = new Promise<void>((resolve) => (arrives = resolve));
    await this.page.route("**/*.wasm", async (route) => {
      await arrived;
      await route.continue();
    });
    return arrives;
  }

  /** Opens the page without waiting for the app. */
  async opens(link = "") {
    await this.page.goto(link, { waitUntil: "commit" });
    await expect(this.pins.last()).toBeAttached();
    // Before the first paint the style sheet may still be on its way, and things stand where nobody sees them. The
    // list and the map are painted together.
    await expect.poll(() => this.page.evaluate(isPainted)).toBe(true);
    await expect(this.page.locator("#static .panel")).toBeVisible();
  }

  region(name: string): Locator {
    return this.frame.getByRole("link", { name, exact: true });
  }

  pin(slug: string): Locator {
    return this.frame.locator(`a[href="cites/${slug}.html"] > :first-child`);
  }

  /** Clicks on the land of a region, where no pin is. */
  async clicksRegion(name: string, part: Point) {
    const land = this.region(name).locator("path");
    const box = (await land.boundingBox())!;
    await this.page.mouse.click(box.x + box.width * part.x, box.y + box.height * part.y);
  }

  async clicksPin(slug: string) {
    await this.pin(slug).click();
  }

  /** Where the regions are on the page, by their codes. */
  regionPlaces(): Promise<Places> {
    return this.regions.locator("path").evaluateAll((paths) =>
      Object.fromEntries(
        paths.map((path) => [path.getAttribute("data-code"), path.getBoundingClientRect().toJSON() as Box]),
      ),
    );
  }

  /** The middle of a pin. */
  async pinPlace(slug: string): Promise<Point> {
    const box = (await this.pin(slug).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}

const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;

/** Where the regions are in the app's map, in the order in which it draws them. */
export const appRegionPlaces = (page: Page): Promise<Box[]> =>
  page
    .locator(".leaflet-basemap-pane path.region")
    .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().toJSON() as Box));

/** Where the app's map shows a cité: its base map is drawn in Web Mercator pixels of zoom 11. */
export async function appPinPlace(page: Page, slug: string): Promise<Point> {
  const { lat, lon } = cite(slug);
  return page.locator(".leaflet-basemap-pane g").evaluate(
    (g: SVGGElement, { lat, lon }) => {
      const world = 256 * 2 ** 11;
      const sine = Math.sin((lat * Math.PI) / 180);
      const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
      const { a, e, f } = g.getScreenCTM()!;
      return { x: (lon / 360 + 0.5) * world * a + e, y: y * world * a + f };
    },
    { lat, lon },
  );
}

/** Notes from the start how far things on the page jump, and in which frames which map is there. */
export async function watchesTheTakeover(page: Page) {
  await page.addInitScript(() => {
    const seen = { shift: 0, frames: new Set<string>() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      const isThere = (selector: string) => document.querySelectorAll(selector).length > 0;
      const own = isThere("#static-map path.region");
      const app = isThere(".leaflet-basemap-pane path.region");
      if (document.readyState !== "loading") seen.frames.add(`${own ? "own" : ""}${app ? "app" : ""}` || "none");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: { shift: number; frames: Set<string> } };
      return { shift: seen.shift, frames: [...seen.frames] };
    });
}
