de: {
  title: "Keine Verbindung",
  text: "Diese Seite wurde auf diesem Gerät noch nie geöffnet. Dafür braucht es eine Verbindung.",
  map: "Die Karte öffnen, die auch ohne Verbindung funktioniert",
},
