// The buttons that copy what stands in a field.
import { say } from "./integrer.text.js";

const said = document.getElementById("said");
let fading;

export function joinCopyButtons() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", () => copy(document.getElementById(button.dataset.copy), button));
  }
  for (const field of document.querySelectorAll("textarea[readonly]")) {
    field.addEventListener("focus", () => field.select());
  }
}

/** Copies by whatever way the browser allows; where it allows none, selects the text and says how to go on. */
async function copy(field, button) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.focus();
    field.select();
    if (!document.execCommand("copy")) return tell(say("selected"));
    button.focus();
  }
  tell(say("copied"));
}

/** The text is emptied first, so that a second copy is announced as well. */
function tell(text) {
  clearTimeout(fading);
  said.textContent = "";
  requestAnimationFrame(() => {
    said.textContent = text;
  });
  fading = setTimeout(() => {
    said.textContent = "";
  }, 6000);
}
