// What is said in Spanish: of the article, and of the trip.

/** @type {import("../texts.js").Texts} */
export const article = {
  heading: "Wikipedia: {title}",
  alt: "Foto: {name}",
  photoBy: "Foto: {author}",
  noAuthor: "autor no indicado",
  noLicence: "licencia en la página del archivo",
  read: "Leer en Wikipedia",
  readOther: "Leer en Wikipedia, en francés",
  textLicence: "Texto:",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.es",
  newTab: "(pestaña nueva)",
  retry: "Reintentar",
  done: "Ya se muestran el artículo y la foto.",
  nothing: "Wikipedia no tiene ni artículo ni foto de {name}.",
  noArticle: "Wikipedia no tiene ningún artículo sobre {name}.",
  noPicture: "Wikimedia Commons no tiene ninguna foto de {name}.",
  articleFailed: "Ha llegado la foto, pero no el artículo.",
  pictureFailed: "Ha llegado el artículo, pero no la foto.",
  network: "Wikipedia no responde. Comprueba tu conexión y vuelve a intentarlo.",
  slow: "Wikipedia tarda demasiado en responder. Vuelve a intentarlo en un momento.",
  busy: "Wikipedia recibe demasiadas peticiones. Vuelve a intentarlo un poco más tarde.",
  busySeconds: "Wikipedia recibe demasiadas peticiones. Vuelve a intentarlo dentro de {count} s.",
  busyMinutes: "Wikipedia recibe demasiadas peticiones. Vuelve a intentarlo dentro de {count} min.",
  answer: "La respuesta de Wikipedia no se puede leer. Vuelve a intentarlo un poco más tarde.",
};

/** @type {import("../texts.js").TripTexts} */
export const trip = {
  isIn: "En mi viaje",
  first: "{name} es la primera parada de tu viaje.",
  added: "Has añadido {name} al viaje: {count} paradas.",
  removed: "{name} ya no está en el viaje.",
  full: "Un viaje admite {count} paradas como máximo. Quita una para añadir otra.",
  noRoom: "Ya no queda espacio en este navegador. Este enlace abre el mapa con esta parada:",
  notKept: "Este navegador no guarda nada aquí: el enlace abre el mapa con esta parada.",
  see: "Ver mi viaje",
};
