// The colour: two fields that say the same, and what the map made of it.
import { colour } from "./integrer.code.js";
import { say } from "./integrer.text.js";

const form = document.getElementById("options");
const back = document.getElementById("no-accent");
const verdict = document.getElementById("accent-verdict");
/** The map's own colour, as the picker shows it where none is chosen. */
const OWN = form.picker.value;

/** Keeps the two fields together; `changed` is called when the button has emptied them. */
export function joinFields(changed) {
  form.picker.addEventListener("input", () => {
    form.accent.value = form.picker.value;
  });
  form.accent.addEventListener("input", () => {
    form.picker.value = colour(form.accent.value) ?? OWN;
  });
  back.addEventListener("click", () => {
    form.accent.value = "";
    form.picker.value = OWN;
    form.accent.focus();
    changed();
  });
}

/** Says what the map made of the colour: `accent` is what it answers, or null as long as it has not. */
export function judge(accent) {
  const text = form.accent.value.trim();
  const wanted = colour(text);
  back.hidden = text === "";
  form.accent.setAttribute("aria-invalid", String(text !== "" && !wanted));
  if (text === "") return show([]);
  if (!wanted) return show([paragraph(say("accentInvalid"), "alarm")]);
  // An answer about the colour before this one says nothing about it.
  if (accent?.asked.toLowerCase() !== wanted) return;
  const corrections = [];
  if (accent.light.toLowerCase() !== wanted) corrections.push(say("accentDarkened", { colour: accent.light }));
  if (accent.dark.toLowerCase() !== wanted) corrections.push(say("accentLightened", { colour: accent.dark }));
  const swatches = document.createElement("ul");
  swatches.className = "swatches";
  swatches.append(
    swatch(say("swatchAsked"), accent.asked, "asked"),
    swatch(say("swatchLight"), accent.light, "on-light"),
    swatch(say("swatchDark"), accent.dark, "on-dark"),
  );
  const words = corrections.length ? corrections : [say("accentFine")];
  show([...words.map((line) => paragraph(line, corrections.length ? "corrected" : "hint")), swatches]);
}

/** What is shown already is left alone: a live region would be read out again. */
function show(lines) {
  if (lines.map((line) => line.textContent).join() === [...verdict.children].map((line) => line.textContent).join()) return;
  verdict.replaceChildren(...lines);
}

function paragraph(text, className) {
  return Object.assign(document.createElement("p"), { textContent: text, className });
}

function swatch(name, hex, paper) {
  const item = document.createElement("li");
  const sample = Object.assign(document.createElement("span"), { className: `swatch ${paper}` });
  sample.setAttribute("aria-hidden", "true");
  const spot = document.createElement("span");
  spot.style.backgroundColor = hex;
  sample.append(spot);
  const words = document.createElement("span");
  const code = Object.assign(document.createElement("code"), { textContent: hex });
  words.append(name, document.createElement("br"), code);
  item.append(sample, words);
  return item;
}
