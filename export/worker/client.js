// Files that a visitor takes along, as the page sees them: the worker that makes one (worker.js), how far it is, and where
// the file goes. The app loads this when a file is first asked for (open.js), and is told of news by an event of the window.

/** @typedef {{ progress?: number, failed?: string, done?: { name: string, type: string, bytes: BlobPart } }} Reply */

/** The worker's script, beside this one; the build writes its name here. */
const WORKER = /** @type {any} */ (self).__EXPORT_WORKER;

/** So many milliseconds a file that nobody can ask for any more still has its address. */
const KEPT = 60_000;

/** @type {Worker | undefined} */
let worker;
/** @type {{ file: File, url: string } | undefined} */
let made;
/** Whether the device has refused the file. */
let isRefused = false;
let status = "";

/** @param {string} news */
function tell(news) {
  status = news;
  dispatchEvent(new Event("cites:export"));
}

/** The address of a file that the page's head names. @param {string} id */
const linked = (id) => /** @type {HTMLLinkElement | null} */ (document.getElementById(id))?.href ?? "";

/**
 * Has a file made, and gives up what was asked for before.
 *
 * @param {string} request an `ExportRequest` of the crate `cites`, as JSON
 */
export function start(request) {
  cancel();
  const { lang, format } = JSON.parse(request);
  // A sandbox without an origin of its own may run no script of this site in a worker.
  if (origin === "null") return tell("failed worker");
  tell("progress 0");
  /** @type {Worker} */
  let own;
  try {
    own = worker = new Worker(new URL(WORKER, import.meta.url), { type: "module" });
  } catch (cause) {
    console.warn(cause);
    return tell("failed worker");
  }
  // What a worker that was given up has still sent is about nothing any more.
  const hear = (/** @type {Reply} */ reply) => own === worker && take(reply);
  own.onmessage = ({ data }) => hear(data);
  // Its script has not come: what goes wrong in the worker itself, it says.
  own.onerror = () => hear({ failed: "network" });
  const data = {
    catalog: linked("data-communes"),
    sights: linked(`data-sights-${lang}`),
    basemap: linked("data-basemap-detail"),
    stations: linked("data-stations"),
  };
  own.postMessage({ request, isPdf: format === "pdf", data });
}

/** @param {Reply} reply */
function take({ progress, failed, done }) {
  if (progress !== undefined) return tell(`progress ${progress}`);
  end();
  if (!done) return tell(`failed ${failed}`);
  // Without parameters, which devices that look at the type would not know.
  const file = new File([done.bytes], done.name, { type: done.type.split(";")[0] });
  isRefused = false;
  made = { file, url: URL.createObjectURL(file) };
  tell(`done ${file.size} ${file.name}`);
}

function end() {
  worker?.terminate();
  worker = undefined;
}

/** Gives up what was asked for, and forgets what was made. */
export function cancel() {
  end();
  // A browser may begin late to save what was saved a moment ago.
  if (made) setTimeout(URL.revokeObjectURL, KEPT, made.url);
  made = undefined;
  tell("");
}

/** `progress <part of the whole>`, `done <bytes> <name>`, `failed <why>`, or nothing. */
export const news = () => status;

/** The address of the file that was made, for as long as none else is asked for. */
export const url = () => made?.url ?? "";

/** Whether the device takes the file: `yes` or nothing. */
export const sharing = () => (made && !isRefused && navigator.canShare?.({ files: [made.file] }) ? "yes" : "");

/**
 * Hands the file to an app that the visitor chooses. Chromium says that it can share any file, and then refuses those
 * whose endings it does not know: what is refused is told of as not to be shared.
 */
export function share() {
  const shared = made;
  const refuse = (/** @type {unknown} */ cause) => {
    if (/** @type {Error} */ (cause)?.name === "AbortError" || shared !== made) return;
    console.warn(cause);
    isRefused = true;
    tell(status);
  };
  if (shared) navigator.share({ files: [shared.file], title: shared.file.name }).catch(refuse);
  return "";
}
