// The service worker: after one visit the map works without a network. What holds, and why, is in the architecture
// ("Without a network"). It touches nothing of other hosts, as IGN's tiles, and nothing in frames but hashed files.
import { clientsClaim } from "workbox-core";
import { PrecacheController } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { ASKED, PAGES, keptAsset, putLastReleaseAside } from "./caches.js";
import { missingPage } from "./missing-page.js";
import { assets, home, isAsset, manifest, onlyWhole } from "./release.js";

/** So long a visited page waits for the network before it is shown as it was. */
const PATIENCE_SECONDS = 3;

const worker = /** @type {any} */ (self);

const precache = new PrecacheController({ plugins: [onlyWhole] });
precache.addToCacheList(manifest);
worker.addEventListener("install", precache.install);
worker.addEventListener("activate", (/** @type {any} */ event) => {
  // Where nothing can be put aside, old pages ask the host.
  event.waitUntil(putLastReleaseAside().catch(console.warn).then(() => precache.activate(event)));
});
// A new release waits until the visitor takes it (register.js), or no page of the old one is open.
worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
  if (data?.type === "SKIP_WAITING") worker.skipWaiting();
});
// What the first visit opens after the map is kept as well.
clientsClaim();

/** A visit to a page of this site, not in a frame: what is in frames is the network's, and is whole by itself. */
const isVisit = (/** @type {Request} */ { mode, destination }) => mode === "navigate" && destination === "document";

/** The path of an address within the site; none of others. @param {URL} url */
const pathOf = ({ href, origin, pathname }) =>
  origin === home.origin && href.startsWith(home.href) ? pathname.slice(home.pathname.length) : undefined;

const isMap = (/** @type {URL} */ url) => ["", "index.html"].includes(pathOf(url) ?? "elsewhere");
const isPage = (/** @type {URL} */ url) => /^([a-z]{2}\/)?(cites|regions)\//.test(pathOf(url) ?? "");

registerRoute(({ request, url }) => isVisit(request) && isMap(url), precache.createHandlerBoundToURL("./"));

const fromNetwork = new CacheFirst({ cacheName: ASKED, plugins: [onlyWhole] });
registerRoute(
  ({ url }) => isAsset(url),
  async ({ request, event }) => (await keptAsset(request)) ?? fromNetwork.handle({ request, event }),
);

registerRoute(
  ({ request, url }) => isVisit(request) && isPage(url),
  new NetworkFirst({
    cacheName: PAGES,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [
      onlyWhole,
      {
        // By one name, whatever the link said besides, and whether or not the host shows the ending.
        cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname.replace(/\.html$/, ""),
      },
    ],
  }),
);

// Neither kept nor to be had; or the browser does not let its caches be read, and the network is as good as ever.
setCatchHandler(async ({ request }) => {
  const url = new URL(request.url);
  try {
    return await fetch(request);
  } catch (cause) {
    if (!isVisit(request) || !isPage(url)) throw cause;
    return missingPage(url, home, [...assets].find((asset) => asset.includes("/cite-page-")) ?? "");
  }
});
