// Someone who types a place: the fixtures of the tests about IGN's services, and their verbs.
import { expect, type Locator, type Page } from "@playwright/test";
import { test as base } from "./fixtures.ts";
import { Ign } from "./ign.ts";
import type { Visitor } from "./visitor.ts";

/** The field where a trip begins. */
export class PlaceField {
  readonly input: Locator;
  readonly list: Locator;
  readonly options: Locator;
  readonly active: Locator;
  readonly note: Locator;
  readonly clear: Locator;

  constructor(
    private readonly page: Page,
    private readonly visitor: Visitor,
  ) {
    const field = page.locator(".place-search").first();
    this.input = field.getByRole("combobox", { name: "Départ" });
    this.list = field.getByRole("listbox");
    this.options = field.getByRole("option");
    this.active = field.getByRole("option", { selected: true });
    this.note = field.locator(".place-note");
    this.clear = field.getByRole("button", { name: "Effacer ce lieu" });
  }

  /** The map, and the trip in its panel. */
  async opens(link = "") {
    await this.visitor.opensTheMap(link);
    await this.page.locator("#trip-toggle").click();
    await this.page.getByText("Départ et arrivée ailleurs").click();
    await expect(this.input).toBeVisible();
  }

  async types(text: string) {
    await this.input.fill(text);
  }

  option(name: string) {
    return this.options.filter({ has: this.page.locator(".name").getByText(name, { exact: true }) });
  }

  /** These, by name, in this order, and no others. */
  async sees(names: string[]) {
    await expect(this.options.locator(".name")).toHaveText(names);
  }

  /** For something that must not happen. */
  async waits(milliseconds: number) {
    await this.page.waitForTimeout(milliseconds);
  }
}

export const test = base.extend<{ ign: Ign; place: PlaceField }>({
  ign: [
    async ({ page, watch }, use) => {
      const ign = await Ign.open();
      watch.isWelcome = (host) => host === "data.geopf.fr";
      await ign.standsInFor(page);
      await use(ign);
      await ign.close();
      expect(ign.told, "cookies and addresses of ours that IGN was told").toEqual([]);
    },
    { auto: true },
  ],
  place: async ({ page, visitor }, use) => {
    await use(new PlaceField(page, visitor));
  },
});
