// What integrer.html says, one file a language. `{…}` is filled in.
import { de } from "./strings/de.js";
import { en } from "./strings/en.js";
import { es } from "./strings/es.js";
import { fr } from "./strings/fr.js";
import { it } from "./strings/it.js";
import { nl } from "./strings/nl.js";

/**
 * What one language says: all that French says, and the regions that it has its own name for.
 * @typedef {typeof fr & { [region: `region_${string}`]: string }} Strings
 */

export const strings = { fr, en, de, es, it, nl };
