// Someone who comes back to the map, with a network or without.
import { expect, test as base } from "./fixtures.ts";
import { MapHost } from "./map-host.ts";
import { Visitor } from "./visitor.ts";

export class OfflineVisitor extends Visitor {
  /** The first visit, until the browser has kept what it needs. */
  async visitsTheMap(home: string) {
    await this.opensTheMap(home);
    await this.page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  }

  /** The page was served by this release. */
  async seesRelease(number: number) {
    await expect(this.page.locator("html")).toHaveAttribute("data-release", String(number));
  }

  async isToldOfANewEdition() {
    await this.seesNotice("Une nouvelle édition est là.");
  }

  async takesTheNewEdition() {
    await this.isToldOfANewEdition();
    await this.presses("Recharger");
  }

  /** The browser has come to an end with a new release: it waits, or was given up. */
  async seesNoUpdateUnderWay() {
    await this.page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.installing;
    });
  }

  async seesNoNewEdition() {
    await this.seesNoUpdateUnderWay();
    const waiting = await this.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    expect(waiting).toBeUndefined();
    await expect(this.notice).toHaveCount(0);
  }

  /** The page has its style sheet. */
  async seesAStyledPage(heading: string) {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(this.page.locator(".brand")).toHaveCSS("font-family", /Palatino/);
  }

  /** All that the map does without asking anybody else: nothing of it need have been loaded before. */
  async doesWhatTheMapIsFor(stop = "Quintin") {
    await this.seesTheMapReady();
    await this.seesRegionsOnTheMap(13);
    await this.searches("place maisons granit");
    await this.seesFirst("Locronan");
    await this.opensLine("Locronan");
    await this.seesCard("Locronan");
    await this.seesInCard("rande place et ses maisons de granit");
    await this.closesCard();
    await this.searches("");
    await this.presses(`Ajouter ${stop} à mon voyage`);
    await this.presses(/^Mon voyage/);
    await expect(this.page.locator(".stop .stop-name").last()).toHaveText(stop);
    await expect(this.notice).toHaveCount(0);
  }
}

export const test = base.extend<{ host: MapHost; visitor: OfflineVisitor }>({
  host: async ({ baseURL, watch }, use) => {
    const host = await MapHost.open(baseURL!);
    watch.isWelcome = (name) => /^(localhost|127\.0\.0\.1):\d+$/.test(name);
    await use(host);
    await host.close();
  },
  visitor: async ({ page, watch }, use) => {
    void watch;
    await use(new OfflineVisitor(page));
  },
});

export { expect };
