it: {
  title: "Mappa delle",
},
