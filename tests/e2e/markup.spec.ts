// The pages that need no script as machines read them: an HTML validator, a JSON-LD processor, and search engines.
import { expect, test, type APIRequestContext } from "@playwright/test";
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import jsonld from "jsonld";
import { cites, site as SITE } from "./published.ts";

const languages = ["fr", "en", "de", "es", "it", "nl"];
const SCHEMA = "https://schema.org/";
const regions = new Set(cites.map(({ region }) => region.slug));

/** Asked for in a few at a time, as a server likes it. */
async function texts(request: APIRequestContext, paths: string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const left = [...paths];
  const reader = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      found.push([path, await answer.text()]);
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  return found;
}

const slugOf = (path: string) => /([^/]*)\.html$/.exec(path)![1];
const isSampled = (path: string) => /^(de|es|it|nl)\/cites\//.test(path);
const sample = new Set(cites.filter((_, index) => index % 7 === 0).map(({ slug }) => slug));
/** The name of a region in the language of a page: `("Bretagne", "Brittany|…")` by the order of the languages after French. */
const regionNames = new Map(
  [...readFileSync("cites/src/region_names.rs", "utf8").matchAll(/\(\s*"([^"]+)",\s*"([^"]*\|[^"]*)",?\s*\)/g)].map(
    ([, french, names]) => [french, [french, ...names.split("|")]] as const,
  ),
);
const regionIn = (lang: string, french: string) => regionNames.get(french)![languages.indexOf(lang)] || french;

const located = (sitemap: string) => [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
/** All pages in French and English, and of the other languages, which are made in the same way, one cité in seven. */
const pagesOf = (sitemap: string) =>
  located(sitemap)
    .map((url) => url.replace(SITE, ""))
    .filter((path) => /(cites|regions)\//.test(path) || languages.includes(path.replace("/", "")))
    .filter((path) => !isSampled(path) || sample.has(slugOf(path)));

test("the sitemap names the map and every page in every language, each with the others, and robots are led to it", async ({ request }) => {
  const sitemap = await (await request.get("sitemap.xml")).text();
  const urls = located(sitemap);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.length).toBe(1 + languages.length * (1 + regions.size + cites.length));
  expect(urls).toContain(SITE);
  for (const folder of ["cites", ...languages.slice(1).map((lang) => `${lang}/cites`)]) {
    for (const { slug } of cites) expect(urls).toContain(`${SITE}${folder}/${slug}.html`);
  }
  const locronan = sitemap.split("<url>").find((entry) => entry.includes(`<loc>${SITE}en/cites/locronan.html</loc>`))!;
  for (const [lang, path] of [
    ["fr", "cites/locronan.html"],
    ["en", "en/cites/locronan.html"],
    ["nl", "nl/cites/locronan.html"],
    ["x-default", "cites/locronan.html"],
  ]) {
    expect(locronan).toContain(`<xhtml:link rel="alternate" hreflang="${lang}" href="${SITE}${path}"/>`);
  }
  expect(await (await request.get("robots.txt")).text()).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

test("pages are valid HTML of at most 25 KB, with its own title and description", async ({ request }) => {
  const pages = await texts(request, pagesOf(await (await request.get("sitemap.xml")).text()));
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // Titles begin with what a page is of, and may be long.
      "long-title": "off",
      // Attributes without quotes, as the small map has them to be small, are valid.
      "attr-quotes": "off",
    },
  });
  const [titles, descriptions] = [new Set<string>(), new Set<string>()];
  for (const [path, html] of pages) {
    const { valid, results } = await validator.validateString(html, path);
    const found = results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.ruleId} ${one.message}`));
    expect(found, path).toEqual([]);
    expect(valid, path).toBe(true);
    expect(Buffer.byteLength(html), path).toBeLessThanOrEqual(25_000);
    const [, lang] = /<html lang="([a-z]+)"/.exec(html)!;
    // Two languages may say the same: "in Corsica".
    titles.add(lang + /<title>([^<]*)<\/title>/.exec(html)![1]);
    descriptions.add(lang + /name="description" content="([^"]*)"/.exec(html)![1]);
  }
  expect(titles.size).toBe(pages.length);
  expect(descriptions.size).toBe(pages.length);
});

test("a JSON-LD processor reads of cités' pages where it is, what it has, and the way to it", async ({ request }) => {
  const pages = await texts(
    request,
    pagesOf(await (await request.get("sitemap.xml")).text()).filter((path) => path.includes("cites/")),
  );
  expect(pages.length).toBe(2 * cites.length + 4 * sample.size);
  // The vocabulary of schema.org, without asking its server: every name is one of it.
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { "@context": { "@vocab": SCHEMA } },
  });
  for (const [path, html] of pages) {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
    const graph = await jsonld.expand(JSON.parse(json), { documentLoader: documentLoader as never, base: SITE + path, safe: true });
    const value = (node: any, name: string) => node[SCHEMA + name]?.[0];
    const place: any = graph.find((node: any) => node["@type"]?.includes(`${SCHEMA}TouristDestination`));
    const { lat, lon, name, region } = cites.find(({ slug }) => path.endsWith(`/${slug}.html`))!;
    expect(value(place, "name")["@value"], path).toBe(name);
    expect(value(value(place, "geo"), "latitude")["@value"], path).toBe(lat);
    expect(value(value(place, "geo"), "longitude")["@value"], path).toBe(lon);
    expect(value(value(place, "address"), "addressCountry")["@value"]).toBe("FR");
    const [, lang = "fr"] = /^([a-z]{2})\//.exec(path) ?? [];
    expect(value(value(place, "address"), "addressRegion")["@value"], path).toBe(regionIn(lang, region.name));
    expect(value(place, "url")["@value"]).toBe(SITE + path);
    const crumbs: any = graph.find((node: any) => node["@type"]?.includes(`${SCHEMA}BreadcrumbList`));
    const steps = crumbs[`${SCHEMA}itemListElement`].map((step: any) => value(step, "item")["@value"]);
    expect(steps, path).toHaveLength(3);
    expect(steps[2]).toBe(SITE + path);
    for (const step of steps) expect(step.startsWith(SITE), step).toBe(true);
  }
});
