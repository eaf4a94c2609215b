// integrer.html: composes a map for somebody's site, shows it as it will be, and gives the code.
import { joinFields, judge } from "./integrer.accent.js";
import { attributes, frame, isMoreThanItsPage, link, oembedPage, policy, scriptLine } from "./integrer.code.js";
import { joinCopyButtons } from "./integrer.copy.js";
import { chooseOwnDevice, layOut } from "./integrer.device.js";
import { chooseAsked, chooseAskedAreas, countSights, makeChoices, offerAreas, offerDepartements, read, showWhatMatters } from "./integrer.form.js";
import { loadAreas, namedBy } from "./integrer.areas.js";
import { onLanguage, regionName, say, sayAll } from "./integrer.text.js";

const HOME = new URL(".", location.href).href;
/** The map is told after the visitor's hand has rested: a colour picker speaks sixty times a second. */
const REST = 200;

const byId = (id) => document.getElementById(id);
const map = document.createElement("petites-cites");
/** What can be chosen, as it was loaded. */
let loaded = [];
/** The same with the regions' names in the page's language, as the alphabet goes there. */
let areas = [];
/** What the map last said of itself. */
let count = null;
let accent = null;
let resting;

/** Brings all that follows from the form up to date. */
function update() {
  showWhatMatters();
  const conditions = countSights();
  byId("sights-chosen").textContent = conditions ? say("sightsChosen", { count: conditions }) : "";
  const chosen = read();
  byId("code-script").value = scriptLine(chosen, HOME, linkWords(chosen));
  byId("code-frame").value = frame(chosen, HOME, say("mapTitle"));
  byId("code-link").value = link(chosen, HOME);
  offerOembed(chosen);
  byId("policy").textContent = policy(HOME);
  tellPrivacy(chosen);
  judge(accent);
  clearTimeout(resting);
  resting = setTimeout(() => showPreview(chosen), REST);
}

/** Names the regions in the page's language, and offers them so. */
function nameAreas() {
  areas = namedBy(regionName, loaded);
  offerAreas(areas);
}

const namesOf = (region) => areas.filter(({ slug }) => region.includes(slug)).map(({ name }) => name);

function linkWords({ region }) {
  const places = namesOf(region).join(", ");
  return places ? say("mapOf", { places }) : say("mapTitle");
}

/** For sites that make a frame of an address: with all that such a frame cannot show. */
function offerOembed(chosen) {
  const code = byId("code-wordpress");
  // Built without knowing where it will be published, the map has no oEmbed answers.
  if (!code) return;
  code.value = oembedPage(chosen, HOME);
  const [place] = chosen.region.length === 1 ? namesOf(chosen.region) : [];
  const limit = byId("wordpress-limit");
  limit.hidden = !isMoreThanItsPage(chosen);
  limit.textContent = say("codeWordpressLimit", { place: place ?? say("wholeOfFrance") });
}

function showPreview(chosen) {
  const wanted = attributes(chosen);
  for (const name of map.getAttributeNames()) if (name !== "title" && !(name in wanted)) map.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (map.getAttribute(name) !== value) map.setAttribute(name, value);
  }
  map.title = say("previewTitle");
  layOut(chosen.width);
  if (!map.isConnected) byId("screen").append(map);
  if (chosen.accent) askAboutAccent();
}

/** The map corrects a colour that cannot be read, and knows best what it made of it. */
function askAboutAccent() {
  // Before embed.js is there, and while the map loads, there is nobody to ask: it will say so when it is ready.
  map.getState?.().then(
    (state) => {
      accent = state.accent;
      judge(accent);
    },
    () => {},
  );
}

function tellPrivacy({ fond }) {
  const { host } = new URL(HOME);
  const simple = fond === "simple";
  const thirdPartyFacts = simple ? ["privacyNoTiles", "privacyNoArticle"] : ["privacyTiles", "privacyArticle", "privacyTrip"];
  const facts = ["privacyNothing", "privacyHost", ...thirdPartyFacts, simple ? "privacyPositionKept" : "privacyPosition"];
  const lines = facts.map((key) => Object.assign(document.createElement("li"), { textContent: say(key, { host }) }));
  byId("privacy-facts").replaceChildren(...lines);
  const thirdParties = say(simple ? "sentenceNoThirdParty" : "sentenceThirdParties");
  byId("privacy-text").value = say("privacySentence", { host, thirdParties });
}

function tellCount() {
  byId("shows").textContent = count === null ? "" : say("shows", { count });
}

function hear(event) {
  count = event.detail.count;
  tellCount();
  if (!("accent" in event.detail)) return;
  accent = event.detail.accent;
  judge(accent);
}

makeChoices();
chooseAsked();
chooseOwnDevice();
sayAll();
joinFields(update);
joinCopyButtons();
onLanguage(() => {
  nameAreas();
  tellCount();
  update();
});
map.addEventListener("cite-ready", hear);
map.addEventListener("cite-filter", hear);
byId("options").addEventListener("input", ({ target }) => {
  if (target.name === "region") offerDepartements(areas);
  update();
});
byId("options").addEventListener("submit", (event) => event.preventDefault());
document.querySelector("[data-choice=device]").addEventListener("input", update);
byId("page").hidden = false;
try {
  loaded = await loadAreas();
  nameAreas();
  chooseAskedAreas(areas);
} catch (cause) {
  console.error(cause);
  byId("no-places").hidden = false;
}
update();
