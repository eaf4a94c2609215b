// What a visitor does with a trip, in the panel and from the list.
import { type Locator, expect } from "@playwright/test";
import type { Visitor } from "./visitor.ts";

export class TripPanel {
  readonly toggle: Locator;
  readonly panel: Locator;
  readonly stops: Locator;
  readonly done: Locator;

  constructor(readonly visitor: Visitor) {
    const { page } = visitor;
    this.toggle = page.locator("#trip-toggle");
    this.panel = page.getByRole("region", { name: /^(Mon voyage|My trip)$/ });
    this.stops = this.panel.getByRole("list", { name: /^(Étapes du voyage|Stops of the trip)$/ }).locator(".stop");
    this.done = this.panel.locator(".trip-tools .trip-done");
  }

  /** Presses the + of these lines. */
  async adds(...names: string[]) {
    const before = await this.count();
    for (const [index, name] of names.entries()) {
      await this.visitor.list.getByRole("button", { name: `Ajouter ${name} à mon voyage` }).click();
      await this.seesCount(before + index + 1);
    }
  }

  async opens() {
    await this.toggle.click();
    await expect(this.panel).toBeVisible();
    await expect(this.panel.getByRole("heading", { level: 2 })).toBeFocused();
  }

  button(name: string | RegExp) {
    return this.panel.getByRole("button", { name });
  }

  async presses(name: string | RegExp) {
    await this.button(name).click();
  }

  /** These stops, in this order. */
  async sees(...names: string[]) {
    await expect(this.stops.locator(".stop-name")).toHaveText(names);
  }

  async seesCount(stops: number) {
    await expect(this.toggle.locator(".count")).toHaveText(stops ? String(stops) : "");
  }

  private async count() {
    return Number((await this.toggle.locator(".count").textContent()) || 0);
  }

  /** What this browser keeps. */
  kept() {
    return this.visitor.page.evaluate(() => localStorage.getItem("petites-cites:trip"));
  }
}
