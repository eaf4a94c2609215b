// The form: makes its buttons, and reads what was chosen.
import { colour, pixels } from "./integrer.code.js";

const form = document.getElementById("options");
const regionChips = document.getElementById("regions");
const departements = document.getElementById("departements");
const departementChips = document.getElementById("departement-chips");

/** What one of the groups of buttons says. */
export function picked(name) {
  return document.querySelector(`input[name="${name}"]:checked`)?.value;
}

/** Fills the groups that only name their values. The first one is chosen. */
export function makeChoices() {
  for (const group of document.querySelectorAll("[data-choice]")) {
    const { choice, values } = group.dataset;
    for (const [index, value] of values.split(" ").entries()) {
      const input = Object.assign(document.createElement("input"), { type: "radio", name: choice, value });
      input.defaultChecked = index === 0;
      const text = document.createElement("span");
      text.dataset.text = `${choice}_${value}`;
      group.append(labelled(input, text));
    }
  }
}

/** Offers the regions; those in the page's own link are chosen. */
export function offerAreas(areas) {
  const asked = new URLSearchParams(location.search);
  const chosen = (name) => (asked.get(name) ?? "").split(",");
  regionChips.append(...areas.map(({ slug, name, count }) => chip("region", slug, name, count)));
  check("region", chosen("region"));
  offerDepartements(areas);
  check("departement", chosen("departement"));
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
    width: picked("width") === "pixels" ? pixels(form.widthPixels.value, 280, 2000, 800) : null,
    height: picked("height") === "auto" ? "auto" : String(pixels(form.heightPixels.value, 350, 1600, 600)),
    accent: colour(form.accent.value),
    theme: picked("theme"),
    panel: picked("panel"),
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
  const input = Object.assign(document.createElement("input"), { type: "checkbox", name, value });
  const words = document.createElement("span");
  const number = Object.assign(document.createElement("small"), { textContent: String(count) });
  words.append(text, " ", number);
  return labelled(input, words);
}

function labelled(input, text) {
  const label = document.createElement("label");
  label.append(input, text);
  return label;
}
