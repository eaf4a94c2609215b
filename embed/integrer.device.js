// The preview's width: that of a laptop's page or of a phone, made smaller where the desk is too narrow for it.
import { picked } from "./integrer.form.js";

const PHONE = 390;
/** What a site's column measures on a laptop. */
const LAPTOP = 1100;

const sheet = document.getElementById("sheet");
const screen = document.getElementById("screen");
let chosenWidth = null;

/** Whoever reads this page on a phone sees a phone first. */
export function chooseOwnDevice() {
  const own = matchMedia("(min-width: 60rem)").matches ? "laptop" : "phone";
  document.querySelector(`input[name="device"][value="${own}"]`).checked = true;
  // The map grows with its content, and the desk with the window.
  const watching = new ResizeObserver(fit);
  watching.observe(sheet.parentElement);
  watching.observe(screen);
}

/** Lays the map out as wide as chosen in pixels, or as wide as the device where that is null. */
export function layOut(width) {
  chosenWidth = width;
  fit();
}

function fit() {
  const device = picked("device") === "phone" ? PHONE : LAPTOP;
  const width = Math.min(chosenWidth ?? device, device);
  const scale = Math.min(1, sheet.parentElement.clientWidth / width);
  screen.style.width = `${width}px`;
  screen.style.transform = scale < 1 ? `scale(${scale})` : "";
  sheet.style.width = `${Math.floor(width * scale)}px`;
  sheet.style.height = `${Math.ceil(screen.offsetHeight * scale)}px`;
}
