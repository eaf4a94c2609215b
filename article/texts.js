// What is said once a button has been pressed, one file a language. `{…}` is filled in; a name of a cité stands for
// itself, so that no article is needed before it. What is said before is the app's (src/i18n) and the pages'
// (xtask/src/publish).
import * as de from "./texts/de.js";
import * as en from "./texts/en.js";
import * as es from "./texts/es.js";
import * as fr from "./texts/fr.js";
import * as it from "./texts/it.js";
import * as nl from "./texts/nl.js";

/** @typedef {typeof fr.article} Texts */
/** @typedef {typeof fr.trip} TripTexts */

// Two tables, so that each of the two scripts carries its own texts alone.
/** @type {Record<string, Texts>} */
const articles = { fr: fr.article, en: en.article, de: de.article, es: es.article, it: it.article, nl: nl.article };
/** @type {Record<string, TripTexts>} */
const trips = { fr: fr.trip, en: en.trip, de: de.trip, es: es.trip, it: it.trip, nl: nl.trip };

/**
 * What is said of an article.
 *
 * @param {string} language
 */
export const textsOf = (language) => articles[language] ?? en.article;

/**
 * What is said of the trip.
 *
 * @param {string} language
 */
export const tripTextsOf = (language) => trips[language] ?? en.trip;

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
