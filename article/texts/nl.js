// What is said in Dutch: of the article, and of the trip.

/** @type {import("../texts.js").Texts} */
export const article = {
  heading: "Wikipedia: {title}",
  alt: "Foto: {name}",
  photoBy: "Foto: {author}",
  noAuthor: "maker niet vermeld",
  noLicence: "licentie op de bestandspagina",
  read: "Lezen op Wikipedia",
  readOther: "Lezen op Wikipedia, in het Frans",
  textLicence: "Tekst:",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.nl",
  newTab: "(nieuw tabblad)",
  retry: "Opnieuw proberen",
  done: "Het artikel en de foto zijn te zien.",
  nothing: "Wikipedia heeft geen artikel over {name} en ook geen foto.",
  noArticle: "Wikipedia heeft geen artikel over {name}.",
  noPicture: "Wikimedia Commons heeft geen foto van {name}.",
  articleFailed: "De foto is er, maar het artikel is niet geladen.",
  pictureFailed: "Het artikel is er, maar de foto is niet geladen.",
  network: "Wikipedia reageert niet. Controleer je verbinding en probeer het opnieuw.",
  slow: "Wikipedia doet er te lang over. Probeer het zo nog eens.",
  busy: "Wikipedia krijgt te veel aanvragen. Probeer het straks nog eens.",
  busySeconds: "Wikipedia krijgt te veel aanvragen. Probeer het over {count} s opnieuw.",
  busyMinutes: "Wikipedia krijgt te veel aanvragen. Probeer het over {count} min opnieuw.",
  answer: "Het antwoord van Wikipedia is onleesbaar. Probeer het straks nog eens.",
};

/** @type {import("../texts.js").TripTexts} */
export const trip = {
  isIn: "In mijn reis",
  first: "{name} is de eerste stop van je reis.",
  added: "{name} toegevoegd aan je reis: {count} stops.",
  removed: "{name} zit niet meer in je reis.",
  full: "Een reis telt hoogstens {count} stops. Haal er een weg om een andere toe te voegen.",
  noRoom: "Er is geen ruimte meer in deze browser. Deze link opent de kaart met deze stop:",
  notKept: "Deze browser bewaart hier niets: de link opent de kaart met deze stop.",
  see: "Mijn reis bekijken",
};
