nl: {
  title: "Geen verbinding",
  text: "Deze pagina is op dit apparaat nog niet eerder geopend: daarvoor is een verbinding nodig.",
  map: "De kaart openen, die ook zonder verbinding werkt",
},
