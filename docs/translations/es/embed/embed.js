// The line reads `${english ? "Map of the" : "Carte des"} Petites Cités de Caractère®`; this is the text before the name.
es: {
  mapOf: "Mapa de las",
},
