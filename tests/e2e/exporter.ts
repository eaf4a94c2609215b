// Someone who takes the list or the trip along.
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

export class Exporter {
  readonly dialog: Locator;
  /** That of the list, and where it is shown, that of the trip. */
  readonly takeAlong: Locator;

  constructor(
    readonly page: Page,
    private readonly map: Page | FrameLocator = page,
  ) {
    this.dialog = map.getByRole("dialog", { name: /^(Emporter|Take) / });
    this.takeAlong = map.getByRole("button", { name: /^(Emporter|Take along)$/ });
  }

  async opensTheList() {
    await this.map.locator(".results").getByRole("button", { name: /^(Emporter|Take along)$/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async opensTheTrip() {
    await this.map.locator("#trip-toggle").click();
    await this.map.locator(".trip").getByRole("button", { name: /^(Emporter|Take along)$/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async closes() {
    await this.dialog.getByRole("button", { name: /^(Fermer|Close)$/ }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  format(name: string) {
    return this.dialog.getByRole("button", { name });
  }

  /** Presses the button of a format, and gives the file that the browser saves. */
  async saves(name: string) {
    const download = this.page.waitForEvent("download");
    await this.format(name).click();
    return download;
  }

  async seesWhat(text: string) {
    await expect(this.dialog.locator(".export-what")).toHaveText(text);
  }

  /** From now on, all that the dialog announces. */
  async notesWhatIsSaid() {
    await this.dialog.getByRole("status").evaluate((status) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  }

  async hears(...texts: (string | RegExp)[]) {
    const said = () => this.page.evaluate(() => (window as never as { said: string[] }).said.filter(Boolean));
    for (const text of texts) await expect.poll(async () => (await said()).some((one) => !!one.match(text))).toBe(true);
  }

  async says(text: string | RegExp) {
    await expect(this.dialog.getByRole("status")).toHaveText(text);
  }
}
