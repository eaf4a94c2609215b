// What the page does when "Photo and article from Wikipedia" is pressed: it loads the rest, which until then costs
// nobody anything. The app and the cités' own pages (page.js) both begin here.

/** @typedef {{ showArticle(section: HTMLElement, signal: AbortSignal): Promise<void> }} ArticleModule */

/** Ends what was last asked for. @type {AbortController | undefined} */
let underWay;
/** So often has the rest not come. */
let missed = 0;

/**
 * Shows the article in the section of the button that was pressed. The section says in `data-…` what the article is
 * about (article.js), where the rest is (`data-module`), and what to say meanwhile (`data-busy`) and without it
 * (`data-failed`). A second press changes nothing while the first is under way.
 *
 * @param {Event} event
 */
export async function openArticle({ currentTarget: button }) {
  if (!(button instanceof HTMLElement) || button.getAttribute("aria-disabled") === "true") return;
  const section = /** @type {HTMLElement | null} */ (button.closest("[data-module]"));
  const status = section?.querySelector("[role=status]");
  if (!section || !status) return;
  closeArticle();
  const { signal } = (underWay = new AbortController());
  button.setAttribute("aria-disabled", "true");
  status.textContent = section.dataset.busy ?? "";
  try {
    /** @type {ArticleModule} */
    const { showArticle } = await loadModule(new URL(section.dataset.module ?? "", document.baseURI).href);
    await showArticle(section, signal);
  } catch (cause) {
    if (!signal.aborted) status.textContent = section.dataset.failed ?? "";
    console.warn(cause);
  }
  button.removeAttribute("aria-disabled");
}

/** Asks nobody anything any more: the card is closed, or shows another cité. */
export function closeArticle() {
  underWay?.abort();
}

/**
 * Imports a module. Some browsers remember that one did not come; by another fragment it is another one to them, and to
 * the host the same.
 *
 * @param {string} url
 */
export async function loadModule(url) {
  try {
    return await import(missed ? `${url}#${missed}` : url);
  } catch (cause) {
    missed++;
    throw cause;
  }
}
