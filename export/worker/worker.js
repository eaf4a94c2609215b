// Makes a file that a visitor takes along, and ends. It is loaded when one is first asked for (client.js), and fetches what
// it needs itself: the export module, the published data, and for a PDF the typefaces.
import init, { Export } from "./export_worker.js";

/**
 * What the build puts here: the files that are this worker's own, beside it, with their lengths in bytes, and the pictures of
 * the themes.
 *
 * @type {{ wasm: Asset, typefaces: Asset[], icons: string[] }}
 */
const OWN = /** @type {any} */ (self).__EXPORT_FILES;

/** @typedef {{ url: string, bytes: number }} Asset */
/** @typedef {{ catalog: string, sights: string, basemap: string, stations: string }} DataUrls */
/** @typedef {{ request: string, isPdf: boolean, data: DataUrls }} Order */

/** Of the whole, so much has been done once everything has been fetched. */
const FETCHED = 0.6;
const LAID_OUT = 0.9;

/** A file did not come. */
class NetworkError extends Error {}

self.onmessage = async (/** @type {MessageEvent<Order>} */ { data: order }) => {
  try {
    const file = await make(order);
    const bytes = file.takeBytes();
    const done = { name: file.name, type: file.mediaType, bytes };
    postMessage({ done }, { transfer: [bytes.buffer] });
  } catch (cause) {
    console.warn(cause);
    const why = typeof cause === "string" ? cause.split(" ")[0] : cause instanceof NetworkError ? "network" : "other";
    postMessage({ failed: why });
  }
};

/** @param {Order} order */
async function make({ request, isPdf, data }) {
  const meter = progressOf(isPdf ? [OWN.wasm, ...OWN.typefaces] : [OWN.wasm]);
  const [wasm, catalog, sights, basemap, stations, ...typefaces] = await Promise.all([
    asset(OWN.wasm, meter),
    text(data.catalog),
    text(data.sights),
    isPdf ? text(data.basemap) : "",
    isPdf ? text(data.stations) : "",
    ...(isPdf ? OWN.typefaces : []).map((typeface) => asset(typeface, meter)),
  ]);
  await init({ module_or_path: wasm });
  const job = new Export(request, catalog, sights);
  if (!isPdf) return job.file();
  const lengths = Uint32Array.from(typefaces, (typeface) => typeface.length);
  const all = new Uint8Array(await new Blob(typefaces).arrayBuffer());
  const sheet = job.layOut(basemap, stations, all, lengths);
  postMessage({ progress: LAID_OUT });
  return sheet.write(OWN.icons);
}

/**
 * Tells the page how much of these has come, whenever more has.
 *
 * @param {Asset[]} assets
 */
function progressOf(assets) {
  const total = assets.reduce((sum, { bytes }) => sum + bytes, 0);
  let come = 0;
  return (/** @type {number} */ bytes) => {
    come += bytes;
    postMessage({ progress: FETCHED * Math.min(1, come / total) });
  };
}

/**
 * A file of this worker's own.
 *
 * @param {Asset} asset
 * @param {(bytes: number) => void} meter
 */
async function asset({ url }, meter) {
  const response = await answer(new URL(url, location.href).href);
  const reader = response.body?.getReader();
  const parts = [];
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      meter(part.value.length);
    }
  } catch (cause) {
    throw new NetworkError(url, { cause });
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** @param {string} url */
async function text(url) {
  const response = await answer(url);
  try {
    return await response.text();
  } catch (cause) {
    throw new NetworkError(url, { cause });
  }
}

/** @param {string} url */
async function answer(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new NetworkError(url, { cause });
  }
  if (!response.ok) throw new NetworkError(`${response.status} ${url}`);
  return response;
}
