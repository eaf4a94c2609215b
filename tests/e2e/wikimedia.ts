// Wikimedia's services in the tests' own house: a server that answers as theirs document that they do, to which the
// browser is led when it asks them. Where they are led astray, a test says so by host.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { BrowserContext, Page } from "@playwright/test";
import { LocalServer } from "./local-server.ts";
import { cite } from "./published.ts";

/** What a service may do instead of answering. */
export type Trouble =
  | "offline"
  | "silent"
  | "not json"
  | "another json"
  | "an error in a good answer"
  | { status: number; retryAfter?: string };

export interface Item {
  /** Titles by language. */
  articles?: Record<string, string>;
  picture?: string;
  /** What the picture shows, by language. */
  legends?: Record<string, string>;
}

export interface Article {
  extract: string;
  type?: "standard" | "disambiguation" | "no-extract";
  /** The name of its picture at Commons. */
  image?: string;
}

/** What Commons says of a file, in HTML as it does. */
export interface File {
  Artist?: string;
  LicenseShortName?: string;
  LicenseUrl?: string;
}

/** A photo to look at: a sky over a wall. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><path fill="#a9c4d8" d="M0 0h960v640H0z"/><path fill="#b59f80" d="M0 360l480-180 480 180v280H0z"/></svg>`;

export const ID = "Q272369";
export const PHOTO = "Locronan place église.jpg";
export const LEGEND = "La grand-place et l’église Saint-Ronan";

/** What Wikimedia knows of Locronan, as it does. */
export function knowsLocronan(wikimedia: Wikimedia) {
  wikimedia.found[cite("locronan").insee] = [ID];
  wikimedia.items[ID] = {
    articles: { fr: "Locronan", en: "Locronan", br: "Lokorn" },
    picture: PHOTO,
    legends: { fr: LEGEND },
  };
  wikimedia.articles["fr/Locronan"] = { extract: "Locronan est une commune française, située dans le département du Finistère." };
  wikimedia.articles["en/Locronan"] = { extract: "Locronan is a commune in the Finistère department in north-western France." };
  wikimedia.files[PHOTO] = {
    Artist: `<a href="//commons.wikimedia.org/wiki/User:Anne" title="User:Anne">Anne &amp; Fils</a>`,
    LicenseShortName: "CC BY-SA 3.0",
    LicenseUrl: "https://creativecommons.org/licenses/by-sa/3.0",
  };
}

const HOSTS = /^https:\/\/([a-z-]+\.)?(wikidata|wikipedia|wikimedia)\.org\//;

export class Wikimedia {
  /** Items by INSEE code, in the order in which the search finds them. */
  found: Record<string, string[]> = {};
  items: Record<string, Item> = {};
  /** By language and title: `fr/Locronan`. */
  articles: Record<string, Article> = {};
  files: Record<string, File> = {};
  troubles: Record<string, Trouble> = {};
  /** Where Commons has its reduced pictures. */
  reduced: "upload.wikimedia.org" | "thumb.wikimedia.org" = "upload.wikimedia.org";
  /** The addresses that were asked for, in order. */
  readonly asked: string[] = [];
  /** What came along that nobody needs to know. */
  readonly told: string[] = [];

  private server!: LocalServer;

  private constructor() {}

  static async open() {
    const wikimedia = new Wikimedia();
    wikimedia.server = await LocalServer.open((asked, answer) => wikimedia.answers(asked, answer));
    return wikimedia;
  }

  /** Where it answers; the first part of a path is the host that was asked. */
  get url() {
    return `${this.server.url}/`;
  }

  close() {
    return this.server.close();
  }

  /** From now on whatever these pages ask of Wikimedia is asked here. */
  async standsInFor(pages: Page | BrowserContext) {
    await pages.route(HOSTS, async (route) => {
      const url = new URL(route.request().url());
      this.asked.push(url.href);
      const { cookie, referer } = await route.request().allHeaders();
      if (cookie || referer) this.told.push(`${url.href}: ${cookie ?? ""} ${referer ?? ""}`);
      if (this.troubles[url.host] === "offline") return route.abort("internetdisconnected");
      // Who asked may be gone by the time there is an answer.
      await route
        .fetch({ url: this.url + url.host + url.pathname + url.search })
        .then((response) => route.fulfill({ response }))
        .catch(() => {});
    });
  }

  /** Those of the addresses that are a question to this host. */
  askedOf(host: string) {
    return this.asked.filter((url) => new URL(url).host === host);
  }

  private answers(asked: IncomingMessage, answer: ServerResponse) {
    const [, host = "", ...path] = new URL(asked.url!, this.url).pathname.split("/");
    const query = new URL(asked.url!, this.url).searchParams;
    const trouble = this.troubles[host];
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("Access-Control-Expose-Headers", "MediaWiki-API-Error, Retry-After");
    if (trouble === "silent" || trouble === "offline") return;
    if (typeof trouble === "object") {
      if (trouble.retryAfter) answer.setHeader("Retry-After", trouble.retryAfter);
      return void answer.writeHead(trouble.status).end("Too many requests");
    }
    if (trouble === "not json") return void answer.end("<!doctype html><title>Wi-Fi de l’hôtel</title>");
    if (host === "upload.wikimedia.org" || host === "thumb.wikimedia.org") {
      // Of the second it is not known whether it lets other pages read what it has.
      if (host === "thumb.wikimedia.org") answer.removeHeader("Access-Control-Allow-Origin");
      answer.setHeader("Content-Type", "image/svg+xml");
      return void answer.end(PICTURE);
    }
    const says = this.json(trouble, host, path, query);
    answer.setHeader("Content-Type", "application/json");
    answer.writeHead(says ? 200 : 404).end(JSON.stringify(says ?? { status: 404, type: "Internal error" }));
  }

  private json(trouble: Trouble | undefined, host: string, path: string[], query: URLSearchParams): object | undefined {
    if (trouble === "another json") return [{ batchcomplete: 17, query: "none", entities: 5, pages: null }];
    if (trouble) return { error: { code: "internal_api_error_DBQueryError", info: "[…] Caught exception" } };
    if (host.endsWith(".wikipedia.org")) return this.summary(host.split(".")[0]!, decodeURIComponent(path.at(-1)!));
    if (query.get("list") === "search") return this.search(query.get("srsearch")!);
    if (query.get("action") === "wbgetentities") return this.entities(query.get("ids")!.split("|"));
    return this.imageinfo(query.get("titles")!.replace(/^File:/, ""));
  }

  /** https://www.mediawiki.org/wiki/API:Search, with CirrusSearch's `haswbstatement`. */
  private search(asked: string) {
    const insee = /^haswbstatement:P374=(\w+)$/.exec(asked)![1]!;
    const hits = this.found[insee] ?? [];
    const search = hits.map((title, index) => ({ ns: 0, title, pageid: 100 + index, size: 5000, snippet: title }));
    return { batchcomplete: "", query: { searchinfo: { totalhits: hits.length }, search } };
  }

  /** https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
  private entities(ids: string[]) {
    const unknown = ids.find((id) => !this.items[id]);
    if (unknown) return { error: { code: "no-such-entity", info: `Could not find an entity with the ID "${unknown}".`, id: unknown } };
    const entity = (id: string) => {
      const { articles = {}, picture, legends = {} } = this.items[id]!;
      const sitelinks = Object.entries(articles).map(([lang, title]) => [`${lang}wiki`, { site: `${lang}wiki`, title, badges: [] }]);
      const P2096 = Object.entries(legends).map(([language, text]) => ({
        snaktype: "value",
        property: "P2096",
        datavalue: { value: { text, language }, type: "monolingualtext" },
      }));
      const statement = (value: string, rank: string) => ({
        mainsnak: { snaktype: "value", property: "P18", datavalue: { value, type: "string" }, datatype: "commonsMedia" },
        type: "statement",
        qualifiers: { P2096 },
        rank,
      });
      // One that its editors gave up, and one of which nothing is known, as there are.
      const nothing = { mainsnak: { snaktype: "somevalue", property: "P18" }, type: "statement", rank: "normal" };
      const P18 = picture ? [statement("Gone.jpg", "deprecated"), nothing, statement(picture, "normal")] : [];
      return { type: "item", id, claims: P18.length ? { P18 } : [], sitelinks: Object.fromEntries(sitelinks) };
    };
    return { entities: Object.fromEntries(ids.map((id) => [id, entity(id)])), success: 1 };
  }

  /** https://www.mediawiki.org/wiki/Specs/Summary */
  private summary(lang: string, title: string) {
    const article = this.articles[`${lang}/${title.replaceAll("_", " ")}`];
    if (!article) return undefined;
    const { extract, type = "standard", image } = article;
    const original = image && { source: `https://upload.wikimedia.org/wikipedia/commons/a/ab/${encodeURIComponent(image)}`, width: 3000, height: 2000 };
    return {
      type,
      title: title.replaceAll("_", " "),
      lang,
      dir: "ltr",
      extract,
      extract_html: `<p>${extract}</p>`,
      ...(original ? { originalimage: original, thumbnail: original } : {}),
      content_urls: { desktop: { page: `https://${lang}.wikipedia.org/wiki/${title}` } },
    };
  }

  /** https://www.mediawiki.org/wiki/API:Imageinfo, with https://www.mediawiki.org/wiki/Extension:CommonsMetadata */
  private imageinfo(name: string) {
    const file = this.files[name];
    const title = `File:${name}`;
    if (!file) return { batchcomplete: "", query: { pages: { "-1": { ns: 6, title, missing: "", imagerepository: "" } } } };
    const path = encodeURIComponent(name.replaceAll(" ", "_"));
    const told = Object.entries(file).map(([key, value]) => [key, { value, source: "commons-desc-page", hidden: "" }]);
    const imageinfo = {
      thumburl: `https://${this.reduced}/wikipedia/commons/thumb/a/ab/${path}/960px-${path}`,
      thumbwidth: 960,
      thumbheight: 640,
      url: `https://upload.wikimedia.org/wikipedia/commons/a/ab/${path}`,
      descriptionurl: `https://commons.wikimedia.org/wiki/File:${path}`,
      extmetadata: Object.fromEntries(told),
    };
    return { batchcomplete: "", query: { pages: { "4711": { pageid: 4711, ns: 6, title, imagerepository: "local", imageinfo: [imageinfo] } } } };
  }
}
