// The first paragraph of an article. https://www.mediawiki.org/wiki/Specs/Summary
import { getJson } from "./request.js";

/**
 * `language` and `direction` are those of the text, `file` is the name of the article's picture at Commons, if that is
 * where it is.
 *
 * @typedef {{ title: string, text: string, url: string, language: string, direction: "ltr" | "rtl", file: string | null }} Summary
 */

/**
 * The summary of the first of these articles that has one: by language, and the title in it.
 *
 * @param {Map<string, string>} articles
 * @param {AbortSignal} signal
 * @returns {Promise<Summary | null>}
 */
export async function getSummary(articles, signal) {
  for (const [language, title] of articles) {
    const site = `https://${language}.wikipedia.org`;
    const name = encodeURIComponent(title.replaceAll(" ", "_"));
    const answer = await getJson(`${site}/api/rest_v1/page/summary/${name}`, signal);
    const text = typeof answer?.extract === "string" ? answer.extract.trim() : "";
    if (!text || answer.type === "disambiguation") continue;
    return {
      title: typeof answer.title === "string" ? answer.title : title,
      text,
      url: pageOf(answer.content_urls?.desktop?.page) ?? `${site}/wiki/${name}`,
      language,
      direction: answer.dir === "rtl" ? "rtl" : "ltr",
      file: fileOf(answer.originalimage?.source),
    };
  }
  return null;
}

/** @param {unknown} address */
function pageOf(address) {
  const url = webUrl(address);
  return url?.hostname.endsWith(".wikipedia.org") ? url.href : null;
}

/**
 * The file's name in the address of a picture, which is at Commons, where pictures are free, or at the Wikipedia itself,
 * where they may be not.
 *
 * @param {unknown} address
 */
function fileOf(address) {
  const name = webUrl(address)?.pathname.match(/^\/wikipedia\/commons\/\w\/\w\w\/([^/]+)$/)?.[1];
  try {
    return name ? decodeURIComponent(name) : null;
  } catch {
    return null;
  }
}

/**
 * An address of the web, or none: what comes from elsewhere is not trusted to be one.
 *
 * @param {unknown} address
 */
export function webUrl(address) {
  try {
    const url = new URL(String(address));
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
