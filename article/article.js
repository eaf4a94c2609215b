// Photo and article of a cité, from Wikipedia: asked for, shown, and what is said where that fails. Nothing of it is
// loaded before a visitor presses the button (open.js).
import { getPicture } from "./commons.js";
import { Failure } from "./request.js";
import { getSummary } from "./summary.js";
import { fill, textsOf } from "./texts.js";
import { Face } from "./view.js";
import { findItem } from "./wikidata.js";

/** @typedef {import("./commons.js").Picture} Picture */
/** @typedef {import("./summary.js").Summary} Summary */
/** @typedef {import("./texts.js").Texts} Texts */

/** The language in which every cité has an article. */
const FALLBACK = "fr";

/**
 * What was found, and what of it failed to come.
 *
 * @typedef {{ summary: Summary | null, picture: Picture | null, legends: Map<string, string>,
 *   lost: { summary?: unknown, picture?: unknown } }} Found
 */

/**
 * Asks Wikimedia's services about the cité of this section and shows what they say. The section has a button, a line
 * with `role=status`, and as `data-…` the cité's `name`, its INSEE code (`insee`) and item at Wikidata (`item`, may be
 * empty), and the visitor's language (`lang`). Never fails: what goes wrong is said in the section.
 *
 * @param {HTMLElement} section
 * @param {AbortSignal} signal ends it all, and then nothing more is shown
 */
export async function showArticle(section, signal) {
  const { name = "", insee = "", item = "", lang = FALLBACK } = section.dataset;
  const texts = textsOf(lang);
  const face = new Face(section, texts);
  try {
    const found = await find({ id: item, insee }, [...new Set([lang, FALLBACK])], signal);
    signal.throwIfAborted();
    const { summary, picture, lost } = found;
    if (!summary && !picture) {
      const cause = lost.summary ?? lost.picture;
      if (cause) throw cause;
      return face.sayForGood(fill(texts.nothing, { name }));
    }
    face.show({ ...found, name, lang });
    if (lost.summary || lost.picture) face.sayAgain(lost.summary ? texts.articleFailed : texts.pictureFailed);
    else if (!summary || !picture) face.sayForGood(fill(summary ? texts.noPicture : texts.noArticle, { name }));
    else face.sayForGood(texts.done, true);
  } catch (cause) {
    if (!signal.aborted) face.sayAgain(reason(cause, texts));
  }
}

/**
 * @param {{ id: string, insee: string }} cite
 * @param {string[]} languages
 * @param {AbortSignal} signal
 * @returns {Promise<Found>}
 */
async function find(cite, languages, signal) {
  const item = await findItem(cite, languages, signal);
  if (!item) return { summary: null, picture: null, legends: new Map(), lost: {} };
  const { articles, file } = item;
  // What one of the two services says is shown, whatever becomes of the other.
  const [told, seen] = await Promise.allSettled([
    getSummary(articles, signal),
    file ? getPicture(file.name, signal) : null,
  ]);
  /** @type {Found} */
  const found = { summary: null, picture: null, legends: file?.legends ?? new Map(), lost: {} };
  if (told.status === "fulfilled") found.summary = told.value;
  else found.lost.summary = told.reason;
  if (seen.status === "fulfilled") found.picture = seen.value;
  else found.lost.picture = seen.reason;
  // The article has a picture where the item has none, or one that is gone from Commons.
  if (!found.picture && !found.lost.picture && found.summary?.file) {
    found.legends = new Map();
    try {
      found.picture = await getPicture(found.summary.file, signal);
    } catch (cause) {
      found.lost.picture = cause;
    }
  }
  return found;
}

/**
 * Why there is no answer, in a line.
 *
 * @param {unknown} cause
 * @param {Texts} texts
 */
function reason(cause, texts) {
  if (!(cause instanceof Failure)) {
    console.warn(cause);
    return texts.answer;
  }
  const { kind, seconds } = cause;
  if (kind !== "busy" || seconds === 0) return texts[kind];
  return seconds > 99
    ? fill(texts.busyMinutes, { count: Math.ceil(seconds / 60) })
    : fill(texts.busySeconds, { count: seconds });
}
