// The cités' own pages: they need no script, so what needs one is shown only by it.
import { openArticle } from "./open.js";
import { joinTripButton } from "./trip.js";

joinTripButton();

// A page that was opened with `fond=simple` asks nobody else for anything.
const isSimple = new URLSearchParams(location.search).get("fond")?.trim().toLowerCase() === "simple";

for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-module]"))) {
  section.hidden = isSimple;
  section.querySelector("button")?.addEventListener("click", openArticle);
}
