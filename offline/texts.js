// What is said in the place of a page that cannot be had without a network.

const fr = {
  title: "Pas de connexion",
  text: "Cette page n’a pas encore été ouverte sur cet appareil : elle demande une connexion.",
  map: "Ouvrir la carte, qui fonctionne sans connexion",
};

/** @type {typeof fr} */
const en = {
  title: "No connection",
  text: "This page has not been opened on this device before: it needs a connection.",
  map: "Open the map, which works without one",
};

/** @type {Record<string, typeof fr>} */
export const languages = { fr, en };
