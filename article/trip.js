// "Add to my trip" on the cités' own pages. Without script it is a link to the map that brings the stop along; here it
// becomes a button that changes the trip where the map keeps it (cites/src/trip/storage.rs), so that the reader stays.
import { fill, tripTextsOf } from "./texts.js";

/** As the map has it. */
const KEY = "petites-cites:trip";
const MAX_STOPS = 60;
/** That a trip is round, and when it begins: what a spelling says before its stops. */
const START = /^\s*~?\s*(\d{4}-\d\d-\d\d\s*,)?/;

/**
 * A trip as it is kept.
 *
 * @typedef {{ etapes: string, notes: Record<string, unknown> }} KeptTrip
 */

/** Makes a button of the page's link, where this browser keeps a trip. */
export function joinTripButton() {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-stop]"));
  if (!link) return;
  const texts = tripTextsOf(document.documentElement.lang);
  const stop = link.dataset.stop ?? "";
  const name = document.querySelector("h1")?.textContent ?? "";
  const status = Object.assign(document.createElement("p"), { className: "quiet" });
  status.setAttribute("role", "status");
  link.parentElement?.after(status);
  const storage = storageOfThisSite();
  if (!storage) {
    status.textContent = texts.notKept;
    return;
  }
  const add = link.textContent ?? "";
  const button = Object.assign(document.createElement("button"), { type: "button", className: link.className });
  const toMap = Object.assign(document.createElement("a"), { textContent: texts.see });

  const show = () => {
    const isIn = daysOf(read(storage).etapes).flat().includes(stop);
    button.setAttribute("aria-pressed", String(isIn));
    button.textContent = isIn ? texts.isIn : add;
  };
  const toggle = () => {
    const { etapes, notes } = read(storage);
    const days = daysOf(etapes);
    const count = days.flat().length;
    const isIn = days.flat().includes(stop);
    toMap.href = mapOf(link, etapes);
    if (!isIn && count >= MAX_STOPS) return status.replaceChildren(fill(texts.full, { count: MAX_STOPS }), " ", toMap);
    const changed = isIn ? without(days, stop) : [...days.slice(0, -1), [...(days.at(-1) ?? []), stop]];
    try {
      keep(storage, { etapes: spelling(etapes, changed), notes });
    } catch (cause) {
      console.warn(cause);
      return status.replaceChildren(texts.noRoom, " ", link);
    }
    show();
    toMap.href = mapOf(link, read(storage).etapes);
    if (isIn) return status.replaceChildren(fill(texts.removed, { name }));
    status.replaceChildren(fill(count ? texts.added : texts.first, { name, count: count + 1 }), " ", toMap);
  };

  button.addEventListener("click", toggle);
  // Another tab, or the map that one comes back from, may have changed the trip.
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();
  link.replaceWith(button);
}

/** Only to ask for it may be refused. */
function storageOfThisSite() {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
}

/**
 * What is broken counts as nothing, as it does for the map.
 *
 * @param {Storage} storage
 * @returns {KeptTrip}
 */
function read(storage) {
  try {
    const { etapes, notes } = JSON.parse(storage.getItem(KEY) ?? "{}") ?? {};
    const hasNotes = typeof notes === "object" && notes !== null && !Array.isArray(notes);
    return { etapes: typeof etapes === "string" ? etapes : "", notes: hasNotes ? notes : {} };
  } catch {
    return { etapes: "", notes: {} };
  }
}

/**
 * @param {Storage} storage
 * @param {KeptTrip} trip
 */
function keep(storage, trip) {
  if (trip.etapes || Object.keys(trip.notes).length) storage.setItem(KEY, JSON.stringify(trip));
  else storage.removeItem(KEY);
}

/**
 * The stops of each day, as they are spelt.
 *
 * @param {string} etapes
 */
function daysOf(etapes) {
  const days = etapes.replace(START, "").split(";");
  return days.map((day) => day.split(",").map((stop) => stop.trim()).filter(Boolean)).filter((day) => day.length);
}

/**
 * @param {string[][]} days
 * @param {string} stop
 */
function without(days, stop) {
  return days.map((day) => day.filter((other) => other !== stop)).filter((day) => day.length);
}

/**
 * The trip that began as `before`, with these stops. Without any there is nothing to say.
 *
 * @param {string} before
 * @param {string[][]} days
 */
function spelling(before, days) {
  const start = START.exec(before)?.[0] ?? "";
  return days.length ? start + days.map((day) => day.join(",")).join(";") : "";
}

/**
 * The address at which the map looks at a trip, in the language of this link, which brings only its own stop along.
 *
 * @param {HTMLAnchorElement} link
 * @param {string} etapes
 */
function mapOf({ href }, etapes) {
  const url = new URL(href);
  url.searchParams.delete("cite");
  url.searchParams.set("etapes", etapes);
  return url.href;
}
