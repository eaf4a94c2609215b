// What is said in French: of the article, and of the trip.

export const article = {
  heading: "Wikipédia : {title}",
  alt: "Photo : {name}",
  photoBy: "Photo : {author}",
  noAuthor: "auteur non indiqué",
  noLicence: "licence sur la page du fichier",
  read: "Lire sur Wikipédia",
  readOther: "Lire sur Wikipédia, en français",
  textLicence: "Texte :",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
  newTab: "(nouvel onglet)",
  retry: "Réessayer",
  done: "L’article et la photo sont affichés.",
  nothing: "Wikipédia n’a ni article ni photo pour {name}.",
  noArticle: "Wikipédia n’a pas d’article pour {name}.",
  noPicture: "Wikimedia Commons n’a pas de photo pour {name}.",
  articleFailed: "La photo est là, mais l’article n’est pas arrivé.",
  pictureFailed: "L’article est là, mais la photo n’est pas arrivée.",
  network: "Wikipédia ne répond pas. Vérifiez votre connexion, puis réessayez.",
  slow: "Wikipédia met trop de temps à répondre. Réessayez dans un instant.",
  busy: "Wikipédia reçoit trop de demandes. Réessayez un peu plus tard.",
  busySeconds: "Wikipédia reçoit trop de demandes. Réessayez dans {count} s.",
  busyMinutes: "Wikipédia reçoit trop de demandes. Réessayez dans {count} min.",
  answer: "La réponse de Wikipédia n’est pas lisible. Réessayez un peu plus tard.",
};

export const trip = {
  isIn: "Dans mon voyage",
  first: "{name} est la première étape de votre voyage.",
  added: "{name} ajoutée au voyage : {count} étapes.",
  removed: "{name} n’est plus dans le voyage.",
  full: "Un voyage compte {count} étapes au plus. Retirez-en une pour en ajouter une autre.",
  noRoom: "Il n’y a plus de place dans ce navigateur. Ce lien ouvre la carte avec cette étape :",
  notKept: "Ce navigateur ne garde rien ici : le lien ouvre la carte avec cette étape.",
  see: "Voir mon voyage",
};
