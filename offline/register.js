// Has the browser run the service worker (worker.js), and tells the page of a new edition of the map. Nothing hangs on
// it: where the browser has no workers, or keeps nothing, the map is what it is without.
import { Workbox } from "workbox-window";

/** Whoever asks to be sent little is not sent what may never be needed; what is kept already stays. */
const isSparing = () =>
  /** @type {any} */ (navigator).connection?.saveData === true && !navigator.serviceWorker.controller;

/** Registers the worker of the folder that the page is in. */
export async function register() {
  if (!navigator.serviceWorker || isSparing()) return;
  const workbox = new Workbox(new URL("sw.js", document.baseURI).href);
  let isTaken = false;
  const tell = () => dispatchEvent(new Event("cites:new-edition"));
  workbox.addEventListener("waiting", tell);
  workbox.addEventListener("controlling", ({ isUpdate }) => {
    if (isTaken) location.reload();
    // It was taken in another tab. This one goes on with what it has (see the worker), and is told.
    else if (isUpdate) tell();
  });
  const registration = await workbox.register();
  addEventListener("cites:take-edition", () => {
    isTaken = true;
    if (registration?.waiting) workbox.messageSkipWaiting();
    else location.reload();
  });
  // A map that stays open for days is asked about when one comes back to it.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) workbox.update().catch(() => {});
  });
}
