// What is seen of the page as a whole, whoever looks.
import { expect, type Locator, type Page } from "@playwright/test";
import { contains } from "./geometry.ts";

export class Onlooker {
  constructor(readonly page: Page) {}

  async seesAddress(pattern: RegExp) {
    await expect(this.page).toHaveURL(pattern);
  }

  async seesLanguage(lang: "fr" | "en") {
    await expect(this.page.locator("html")).toHaveAttribute("lang", lang);
  }

  /** The colour of the paper that the list is on, such as `rgb(29, 27, 24)`. */
  async seesPaper(colour: string) {
    await expect(this.page.locator(".panel")).toHaveCSS("background-color", colour);
  }

  async seesRegionsOnTheMap(count: number) {
    await expect(this.page.locator(".leaflet-basemap-pane path.region")).toHaveCount(count);
  }

  async seesFocusOn(selector: string) {
    await expect(this.page.locator(selector)).toBeFocused();
  }

  /** What a screen reader reads out. */
  async hears(text: string) {
    await expect(this.page.locator(".sr-only[role=status][aria-live]")).toHaveText(text);
  }

  async seesAlert(text: string) {
    await expect(this.page.getByRole("alert")).toContainText(text);
  }

  /** A text that is to be read somewhere. */
  async reads(text: string) {
    await expect(this.page.getByText(text)).toBeVisible();
  }

  /** The list that is in the page as it is served, whole and within reach. */
  async seesThePlainList(count: number) {
    const links = this.page.locator("#static-list").getByRole("listitem").getByRole("link");
    await expect(links).toHaveCount(count);
    await links.last().scrollIntoViewIfNeeded();
    await expect(links.last()).toBeInViewport();
  }

  /** The map that is in the page as it is served: its links, and one of the pins within reach. */
  async seesTheStaticMap(regions: number, pins: number) {
    await expect(this.page.locator("#static-map a > .region")).toHaveCount(regions);
    await expect(this.page.locator("#static-map a > :is(circle, use)")).toHaveCount(pins);
    await this.page.locator('#static-map a[href="cites/l-ile-rousse.html"] > *').first().hover({ trial: true });
  }

  async seesTheSheet(position: "peek" | "half" | "full") {
    await expect(this.page.locator(".panel")).toHaveAttribute("data-position", position);
  }

  /** The whole of something lies within the frame. */
  async seesWhole(thing: Locator) {
    const frame = this.page.viewportSize()!;
    await expect(async () => {
      const box = (await thing.boundingBox())!;
      expect(contains({ x: 0, y: 0, ...frame }, box), JSON.stringify(box)).toBe(true);
    }).toPass({ timeout: 5_000 });
  }
}
