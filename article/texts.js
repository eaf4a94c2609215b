// What is said once the button has been pressed. `{…}` is filled in; a name of a cité stands for itself, so that no
// article is needed before it. What is said before is the app's (src/i18n) and the pages' (xtask/src/publish).

/** @typedef {typeof fr} Texts */

const fr = {
  heading: "Wikipédia : {title}",
  alt: "Photo : {name}",
  photoBy: "Photo : {author}",
  noAuthor: "auteur non indiqué",
  noLicence: "licence sur la page du fichier",
  read: "Lire sur Wikipédia",
  readOther: "Lire sur Wikipédia, en français",
  textLicence: "Texte :",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
  newTab: "(nouvel onglet)",
  retry: "Réessayer",
  done: "L’article et la photo sont affichés.",
  nothing: "Wikipédia n’a ni article ni photo pour {name}.",
  noArticle: "Wikipédia n’a pas d’article pour {name}.",
  noPicture: "Wikimedia Commons n’a pas de photo pour {name}.",
  articleFailed: "La photo est là, mais l’article n’est pas arrivé.",
  pictureFailed: "L’article est là, mais la photo n’est pas arrivée.",
  network: "Wikipédia ne répond pas. Vérifiez votre connexion, puis réessayez.",
  slow: "Wikipédia met trop de temps à répondre. Réessayez dans un instant.",
  busy: "Wikipédia reçoit trop de demandes. Réessayez un peu plus tard.",
  busySeconds: "Wikipédia reçoit trop de demandes. Réessayez dans {count} s.",
  busyMinutes: "Wikipédia reçoit trop de demandes. Réessayez dans {count} min.",
  answer: "La réponse de Wikipédia n’est pas lisible. Réessayez un peu plus tard.",
};

/** @type {Texts} */
const en = {
  heading: "Wikipedia: {title}",
  alt: "Photo: {name}",
  photoBy: "Photo: {author}",
  noAuthor: "author not stated",
  noLicence: "licence on the file’s page",
  read: "Read on Wikipedia",
  readOther: "Read on Wikipedia, in French",
  textLicence: "Text:",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.en",
  newTab: "(new tab)",
  retry: "Try again",
  done: "The article and the photo are shown.",
  nothing: "Wikipedia has neither an article nor a photo for {name}.",
  noArticle: "Wikipedia has no article for {name}.",
  noPicture: "Wikimedia Commons has no photo for {name}.",
  articleFailed: "The photo is here, but the article has not come.",
  pictureFailed: "The article is here, but the photo has not come.",
  network: "Wikipedia does not answer. Check your connection, then try again.",
  slow: "Wikipedia takes too long to answer. Try again in a moment.",
  busy: "Wikipedia gets too many requests. Try again a little later.",
  busySeconds: "Wikipedia gets too many requests. Try again in {count} s.",
  busyMinutes: "Wikipedia gets too many requests. Try again in {count} min.",
  answer: "Wikipedia’s answer cannot be read. Try again a little later.",
};

/** @type {Record<string, Texts>} */
const languages = { fr, en };

/** @param {string} language */
export const textsOf = (language) => languages[language] ?? en;

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
