// Trunk's hook: writes `target/theme-icons.css`, which is `theme-icons.css` with the icons in it, as one picture (a sprite)
// and the place of each in it. A browser makes a document of each SVG that it draws: of twenty pictures of their own it
// would take a phone's processor a tenth of a second.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** The icons by theme, and that of the station, from the map-maker's sets Maki and Temaki (CC0, drawn on 15 px). */
const ICONS = {
  chateau: "@mapbox/maki/icons/castle.svg",
  remparts: "@rapideditor/temaki/icons/wall.svg",
  eglise: "@mapbox/maki/icons/religious-christian.svg",
  abbaye: "@mapbox/maki/icons/place-of-worship.svg",
  colombages: "@rapideditor/temaki/icons/row_houses.svg",
  hotels: "@mapbox/maki/icons/town.svg",
  halles: "@mapbox/maki/icons/shop.svg",
  mer: "@mapbox/maki/icons/harbor.svg",
  riviere: "@rapideditor/temaki/icons/canoe.svg",
  pont: "@rapideditor/temaki/icons/bridge.svg",
  jardin: "@mapbox/maki/icons/garden.svg",
  musee: "@mapbox/maki/icons/museum.svg",
  industrie: "@rapideditor/temaki/icons/windmill.svg",
  antique: "@rapideditor/temaki/icons/ruins.svg",
  vigne: "@rapideditor/temaki/icons/grapes.svg",
  artisanat: "@rapideditor/temaki/icons/anvil_and_hammer.svg",
  perchee: "@mapbox/maki/icons/mountain.svg",
  thermes: "@mapbox/maki/icons/hot-spring.svg",
  lac: "@mapbox/maki/icons/swimming.svg",
  gare: "@mapbox/maki/icons/rail.svg",
};

const SIDE = 15;
/** Above and below each icon, so that none is seen at the edge of another where pixels are not whole. */
const MARGIN = 1;
const ROW = SIDE + 2 * MARGIN;

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

/** An icon of its own size, `top` below the sprite's edge. */
function placed(path, top) {
  const [, attributes, content] = read(`node_modules/${path}`).match(/<svg([^>]*)>(.*)<\/svg>/s) ?? [];
  const viewBox = attributes?.match(/viewBox="([^"]*)"/)?.[1];
  if (!viewBox) throw new Error(`${path} is no SVG with a viewBox`);
  // Some of the paths have line breaks, as entities.
  const shapes = content.replace(/&#x[9A];|\s+/g, " ").trim();
  return `<svg y="${top}" width="${SIDE}" height="${SIDE}" viewBox="${viewBox}">${shapes}</svg>`;
}

const names = Object.keys(ICONS);
const height = names.length * ROW;
const top = (index) => index * ROW + MARGIN;
const icons = names.map((name, index) => placed(ICONS[name], top(index)));
const sprite = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${height}">${icons.join("")}</svg>`;
// In CSS a percentage of the position is of what the picture is larger than its room.
const place = (index) => `${+((top(index) / (height - SIDE)) * 100).toFixed(4)}%`;
const rules = names.map((name, index) => `[data-icon="${name}"] { --theme-icon: ${place(index)}; }\n`);
// Of what stands in it, an address would take these for its own.
const url = `url('data:image/svg+xml,${sprite.replace(/[%#']/g, encodeURIComponent)}')`;

mkdirSync(new URL("target/", root), { recursive: true });
writeFileSync(
  new URL("target/theme-icons.css", root),
  read("styles/theme-icons.css").replace('url("sprite.svg")', () => url) + rules.join(""),
);
