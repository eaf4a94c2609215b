// The section of the article: its button, its line of what is the matter, and what was found.
import { fill } from "./texts.js";

/** So many pixels are left above the section where it is scrolled to. */
const MARGIN = 12;

/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {import("./article.js").Found & { name: string, lang: string }} Shown */

/** What is shown of one article. All that comes from elsewhere is put in as text, and as addresses of the web. */
export class Face {
  /**
   * @param {HTMLElement} section
   * @param {Texts} texts
   */
  constructor(section, texts) {
    this.section = section;
    this.texts = texts;
    this.button = /** @type {HTMLElement} */ (section.querySelector("button"));
    this.status = /** @type {HTMLElement} */ (section.querySelector("[role=status]"));
    // What a try before this one has shown stays until there is something better.
    this.shown = section.querySelector(".article-found");
  }

  /**
   * Says that it may work at another time.
   *
   * @param {string} text
   */
  sayAgain(text) {
    this.#say(text, false);
    const label = this.button.querySelector("span") ?? this.button;
    label.textContent = this.texts.retry;
  }

  /**
   * Says what will not change: there is nothing more to press. The focus goes to what is shown, or to what is said.
   *
   * @param {string} text
   * @param {boolean} [isSeen] whether it is seen anyway, and said only for those who do not see
   */
  sayForGood(text, isSeen = false) {
    const hadFocus = this.section.contains(document.activeElement);
    this.section.classList.add("asked");
    this.#say(text, isSeen);
    const next = this.shown?.querySelector("h3") ?? this.status;
    if (!hadFocus) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    showTopOf(this.section);
  }

  /** @param {Shown} what */
  show({ summary, picture, legends, name, lang }) {
    const { texts } = this;
    const found = element("div", { className: "article-found" });
    if (picture) found.append(this.#figure(picture, legends.get(lang) || fill(texts.alt, { name })));
    if (summary) {
      const title = element("h3", {}, fill(texts.heading, { title: summary.title }));
      const text = element("p", { lang: summary.language, dir: summary.direction }, summary.text);
      const read = summary.language === lang ? texts.read : texts.readOther;
      const source = element("p", { className: "article-source" });
      source.append(this.#link(summary.url, read), " · ", texts.textLicence, " ", this.#link(texts.licenceUrl, "CC BY-SA 4.0"));
      found.append(title, text, source);
    }
    if (this.shown) this.shown.replaceWith(found);
    // Below the heading that a page has there.
    else this.button.before(found);
    this.shown = found;
  }

  /**
   * @param {import("./commons.js").Picture} picture
   * @param {string} alt
   */
  #figure({ source, isOpen, width, height, page, author, licence, licenceUrl }, alt) {
    const { texts } = this;
    const image = element("img", { alt, referrerPolicy: "no-referrer", decoding: "async" });
    // Its place is kept while it is on its way, so that nothing jumps.
    if (width && height) Object.assign(image, { width, height });
    if (isOpen) image.crossOrigin = "anonymous";
    const figure = element("figure");
    image.addEventListener("error", () => {
      if (!figure.isConnected) return;
      figure.remove();
      this.section.classList.remove("asked");
      this.sayAgain(texts.pictureFailed);
    });
    image.src = source;
    const caption = element("figcaption", {}, fill(texts.photoBy, { author: author || texts.noAuthor }));
    const terms = licence || texts.noLicence;
    caption.append(", ", licenceUrl ? this.#link(licenceUrl, terms) : terms, ", ", this.#link(page, "Wikimedia Commons"));
    figure.append(image, caption);
    return figure;
  }

  /**
   * @param {string} href
   * @param {string} text
   */
  #link(href, text) {
    const link = element("a", { href, target: "_blank", rel: "noopener noreferrer" }, text);
    link.append(element("span", { className: "sr-only" }, ` ${this.texts.newTab}`));
    return link;
  }

  /**
   * @param {string} text
   * @param {boolean} isSeen
   */
  #say(text, isSeen) {
    this.status.classList.toggle("unseen", isSeen);
    this.status.textContent = text;
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Partial<HTMLElementTagNameMap[T]>} [properties]
 * @param {string} [text]
 */
function element(name, properties = {}, text = "") {
  const made = Object.assign(document.createElement(name), properties);
  if (text) made.textContent = text;
  return made;
}

/**
 * Scrolls what the section scrolls in, and nothing else, so that its beginning is seen.
 *
 * @param {Element} section
 */
function showTopOf(section) {
  for (let box = section.parentElement; box && box !== document.documentElement; box = box.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    box.scrollTop += section.getBoundingClientRect().top - box.getBoundingClientRect().top - MARGIN;
    return;
  }
  section.scrollIntoView({ block: "nearest" });
}
