// The page's language: which one, and what is said in it.
import { strings } from "./integrer.strings.js";

let language = wanted();

/** The visitor's: that of the link, or the first of the browser's that is spoken here; else French. */
function wanted() {
  const asked = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  // As the map reads a tag: whatever its case, and what follows its language does not matter.
  return asked.map((tag) => tag?.split(/[-_]/)[0].toLowerCase()).find((tag) => Object.hasOwn(strings, tag)) ?? "fr";
}

/** A string with its `{…}` filled in; one that depends on `count` in the right number. */
export function say(key, values = {}) {
  const found = strings[language][key];
  const text = typeof found === "string" ? found : found[new Intl.PluralRules(language).select(values.count)];
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** A region's name in the page's language, which keeps the French one where it has none of its own. */
export const regionName = ({ slug, name }) => strings[language][`region_${slug}`] ?? name;

/** Says all that the page's markup names. */
export function sayAll() {
  document.documentElement.lang = language;
  document.title = say("documentTitle");
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}

/** Calls `then` after the visitor has chosen another language. */
export function onLanguage(then) {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      language = button.dataset.language;
      sayAll();
      then();
    });
  }
}
