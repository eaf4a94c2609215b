// What this release of the map consists of. The build (xtask/src/publish/offline) puts the two lists in.

/**
 * What is kept at the first visit: the page, by its content's hash, and the files that the map needs.
 *
 * @type {{ url: string, revision: string | null }[]}
 */
// @ts-expect-error -- the name that Workbox's own tools look for, so that others may as well.
export const manifest = self.__WB_MANIFEST;

/** What is kept once it has been asked for. @type {string[]} */
// @ts-expect-error -- as above
const later = self.__LATER_ASSETS;

/** Where the map is; the worker's file lies beside its page. */
export const home = new URL("./", location.href);

/** Whether this is one of the files that are named after their content. @param {URL} url */
export const isAsset = ({ href }) => href.startsWith(`${home.href}assets/`);

/** The addresses of all assets of this release. */
export const assets = new Set(
  [...manifest.map(({ url }) => url), ...later].map((url) => new URL(url, home)).filter(isAsset).map(({ href }) => href),
);

/**
 * The assets that a page names, wherever in the site it is.
 *
 * @param {Response} page
 */
export async function assetsOf(page) {
  const names = (await page.text()).matchAll(/\bassets\/[\w.-]*\w/g);
  return Array.from(names, ([name]) => new URL(name, home).href);
}

/**
 * Whether an answer is what it should be, for Workbox to keep it. Some hosts answer with a page where a file is missing;
 * and while a release is put online the page may be of another one than the worker that asks for it.
 */
export const onlyWhole = {
  /** @param {{ request: Request, response: Response }} answer */
  async cacheWillUpdate({ request, response }) {
    if (response.status !== 200) return null;
    const url = new URL(request.url);
    const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
    if (isAsset(url) && isPage) return null;
    if (url.pathname !== home.pathname) return response;
    return (await assetsOf(response.clone())).every((asset) => assets.has(asset)) ? response : null;
  },
};
