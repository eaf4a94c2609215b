// The web editor of somebody's site, at integrer.html.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test as base } from "./fixtures.ts";

/** What the editor does and sees. */
export class Editor {
  constructor(readonly page: Page) {}

  async opensThePage(query = "") {
    await this.page.goto(`integrer.html${query}`);
    await expect(this.page.locator("#regions input")).not.toHaveCount(0);
    // What stands below the preview moves down when it comes.
    await expect(this.map.locator("iframe")).toBeVisible();
  }

  /** Ticks or chooses what has this name, in the group of that name. */
  async picks(name: string, choice: string) {
    const one = this.page.getByRole("radiogroup", { name, exact: true });
    const several = this.page.getByRole("group", { name, exact: true });
    await one.or(several).last().locator("label").filter({ hasText: choice }).click();
  }

  code(which: "script" | "frame" | "link" | "wordpress") {
    return this.page.locator(`#code-${which}`);
  }

  get colour() {
    return this.page.getByRole("textbox", { name: "Couleur", exact: true });
  }

  get map() {
    return this.page.locator("petites-cites");
  }

  get inside() {
    return this.map.locator("iframe").contentFrame();
  }

  async findsNoFaults() {
    // The map in the preview has its own tests.
    const { violations } = await new AxeBuilder({ page: this.page }).exclude("petites-cites").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
  }
}

export const test = base.extend<{ editor: Editor }>({
  editor: async ({ page, watch }, use) => {
    void watch;
    await use(new Editor(page));
  },
});

export { expect };
