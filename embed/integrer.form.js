// The form: makes its buttons, and reads what was chosen.
import { colour, pixels } from "./integrer.code.js";

const form = document.getElementById("options");
const regionChips = document.getElementById("regions");
const departements = document.getElementById("departements");
const departementChips = document.getElementById("departement-chips");
const sights = document.getElementById("sights");
const asked = new URLSearchParams(location.search);
/** The values that the page's own link names for this field. */
const wanted = (name) => (asked.get(name) ?? "").split(",");

/** What one of the groups of buttons says. */
export function picked(name) {
  return document.querySelector(`input[name="${name}"]:checked`)?.value;
}

/** Fills the groups that only name their values. Of those of which one is chosen it is the first. */
export function makeChoices() {
  for (const group of document.querySelectorAll("[data-ticks]")) {
    const { ticks, values } = group.dataset;
    group.append(...values.split(" ").map((value) => labelled(field("checkbox", ticks, value), named(ticks, value))));
  }
  for (const group of document.querySelectorAll("[data-choice]")) {
    const { choice, values } = group.dataset;
    for (const [index, value] of values.split(" ").entries()) {
      const input = field("radio", choice, value);
      input.defaultChecked = index === 0;
      group.append(labelled(input, named(choice, value)));
    }
  }
}

/** Chooses what the page's own link asks for, but for the areas, which are not there yet. */
export function chooseAsked() {
  check("voir", wanted("voir"));
  const [distance] = wanted("gare");
  if ([...form.gare].some(({ value }) => value === distance)) form.gare.value = distance;
  sights.open = ticked("voir").length > 0 || picked("gare") !== "any";
}

/** How many conditions are set in what is folded away. */
export function countSights() {
  return ticked("voir").length + (picked("gare") === "any" ? 0 : 1);
}

/** Offers the regions, and the départements of those that are chosen, which stay chosen. */
export function offerAreas(areas) {
  const chosen = ticked("region");
  regionChips.replaceChildren(...areas.map(({ slug, name, count }) => chip("region", slug, name, count)));
  check("region", chosen);
  offerDepartements(areas);
}

/** Chooses the areas in the page's own link, of those that are offered. */
export function chooseAskedAreas(areas) {
  check("region", wanted("region"));
  offerDepartements(areas);
  check("departement", wanted("departement"));
}

/** Offers the départements of the chosen regions, and forgets those of the others. */
export function offerDepartements(areas) {
  const regions = ticked("region");
  const before = ticked("departement");
  const offered = areas.filter(({ slug }) => regions.includes(slug)).flatMap((region) => region.departements);
  const focused = document.activeElement?.value;
  departementChips.replaceChildren(
    ...offered.map(({ code, name, count }) => chip("departement", code, name, count)),
  );
  check("departement", before);
  departements.hidden = offered.length === 0;
  if (before.includes(focused)) departementChips.querySelector(`[value="${focused}"]`)?.focus();
}

/** What was chosen, as `integrer.code.js` wants it. */
export function read() {
  const region = ticked("region");
  return {
    region,
    departement: ticked("departement"),
    lock: form.lock.checked && region.length > 0,
    voir: ticked("voir"),
    gare: picked("gare"),
    width: picked("width") === "pixels" ? pixels(form.widthPixels.value, 280, 2000, 800) : null,
    height: picked("height") === "auto" ? "auto" : String(pixels(form.heightPixels.value, 350, 1600, 600)),
    accent: colour(form.accent.value),
    theme: picked("theme"),
    panel: picked("panel"),
    voyage: picked("voyage"),
    lang: picked("lang"),
    fond: picked("fond"),
  };
}

/** Shows what goes with what is chosen, and only that. */
export function showWhatMatters() {
  for (const element of document.querySelectorAll("[data-shown-with]")) {
    const [name, value] = element.dataset.shownWith.split("=");
    element.hidden = picked(name) !== value;
  }
  form.lock.disabled = ticked("region").length === 0;
}

function ticked(name) {
  return [...form.querySelectorAll(`input[name="${name}"]:checked`)].map(({ value }) => value);
}

function check(name, values) {
  for (const input of form.querySelectorAll(`input[name="${name}"]`)) input.checked = values.includes(input.value);
}

function chip(name, value, text, count) {
  const words = document.createElement("span");
  const number = Object.assign(document.createElement("small"), { textContent: String(count) });
  words.append(text, " ", number);
  return labelled(field("checkbox", name, value), words);
}

function field(type, name, value) {
  return Object.assign(document.createElement("input"), { type, name, value });
}

/** What says the string of this value. */
function named(name, value) {
  const text = document.createElement("span");
  text.dataset.text = `${name}_${value}`;
  // Languages are named in themselves, and are to be pronounced so.
  if (name === "lang" && value !== "auto") text.lang = value;
  return text;
}

function labelled(input, text) {
  const label = document.createElement("label");
  label.append(input, text);
  return label;
}
