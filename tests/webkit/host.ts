// Somebody else's page with the map in it, visited in WebKit.
import { expect } from "@playwright/test";
import type { WebDriver, WebElement } from "selenium-webdriver";
import { HostSite, notesWhatIsHeard } from "../e2e/host.ts";
import type { Hosts } from "../journeys.ts";

export class WebKitHost implements Hosts {
  private constructor(
    private readonly driver: WebDriver,
    readonly site: HostSite,
    private readonly home: string,
  ) {}

  static async of(driver: WebDriver, home: string) {
    return new WebKitHost(driver, await HostSite.open(), home);
  }

  async opensAPageWith(markup: string, policy?: string) {
    // WebDriver runs nothing before a page's own scripts: the page brings along what notes.
    const notes = `<script>(${notesWhatIsHeard})()</script>`;
    this.site.publishes(`${notes}<script src="${this.home}embed.js" async></script>${markup}`, policy ? { "Content-Security-Policy": policy } : {});
    await this.driver.get(this.site.url);
  }

  async hearsThatItIsReady(id = "map") {
    const heard = () =>
      this.driver.executeScript<number>(
        "return heard.filter(({ type, id }) => type === 'ready' && id === arguments[0]).length",
        id,
      );
    await expect.poll(heard, { timeout: 15_000 }).toBe(1);
  }

  calls(method: string, argument?: unknown, id = "map"): Promise<any> {
    return this.driver.executeAsyncScript(
      `const [id, method, argument, done] = arguments;
       document.getElementById(id)[method](argument).then(done, ({ code }) => done({ failed: code }));`,
      id,
      method,
      argument,
    );
  }

  async seesCardInside(name: string, id = "map") {
    await this.seesInside(id, "return [...document.querySelectorAll('article h2')].map((h) => h.textContent.trim())", [name]);
  }

  async seesLinesInside(count: number, id = "map") {
    await this.seesInside(id, "return document.querySelectorAll('#list a.line').length", count);
  }

  /** What a script in the frame says in the end. */
  private async seesInside(id: string, script: string, wanted: unknown) {
    const frame = "return document.getElementById(arguments[0]).shadowRoot.querySelector('iframe')";
    await this.driver.switchTo().frame(await this.driver.executeScript<WebElement>(frame, id));
    await expect.poll(() => this.driver.executeScript(script)).toEqual(wanted);
    await this.driver.switchTo().defaultContent();
  }
}
