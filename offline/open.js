// What the app itself has of "without a network": the way to the rest (register.js), which is loaded once the map is
// ready. The two speak by events of the window.

/** Keeps the map for visits without a network. In a frame it is the embedding page's visitor, who asked for no map. */
export function keepOffline() {
  const link = /** @type {HTMLLinkElement | null} */ (document.getElementById("offline-module"));
  if (!link || window.top !== window) return;
  import(link.href).then(({ register }) => register()).catch(console.warn);
}

/** Shows the new edition in the place of this one. */
export function takeNewEdition() {
  dispatchEvent(new Event("cites:take-edition"));
}
