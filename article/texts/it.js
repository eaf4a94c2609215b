// What is said in Italian: of the article, and of the trip.

/** @type {import("../texts.js").Texts} */
export const article = {
  heading: "Wikipedia: {title}",
  alt: "Foto: {name}",
  photoBy: "Foto: {author}",
  noAuthor: "autore non indicato",
  noLicence: "licenza nella pagina del file",
  read: "Leggi su Wikipedia",
  readOther: "Leggi su Wikipedia, in francese",
  textLicence: "Testo:",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.it",
  newTab: "(nuova scheda)",
  retry: "Riprova",
  done: "L’articolo e la foto sono visibili.",
  nothing: "Wikipedia non ha né un articolo né una foto per {name}.",
  noArticle: "Wikipedia non ha un articolo per {name}.",
  noPicture: "Wikimedia Commons non ha una foto per {name}.",
  articleFailed: "La foto c’è, ma l’articolo non è arrivato.",
  pictureFailed: "L’articolo c’è, ma la foto non è arrivata.",
  network: "Wikipedia non risponde. Controlla la connessione e riprova.",
  slow: "Wikipedia impiega troppo tempo a rispondere. Riprova tra un attimo.",
  busy: "Wikipedia riceve troppe richieste. Riprova un po’ più tardi.",
  busySeconds: "Wikipedia riceve troppe richieste. Riprova tra {count} s.",
  busyMinutes: "Wikipedia riceve troppe richieste. Riprova tra {count} min.",
  answer: "La risposta di Wikipedia non è leggibile. Riprova un po’ più tardi.",
};

/** @type {import("../texts.js").TripTexts} */
export const trip = {
  isIn: "Nel mio viaggio",
  first: "{name} è la prima tappa del tuo viaggio.",
  added: "{name} aggiunto al viaggio: {count} tappe.",
  removed: "{name} non è più nel viaggio.",
  full: "Un viaggio ha al massimo {count} tappe. Togline una per aggiungerne un’altra.",
  noRoom: "Non c’è più spazio in questo browser. Questo link apre la mappa con questa tappa:",
  notKept: "Qui il browser non salva nulla: questo link apre la mappa con questa tappa.",
  see: "Vedi il mio viaggio",
};
