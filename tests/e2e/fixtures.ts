// Every test has a visitor, and every visit is watched: whatever a test is about, nothing may be refused by the
// policy, no error may go uncaught, and nobody but IGN for its tiles, and whom a test welcomes besides, may be asked for
// anything.
import { test as base, expect, type Page } from "@playwright/test";
import { type Complaints, notesComplaints } from "./complaints.ts";
import { givesFirefoxTaps } from "./touch.ts";
import { Visitor } from "./visitor.ts";

/** Where IGN has its tiles; its other services are strangers until a test welcomes them. */
const TILES = "https://data.geopf.fr/wmts";

/** One transparent pixel. */
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** What happened during a visit besides what the visitor saw. */
export class Watch implements Complaints {
  refusedByPolicy: string[] = [];
  uncaught: string[] = [];
  tiles: string[] = [];
  strangers: string[] = [];
  /** Whether a test lets this host be asked besides. */
  isWelcome: (host: string) => boolean = () => false;
  /** How IGN answers: with a picture, or not at all. */
  tilesFail = false;

  async over(page: Page, home: string) {
    notesComplaints(page, this);
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol === "data:" || url.protocol === "blob:") return;
      if (url.href.startsWith(TILES)) this.tiles.push(request.url());
      else if (url.host !== new URL(home).host && !this.isWelcome(url.host)) this.strangers.push(request.url());
    });
    await page.route(`${TILES}**`, (route) =>
      this.tilesFail ? route.abort() : route.fulfill({ body: TILE, contentType: "image/png" }),
    );
  }
}

export const test = base.extend<{ watch: Watch; visitor: Visitor }>({
  watch: async ({ page, baseURL }, use) => {
    const watch = new Watch();
    await watch.over(page, baseURL!);
    await use(watch);
    expect(watch.refusedByPolicy, "refused by the Content Security Policy").toEqual([]);
    expect(watch.uncaught, "errors that nothing caught").toEqual([]);
    expect(watch.strangers, "requests to others than us and IGN's tiles").toEqual([]);
  },
  visitor: async ({ page, watch }, use) => {
    void watch;
    givesFirefoxTaps(page);
    await use(new Visitor(page));
  },
});

export { expect };
