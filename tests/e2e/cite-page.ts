// What a visitor does and sees on the page of a cité.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

export class CitePage {
  readonly map: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole("group", { name: /^(Carte|Map)/ });
  }

  async opens(slug: string) {
    await this.page.goto(`cites/${slug}.html`);
  }

  async sees(name: string, where: string) {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(this.page.locator(".where")).toHaveText(where);
    await expect(this.page).toHaveTitle(new RegExp(`^${name} `));
  }

  /** The section under this heading. */
  section(title: string): Locator {
    const heading = this.page.getByRole("heading", { level: 2, name: title });
    return this.page.locator("section", { has: heading });
  }

  /** Follows the link in the list of the nearest cités. */
  async walksToTheNearest(name: string) {
    await this.page.locator(".nearest").getByRole("link", { name }).click();
  }

  async seesTheMap() {
    await this.page.getByRole("link", { name: "Voir sur la carte" }).click();
  }

  /** A step of the breadcrumbs. */
  async followsTheWayTo(name: string) {
    await this.page.getByRole("navigation").getByRole("link", { name }).click();
  }

  async speaks(language: "English" | "Français") {
    await this.page.getByRole("link", { name: language, exact: true }).click();
  }

  /** The browser's text so many times as large. */
  async readsTextOf(times: number) {
    await this.page.locator("html").evaluate((html, size) => (html.style.fontSize = size), `${times * 100}%`);
  }

  /** The page is no wider than the window, and no text wider than its box. */
  async seesNothingCutOff() {
    const found = await this.page.evaluate(() => {
      const wide = [...document.body.querySelectorAll("h1, h2, p, li, a, figcaption")].filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline",
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      return { sideways: scrollWidth - clientWidth, wide: wide.map((element) => element.outerHTML) };
    });
    expect(found).toEqual({ sideways: 0, wide: [] });
  }

  /** What axe has to say against the page. */
  async axeFinds(): Promise<string[]> {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  }
}
