// Where files are kept: Workbox's precache has what the map needs, and besides there are three caches of our own. The
// names say which map they are of, for an origin may have several.
import { cacheNames, setCacheNameDetails } from "workbox-core";
import { assets, assetsOf, isAsset } from "./release.js";

const scope = /** @type {any} */ (self).registration.scope;

setCacheNameDetails({ prefix: "petites-cites" });

const own = (/** @type {string} */ name) => `petites-cites-${name}-${scope}`;

/** Assets that were asked for and are not among what the map needs. */
export const ASKED = own("asked");
/** Assets that the last release had and this one has not: what pages still need that were opened, or kept, before. */
const LAST = own("last");
/** The pages of cités and regions that were visited. */
export const PAGES = own("pages");

/**
 * An asset of whichever release, where it is kept: its name says what it holds.
 *
 * @param {Request} request
 */
export async function keptAsset({ url }) {
  for (const cacheName of [cacheNames.precache, ASKED, LAST]) {
    const kept = await caches.match(url, { cacheName, ignoreVary: true });
    if (kept) return kept;
  }
}

/**
 * Puts the assets that this release has not aside, before Workbox deletes them, and deletes those that were put aside
 * before: an open page survives one release, as with `cargo xtask build --keep`, and a kept page all of them.
 */
export async function putLastReleaseAside() {
  const [precache, asked, last, pages] = await Promise.all(
    [cacheNames.precache, ASKED, LAST, PAGES].map((name) => caches.open(name)),
  );
  const named = new Set();
  for (const page of await pages.matchAll()) for (const asset of await assetsOf(page)) named.add(asset);
  for (const request of await last.keys()) if (!named.has(request.url)) await last.delete(request);
  for (const cache of [precache, asked]) {
    for (const request of await cache.keys()) {
      if (assets.has(request.url) || !isAsset(new URL(request.url))) continue;
      const response = await cache.match(request);
      if (response) await last.put(request, response);
      if (cache === asked) await asked.delete(request);
    }
  }
}
