// Someone who wants to read of a cité: the fixtures of the tests about photo and article, and their verbs.
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { test as base } from "./fixtures.ts";
import { knowsLocronan, Wikimedia } from "./wikimedia.ts";

export class Reader {
  readonly section: Locator;
  readonly button: Locator;
  readonly status: Locator;
  readonly photo: Locator;

  constructor(where: Page | FrameLocator) {
    this.section = where.locator(".article");
    this.button = this.section.getByRole("button");
    this.status = this.section.getByRole("status");
    this.photo = this.section.getByRole("img");
  }

  /** By the button as it is before anything was asked. */
  async asks(name: "Photo et article de Wikipédia" | "Photo and article from Wikipedia" = "Photo et article de Wikipédia") {
    await this.section.getByRole("button", { name }).click();
  }

  async triesAgain() {
    await this.section.getByRole("button", { name: "Réessayer" }).click();
  }

  async isTold(text: string | RegExp) {
    await expect(this.status).toHaveText(text);
  }

  async seesThePhoto() {
    await expect.poll(() => this.photo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(0);
  }

  async reads(text: string) {
    await expect(this.section.locator(".article-found")).toContainText(text);
  }

  async seesAll() {
    await this.reads("Locronan est une commune française");
    await this.seesThePhoto();
    await this.isTold("L’article et la photo sont affichés.");
  }
}

export const test = base.extend<{ wikimedia: Wikimedia; reader: Reader }>({
  wikimedia: [
    async ({ page, watch }, use) => {
      const wikimedia = await Wikimedia.open();
      knowsLocronan(wikimedia);
      watch.isWelcome = (host) => /\.(wikidata|wikipedia|wikimedia)\.org$/.test(host);
      await wikimedia.standsInFor(page);
      await use(wikimedia);
      await wikimedia.close();
      expect(wikimedia.told, "cookies and addresses of ours that Wikimedia was told").toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => {
    await use(new Reader(page));
  },
});

export { expect };
