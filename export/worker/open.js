// What the app itself has of the files that a visitor takes along: the way to the rest (client.js), which is loaded when
// one is first asked for.
import { loadModule } from "../../article/open.js";

/** @typedef {typeof import("./client.js")} Client */

/** @type {Client | undefined} */
let client;
/** How often something was asked for or given up: only the last counts. */
let turns = 0;
/** What is told of as long as the client has not come, or where it does not come. */
let own = "";

/** @param {string} news */
function tell(news) {
  own = news;
  dispatchEvent(new Event("cites:export"));
}

/**
 * Has a file made; `cites:export` tells of news.
 *
 * @param {string} request
 */
export async function startExport(request) {
  const turn = ++turns;
  client?.cancel();
  tell("progress 0");
  const link = /** @type {HTMLLinkElement | null} */ (document.getElementById("export-module"));
  try {
    client = await loadModule(link?.href ?? "");
  } catch (cause) {
    console.warn(cause);
    if (turn === turns) tell("failed network");
    return;
  }
  if (turn !== turns) return;
  own = "";
  client?.start(request);
}

/**
 * Asks one of the client's functions without arguments, and gives what it says.
 *
 * @param {"news" | "url" | "sharing" | "share" | "cancel"} what
 * @returns {string}
 */
export function askExport(what) {
  if (what === "news" && own) return own;
  if (what === "cancel") {
    turns++;
    tell("");
  }
  return client?.[what]() ?? "";
}
