// What integrer.html says, one file a language, each with the same keys. `{…}` is filled in.
import { de } from "./strings/de.js";
import { en } from "./strings/en.js";
import { es } from "./strings/es.js";
import { fr } from "./strings/fr.js";
import { it } from "./strings/it.js";
import { nl } from "./strings/nl.js";

export const strings = { fr, en, de, es, it, nl };
