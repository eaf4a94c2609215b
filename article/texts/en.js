// What is said in English: of the article, and of the trip.

/** @type {import("../texts.js").Texts} */
export const article = {
  heading: "Wikipedia: {title}",
  alt: "Photo: {name}",
  photoBy: "Photo: {author}",
  noAuthor: "author not stated",
  noLicence: "licence on the file’s page",
  read: "Read on Wikipedia",
  readOther: "Read on Wikipedia, in French",
  textLicence: "Text:",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/deed.en",
  newTab: "(new tab)",
  retry: "Try again",
  done: "The article and the photo are shown.",
  nothing: "Wikipedia has neither an article nor a photo for {name}.",
  noArticle: "Wikipedia has no article for {name}.",
  noPicture: "Wikimedia Commons has no photo for {name}.",
  articleFailed: "The photo is here, but the article has not come.",
  pictureFailed: "The article is here, but the photo has not come.",
  network: "Wikipedia does not answer. Check your connection, then try again.",
  slow: "Wikipedia takes too long to answer. Try again in a moment.",
  busy: "Wikipedia gets too many requests. Try again a little later.",
  busySeconds: "Wikipedia gets too many requests. Try again in {count} s.",
  busyMinutes: "Wikipedia gets too many requests. Try again in {count} min.",
  answer: "Wikipedia’s answer cannot be read. Try again a little later.",
};

/** @type {import("../texts.js").TripTexts} */
export const trip = {
  isIn: "In my trip",
  first: "{name} is the first stop of your trip.",
  added: "{name} added to your trip: {count} stops.",
  removed: "{name} is no longer in your trip.",
  full: "A trip has {count} stops at most. Take one out to add another.",
  noRoom: "There is no room left in this browser. This link opens the map with this stop:",
  notKept: "This browser keeps nothing here: the link opens the map with this stop.",
  see: "See my trip",
};
