es: {
  title: "Sin conexión",
  text: "Esta página aún no se ha abierto en este dispositivo: necesita conexión.",
  map: "Abrir el mapa, que funciona sin conexión",
},
