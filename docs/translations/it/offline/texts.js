it: {
  title: "Nessuna connessione",
  text: "Questa pagina non è mai stata aperta su questo dispositivo: serve una connessione.",
  map: "Apri la mappa, che funziona anche senza connessione",
},
