// The item of a cité at Wikidata: which articles are about it, and which picture shows it.
// https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities
import { getJson, Failure } from "./request.js";

/** Where the MediaWiki API is asked. */
const WIKIDATA = "https://www.wikidata.org";
/** So many items of one INSEE code are looked at: a commune and its delegated communes may share it. */
const HITS = 5;

/**
 * What Wikidata knows of a cité. `articles`: a language's code and the article's title in it. `file`: the name of a
 * picture at Commons, with what it shows, by language; none where there is no picture.
 *
 * @typedef {{ articles: Map<string, string>, file: { name: string, legends: Map<string, string> } | null }} Item
 */

/**
 * The item of this id, or else the best of those that have this INSEE code; `null` where there is none that leads to
 * an article in one of `languages` or to a picture.
 *
 * @param {{ id: string, insee: string }} cite `id` and `insee` are empty where they are not known
 * @param {string[]} languages
 * @param {AbortSignal} signal
 * @returns {Promise<Item | null>}
 */
export async function findItem({ id, insee }, languages, signal) {
  const own = id ? await best([id], languages, signal) : null;
  if (own || !insee) return own;
  const ids = await search(insee, signal);
  return ids.length > 0 ? best(ids, languages, signal) : null;
}

/**
 * @param {string} insee
 * @param {AbortSignal} signal
 * @returns {Promise<string[]>}
 */
async function search(insee, signal) {
  const asked = { action: "query", list: "search", srsearch: `haswbstatement:P374=${insee}` };
  const answer = await getJson(apiUrl(WIKIDATA, asked), signal);
  const hits = answer?.query?.search;
  if (!Array.isArray(hits)) throw new Failure("answer");
  return hits.map((hit) => String(hit?.title)).filter((title) => /^Q\d+$/.test(title)).slice(0, HITS);
}

/**
 * @param {string[]} ids
 * @param {string[]} languages
 * @param {AbortSignal} signal
 * @returns {Promise<Item | null>}
 */
async function best(ids, languages, signal) {
  const asked = { action: "wbgetentities", ids: ids.join("|"), props: "sitelinks|claims" };
  const answer = await getJson(apiUrl(WIKIDATA, asked), signal);
  if (answer === null) return null;
  if (!answer.entities || typeof answer.entities !== "object") throw new Failure("answer");
  // An item that was merged into another one comes under that one's id, so ids are not looked up.
  const items = Object.values(answer.entities).map((entity) => readItem(entity, languages));
  return items.find(({ articles }) => articles.size > 0) ?? items.find(({ file }) => file) ?? null;
}

/**
 * @param {any} entity
 * @param {string[]} languages
 * @returns {Item}
 */
function readItem(entity, languages) {
  const articles = new Map();
  for (const language of languages) {
    const title = entity?.sitelinks?.[`${language}wiki`]?.title;
    if (title && typeof title === "string") articles.set(language, title);
  }
  return { articles, file: readFile(entity?.claims?.P18) };
}

/**
 * The picture (P18) that its editors prefer, with its legends (P2096).
 *
 * @param {any} claims
 * @returns {Item["file"]}
 */
function readFile(claims) {
  if (!Array.isArray(claims)) return null;
  const names = claims.filter(
    (claim) => claim?.rank !== "deprecated" && typeof claim?.mainsnak?.datavalue?.value === "string",
  );
  const claim = names.find(({ rank }) => rank === "preferred") ?? names[0];
  if (!claim) return null;
  const legends = new Map();
  const told = claim.qualifiers?.P2096;
  for (const legend of Array.isArray(told) ? told : []) {
    const { language, text } = legend?.datavalue?.value ?? {};
    if (typeof text === "string") legends.set(language, text);
  }
  return { name: claim.mainsnak.datavalue.value, legends };
}

/**
 * The address of a question to a MediaWiki.
 *
 * @param {string} site
 * @param {Record<string, string>} asked
 */
export function apiUrl(site, asked) {
  return `${site}/w/api.php?${new URLSearchParams({ ...asked, format: "json", origin: "*" })}`;
}
