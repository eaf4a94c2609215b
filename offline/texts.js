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

/** @type {typeof fr} */
const de = {
  title: "Keine Verbindung",
  text: "Diese Seite wurde auf diesem Gerät noch nie geöffnet. Dafür braucht es eine Verbindung.",
  map: "Die Karte öffnen, die auch ohne Verbindung funktioniert",
};

/** @type {typeof fr} */
const es = {
  title: "Sin conexión",
  text: "Esta página aún no se ha abierto en este dispositivo: necesita conexión.",
  map: "Abrir el mapa, que funciona sin conexión",
};

/** @type {typeof fr} */
const it = {
  title: "Nessuna connessione",
  text: "Questa pagina non è mai stata aperta su questo dispositivo: serve una connessione.",
  map: "Apri la mappa, che funziona anche senza connessione",
};

/** @type {typeof fr} */
const nl = {
  title: "Geen verbinding",
  text: "Deze pagina is op dit apparaat nog niet eerder geopend: daarvoor is een verbinding nodig.",
  map: "De kaart openen (werkt ook zonder verbinding)",
};

/** @type {Record<string, typeof fr>} */
export const languages = { fr, en, de, es, it, nl };
