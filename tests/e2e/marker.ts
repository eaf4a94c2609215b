// What a visitor does with the marks: where they are in the page stands here.
import { expect, type BrowserContext, type Locator } from "@playwright/test";
import { Visitor } from "./visitor.ts";

/** The names of the two buttons in the card, and of the signs in the list. */
export const SEEN = "Déjà vue";
export const WISHED = "Souhaitée";
type Mark = typeof SEEN | typeof WISHED;

/** Where the browser keeps them. */
const KEY = "petites-cites:marks";

export class Marker {
  readonly section: Locator;

  constructor(readonly visitor: Visitor) {
    this.section = visitor.page.locator("#marks");
  }

  /** The same visitor's second tab, beside this one. */
  static async inAnotherTab(context: BrowserContext, link: string) {
    const visitor = new Visitor(await context.newPage());
    await visitor.opensTheMap(link);
    return new Marker(visitor);
  }

  button(mark: Mark): Locator {
    return this.visitor.card.getByRole("button", { name: mark });
  }

  /** Marks the cité whose card is open. */
  async marks(mark: Mark) {
    await this.button(mark).click();
    await this.seesPressed(mark);
  }

  async seesPressed(mark: Mark) {
    await expect(this.button(mark)).toHaveAttribute("aria-pressed", "true");
  }

  signs(name: string): Locator {
    return this.visitor.line(name).locator(".name").getByRole("img");
  }

  /** The cité's line bears this sign, and no other. */
  async seesMarks(name: string, mark: Mark) {
    await expect(this.signs(name)).toHaveCount(1);
    await expect(this.signs(name)).toHaveAccessibleName(mark);
  }

  /** Unfolds the marks among the filters. */
  async unfolds() {
    await this.visitor.presses("Mes cités");
    await expect(this.section.getByRole("button", { name: /^Pas encore vues/ })).toBeVisible();
  }

  async asksFor(name: string) {
    await this.section.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  }

  async exports(): Promise<string> {
    const saved = this.visitor.page.waitForEvent("download");
    await this.section.getByRole("link", { name: "Enregistrer dans un fichier" }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("mes-petites-cites.json");
    return download.path();
  }

  async imports(buffer: Buffer) {
    const field = this.section.getByLabel("Importer un fichier");
    await field.setInputFiles({ name: "cites.json", mimeType: "application/json", buffer });
  }

  /** What the browser keeps, as it is written. */
  async kept(): Promise<string | null> {
    return this.visitor.page.evaluate((key) => localStorage.getItem(key), KEY);
  }

  /** The browser keeps these from an earlier visit; opens the map. */
  async returnsWith(marks: { seen: string[]; wished: string[] }) {
    await this.visitor.opensTheMap();
    const text = JSON.stringify({ petitesCitesMarks: 1, ...marks });
    await this.visitor.page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
    await this.visitor.reloads();
  }
}
