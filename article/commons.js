// A picture at Wikimedia Commons, with what its licence asks to be said.
// https://www.mediawiki.org/wiki/API:Imageinfo, https://www.mediawiki.org/wiki/Extension:CommonsMetadata
import { Failure, getJson } from "./request.js";
import { webUrl } from "./summary.js";
import { apiUrl } from "./wikidata.js";

const COMMONS = "https://commons.wikimedia.org";
/** Where the pictures themselves are; the policy of our pages lets them come from nowhere else. */
const HOSTS = ["upload.wikimedia.org", "thumb.wikimedia.org"];
/** Pixels. */
const WIDTH = "640";
/** An author's name is cut after so many letters: some write a text in its place. */
const LONGEST_NAME = 160;

/**
 * Sizes are in pixels, 0 where they are not known. `author` and `licence` are empty where Commons does not say them.
 *
 * @typedef {{ source: string, isOpen: boolean, width: number, height: number, page: string, author: string,
 *   licence: string, licenceUrl: string | null }} Picture
 */

/**
 * The picture of this file name; `null` where there is none.
 *
 * @param {string} name
 * @param {AbortSignal} signal
 * @returns {Promise<Picture | null>}
 */
export async function getPicture(name, signal) {
  const asked = {
    action: "query",
    titles: `File:${name}`,
    prop: "imageinfo",
    iiprop: "url|extmetadata",
    iiurlwidth: WIDTH,
  };
  const answer = await getJson(apiUrl(COMMONS, asked), signal);
  const pages = answer?.query?.pages;
  if (!pages || typeof pages !== "object") throw new Failure("answer");
  const info = /** @type {any} */ (Object.values(pages)[0])?.imageinfo?.[0];
  if (!info) return null;
  const source = webUrl(info.thumburl ?? info.url);
  const page = webUrl(info.descriptionurl);
  if (!source || source.protocol !== "https:" || !HOSTS.includes(source.host) || !page) throw new Failure("answer");
  const says = (/** @type {string} */ key) => textOf(info.extmetadata?.[key]?.value);
  return {
    source: source.href,
    // This host lets anyone read its files, so that the browser can be told to bring along no cookie.
    isOpen: source.host === HOSTS[0],
    width: pixels(info.thumbwidth),
    height: pixels(info.thumbheight),
    page: page.href,
    author: cut(says("Attribution") || says("Artist") || says("Credit")),
    licence: cut(says("LicenseShortName") || says("UsageTerms")),
    licenceUrl: webUrl(says("LicenseUrl"))?.href ?? null,
  };
}

/** @param {unknown} size */
const pixels = (size) => (Number.isInteger(size) ? Math.max(0, Number(size)) : 0);

/** @param {string} text */
const cut = (text) => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text);

/**
 * What a reader would see of markup, which Commons has in these fields. A document that is only parsed runs no script
 * and asks for nothing.
 *
 * @param {unknown} markup
 */
function textOf(markup) {
  if (typeof markup !== "string") return "";
  // A policy is asked about styles and handlers even where nothing would apply them: no attribute is left, and of a style
  // only whether it hides.
  const plain = markup
    .replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, "")
    .replace(/<(\/?\w+)(?:"[^"]*"|'[^']*'|[^'">])*>/g, (tag, name) => `<${name}${/display\s*:\s*none/i.test(tag) ? " hidden" : ""}>`);
  const parsed = new DOMParser().parseFromString(plain, "text/html");
  for (const unseen of parsed.querySelectorAll("style, script, template, [hidden]")) unseen.remove();
  return (parsed.body.textContent ?? "").replace(/\s+/g, " ").trim();
}
