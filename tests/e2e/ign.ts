// IGN's routing and completion in the tests' own house: a server that answers as theirs document that they do, to which
// the browser is led when it asks them. Where they are led astray, a test says so by service.
// https://geoservices.ign.fr/documentation/services/services-geoplateforme/itineraire
// https://geoservices.ign.fr/documentation/services/services-geoplateforme/autocompletion
import type { IncomingMessage, ServerResponse } from "node:http";
import type { BrowserContext, Page } from "@playwright/test";
import { LocalServer } from "./local-server.ts";

export type Service = "routing" | "completion";

/** What a service may do instead of answering. */
export type Trouble = "offline" | "silent" | "not json" | "another json" | { status: number; retryAfter?: string };

/** A place as the completion knows it; the label is its `fulltext`. */
export interface Place {
  label: string;
  lon: number;
  lat: number;
  kind?: string;
}

type LonLat = [number, number];

const SERVICES = /^https:\/\/data\.geopf\.fr\/(navigation|geocodage)\//;
/** Kilometres an hour, and how much longer a road is than the line of its points. */
const SPEED = 50;
const DETOUR = 1.15;

export class Ign {
  places: Place[] = [
    { label: "12 Rue du Puits, 29180 Locronan", lon: -4.2069, lat: 48.0987, kind: "housenumber" },
    { label: "Rue du Puits, 29180 Locronan", lon: -4.2071, lat: 48.0985, kind: "street" },
    { label: "Le Puits, 35630 Bazouges-sous-Hédé", lon: -1.728, lat: 48.308, kind: "lieu-dit habité" },
    { label: "Quimper, 29000", lon: -4.0994, lat: 47.9961, kind: "commune" },
    { label: "Paris, 75001", lon: 2.3488, lat: 48.8534, kind: "commune" },
  ];
  troubles: Partial<Record<Service, Trouble>> = {};
  /** Milliseconds that an answer takes, by what is typed: so answers may come in another order than their questions. */
  delays: Record<string, number> = {};
  /** The addresses that were asked for, in order, and when. */
  readonly asked: { url: URL; service: Service; at: number }[] = [];
  /** What came along that nobody needs to know. */
  readonly told: string[] = [];

  private server!: LocalServer;

  private constructor() {}

  static async open() {
    const ign = new Ign();
    ign.server = await LocalServer.open((asked, answer) => ign.answers(asked, answer));
    return ign;
  }

  get url() {
    return this.server.url;
  }

  close() {
    return this.server.close();
  }

  /** From now on whatever these pages ask of the two services is asked here. Tiles are not. */
  async standsInFor(pages: Page | BrowserContext) {
    await pages.route(SERVICES, async (route) => {
      const url = new URL(route.request().url());
      const service = serviceOf(url);
      this.asked.push({ url, service, at: Date.now() });
      const { cookie, referer } = await route.request().allHeaders();
      if (cookie || referer) this.told.push(`${url.href}: ${cookie ?? ""} ${referer ?? ""}`);
      if (this.troubles[service] === "offline") return route.abort("internetdisconnected");
      // Who asked may be gone by the time there is an answer.
      await route
        .fetch({ url: this.url + url.pathname + url.search })
        .then((response) => route.fulfill({ response }))
        .catch(() => {});
    });
  }

  /** The questions to a service, in order. */
  askedOf(service: Service) {
    return this.asked.filter((question) => question.service === service).map(({ url }) => url);
  }

  /** What was typed, as the completion was asked for it. */
  get typed() {
    return this.askedOf("completion").map((url) => url.searchParams.get("text")!);
  }

  private answers(asked: IncomingMessage, answer: ServerResponse) {
    const url = new URL(asked.url!, this.url);
    const service = serviceOf(url);
    const trouble = this.troubles[service];
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("Access-Control-Expose-Headers", "Retry-After");
    if (trouble === "silent" || trouble === "offline") return;
    if (typeof trouble === "object") {
      if (trouble.retryAfter) answer.setHeader("Retry-After", trouble.retryAfter);
      return void answer.writeHead(trouble.status).end("<html><h1>Too Many Requests</h1></html>");
    }
    if (trouble === "not json") return void answer.end("<!doctype html><title>Wi-Fi de l’hôtel</title>");
    const [status, says] =
      trouble === "another json"
        ? [200, { status: 17, results: "none", portions: 5, geometry: null, distance: "far" }]
        : service === "routing"
          ? route(url.searchParams)
          : this.completion(url.searchParams);
    answer.setHeader("Content-Type", "application/json; charset=utf-8");
    const delay = this.delays[url.searchParams.get("text") ?? ""] ?? 0;
    setTimeout(() => answer.writeHead(status).end(JSON.stringify(says)), delay);
  }

  private completion(query: URLSearchParams): [number, object] {
    const text = query.get("text") ?? "";
    if (text.length < 3 || text.length > 200 || !/^[\p{L}\d]/u.test(text)) {
      const detail = "text: must contain between 3 and 200 chars and start with a number or a letter";
      return [400, { code: 400, message: "Failed parsing query", detail: [detail] }];
    }
    const fold = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const found = this.places.filter(({ label }) => fold(label).includes(fold(text)));
    const results = found.slice(0, Number(query.get("maximumResponses") ?? 10)).map(({ label, lon, lat, kind }) => {
      const [street, zipcode = "", city = street] = /^(.*?),? (\d{5}) ?(.*)$/.exec(label)?.slice(1) ?? [label];
      return { country: "StreetAddress", city, oldcity: "", x: lon, y: lat, zipcode, street, metropole: true, kind, fulltext: label, classification: 7 };
    });
    return [200, { status: "OK", results }];
  }
}

function serviceOf({ pathname }: URL): Service {
  return pathname.startsWith("/navigation/") ? "routing" : "completion";
}

/** A plausible road: through the points, with a bend on each leg. */
function route(query: URLSearchParams): [number, object] {
  const wrong = (message: string): [number, object] => [400, { error: { errorType: "Bad request", message } }];
  if (query.get("resource") !== "bdtopo-osrm") return wrong("Parameter 'resource' is invalid");
  if (query.get("distanceUnit") !== "kilometer" || query.get("timeUnit") !== "minute") return wrong("These units are not known here");
  const texts = [query.get("start"), ...(query.get("intermediates")?.split("|") ?? []), query.get("end")];
  const points = texts.map((text) => (text ?? "").split(",").map(Number));
  if (points.some((point) => point.length !== 2 || point.some(Number.isNaN))) return wrong("Parameter 'start' is invalid");
  const legs = (points as LonLat[]).slice(1).map((to, index) => leg((points as LonLat[])[index]!, to));
  const sum = (of: "distance" | "duration") => Number(legs.reduce((total, part) => total + part[of], 0).toFixed(2));
  return [
    200,
    {
      resource: "bdtopo-osrm",
      resourceVersion: "2026-09-15",
      start: texts[0],
      end: texts.at(-1),
      profile: query.get("profile"),
      optimization: query.get("optimization"),
      geometry: { coordinates: legs.flatMap(({ line }, index) => (index ? line.slice(1) : line)), type: "LineString" },
      crs: "EPSG:4326",
      distanceUnit: "kilometer",
      timeUnit: "minute",
      distance: sum("distance"),
      duration: sum("duration"),
      constraints: [],
      portions: legs.map(({ from, to, distance, duration }) => ({ start: from.join(), end: to.join(), distance, duration, steps: [] })),
    },
  ];
}

function leg(from: LonLat, to: LonLat) {
  const bend: LonLat = [(from[0] + to[0]) / 2 + (to[1] - from[1]) / 8, (from[1] + to[1]) / 2 - (to[0] - from[0]) / 16];
  const km = (kilometres(from, bend) + kilometres(bend, to)) * DETOUR;
  const rounded = (value: number) => Number(value.toFixed(2));
  return { from, to, line: [from, bend, to], distance: rounded(km), duration: rounded((km / SPEED) * 60) };
}

/** As the crow flies, near enough in France. */
function kilometres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat) {
  const x = (lon2 - lon1) * Math.cos(((lat1 + lat2) / 2) * (Math.PI / 180));
  return Math.hypot(x, lat2 - lat1) * 111.195;
}
