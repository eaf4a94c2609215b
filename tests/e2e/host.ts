// Somebody else's site: a real server on another origin, with pages that show the map.
import type { IncomingMessage, ServerResponse } from "node:http";
import { test as base, expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { type Complaints, notesComplaints } from "./complaints.ts";
import { LocalServer } from "./local-server.ts";

/** What the element's page hears, as the tests read it. */
interface Heard {
  id: string;
  type: string;
  detail: unknown;
}

/** Runs in the page. */
export function notesWhatIsHeard() {
  const heard: Heard[] = [];
  Object.assign(window, { heard });
  for (const type of ["ready", "select", "filter", "trip", "move", "resize", "error"]) {
    document.addEventListener(`cite-${type}`, (event) => {
      heard.push({ id: (event.target as Element).id, type, detail: (event as CustomEvent).detail });
    });
  }
}

/** A site whose only page is the one that was last published, with scripts of its own. */
export class HostSite {
  private html = "";
  private headers: Record<string, string> = {};
  /** The texts of scripts by their paths, such as `/bundle.js`. */
  readonly scripts: Record<string, string> = {};

  private server!: LocalServer;

  private constructor() {}

  static async open() {
    const site = new HostSite();
    site.server = await LocalServer.open((asked, answer) => site.answers(asked, answer));
    return site;
  }

  private answers({ url }: IncomingMessage, response: ServerResponse) {
    const script = this.scripts[url!];
    if (script !== undefined) {
      response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      return void response.end(script);
    }
    if (url !== "/") return void response.writeHead(404).end();
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
    response.end(this.html);
  }

  publishes(body: string, headers: Record<string, string> = {}) {
    this.headers = headers;
    this.html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Tourisme</title><body>${body}</body></html>`;
  }

  get url() {
    return `${this.server.url}/`;
  }

  close() {
    return this.server.close();
  }
}

/** Someone who visits a page with the map in it. */
export class HostVisitor implements Complaints {
  readonly refusedByPolicy: string[] = [];
  readonly uncaught: string[] = [];
  /** What developers read in the console: warnings and errors, of the page and of the maps in it. */
  readonly notes: string[] = [];

  constructor(
    readonly page: Page,
    readonly site: HostSite,
    /** Where the map is published. */
    readonly home: string,
  ) {
    notesComplaints(page, this);
    page.on("console", (message) => {
      if (["warning", "error"].includes(message.type())) this.notes.push(message.text());
    });
  }

  get script() {
    return `<script src="${this.home}embed.js" async></script>`;
  }

  /** Opens a page that holds the script line and this markup, and notes all that the maps tell it. */
  async opensAPageWith(markup: string, policy?: string) {
    const headers = policy ? { "Content-Security-Policy": policy } : {};
    await this.opensAPageThatLoads(this.script, markup, headers);
  }

  /** The same with the element's script as this markup loads it. */
  async opensAPageThatLoads(script: string, markup: string, headers: Record<string, string> = {}) {
    await this.page.addInitScript(notesWhatIsHeard);
    this.site.publishes(script + markup, headers);
    await this.page.goto(this.site.url);
  }

  map(id = "map"): Locator {
    return this.page.locator(`petites-cites#${id}`);
  }

  frame(id = "map"): Locator {
    return this.map(id).locator("iframe");
  }

  inside(id = "map"): FrameLocator {
    return this.frame(id).contentFrame();
  }

  /** The query of the address that the frame was given. */
  async asked(id = "map"): Promise<Record<string, string>> {
    const source = (await this.frame(id).getAttribute("src"))!;
    expect(source.startsWith(this.home)).toBe(true);
    return Object.fromEntries(new URL(source).searchParams);
  }

  async heard(type: string, id = "map"): Promise<unknown[]> {
    const all = await this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
    return all.filter((message) => message.type === type && message.id === id).map(({ detail }) => detail);
  }

  async hearsThatItIsReady(id = "map") {
    await expect.poll(() => this.heard("ready", id), { timeout: 15_000 }).toHaveLength(1);
  }

  async changes(attribute: string, value: string | null, id = "map") {
    await this.map(id).evaluate(
      (map, [name, text]) => (text === null ? map.removeAttribute(name!) : map.setAttribute(name!, text)),
      [attribute, value],
    );
  }

  /** Calls a method of the element; gives its answer, or the code of its failure. */
  calls(method: string, argument?: unknown, id = "map"): Promise<any> {
    return this.map(id).evaluate(
      (map, [name, value]) => (map as any)[name as string](value).catch((cause: any) => ({ failed: cause.code })),
      [method, argument] as const,
    );
  }

  state(id = "map") {
    return this.calls("getState", undefined, id);
  }

  /** The card that is open in the map. */
  async seesCardInside(name: string, id = "map") {
    await expect(this.inside(id).getByRole("article").getByRole("heading", { level: 2 })).toHaveText(name);
  }

  /** So many lines are in the map's list. */
  async seesLinesInside(count: number, id = "map") {
    await expect(this.inside(id).locator("#list a.line")).toHaveCount(count);
  }
}

export const test = base.extend<{ host: HostVisitor }>({
  host: async ({ page, baseURL }, use) => {
    const site = await HostSite.open();
    const host = new HostVisitor(page, site, baseURL!);
    await page.route("https://data.geopf.fr/**", (route) => route.abort());
    await use(host);
    await site.close();
    expect(host.refusedByPolicy, "refused by a Content Security Policy").toEqual([]);
    expect(host.uncaught, "errors that nothing caught").toEqual([]);
  },
});

export { expect };
