// What is said in German: of the article, and of the trip.

/** @type {import("../texts.js").Texts} */
export const article = {
  heading: "Wikipedia: {title}",
  alt: "Foto: {name}",
  photoBy: "Foto: {author}",
  noAuthor: "Urheber nicht angegeben",
  noLicence: "Lizenz auf der Seite der Datei",
  read: "Auf Wikipedia lesen",
  readOther: "Auf Wikipedia lesen, auf Französisch",
  textLicence: "Text:",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
  newTab: "(neuer Tab)",
  retry: "Erneut versuchen",
  done: "Artikel und Foto werden angezeigt.",
  nothing: "Wikipedia hat weder einen Artikel noch ein Foto zu {name}.",
  noArticle: "Wikipedia hat keinen Artikel zu {name}.",
  noPicture: "Wikimedia Commons hat kein Foto zu {name}.",
  articleFailed: "Das Foto ist da, aber der Artikel ist nicht angekommen.",
  pictureFailed: "Der Artikel ist da, aber das Foto ist nicht angekommen.",
  network: "Wikipedia antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  slow: "Wikipedia braucht zu lange für die Antwort. Versuchen Sie es gleich noch einmal.",
  busy: "Wikipedia erhält zu viele Anfragen. Versuchen Sie es etwas später noch einmal.",
  busySeconds: "Wikipedia erhält zu viele Anfragen. Versuchen Sie es in {count} s noch einmal.",
  busyMinutes: "Wikipedia erhält zu viele Anfragen. Versuchen Sie es in {count} min noch einmal.",
  answer: "Die Antwort von Wikipedia ist nicht lesbar. Versuchen Sie es etwas später noch einmal.",
};

/** @type {import("../texts.js").TripTexts} */
export const trip = {
  isIn: "Teil meiner Reise",
  first: "{name} ist die erste Station Ihrer Reise.",
  added: "{name} zur Reise hinzugefügt: {count} Stationen.",
  removed: "{name} gehört nicht mehr zur Reise.",
  full: "Eine Reise hat höchstens {count} Stationen. Entfernen Sie eine, um eine andere hinzuzufügen.",
  noRoom: "In diesem Browser ist kein Platz mehr. Dieser Link öffnet die Karte mit dieser Station:",
  notKept: "Dieser Browser speichert hier nichts: Der Link öffnet die Karte mit dieser Station.",
  see: "Meine Reise ansehen",
};
