nl: {
  // `${…} Petites Cités de Caractère®`, beside "Map of the" and "Carte des"
  mapOfThe: "Kaart van de",
},
