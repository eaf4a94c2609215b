de: {
  mapOfThe: "Karte der",
},
