// From what was chosen to what is copied. Knows nothing of the page.

const COLOUR = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;
/** The map's own values: what says them needs no attribute. */
const USUAL = { gare: "any", theme: "auto", panel: "auto", voyage: "auto", lang: "auto", fond: "auto", height: "600" };

/** `#rrggbb`, or nothing where the text is no colour. */
export function colour(text) {
  const digits = COLOUR.exec(text.trim())?.[1].toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** A whole number between the bounds, or the usual one where there is none. */
export function pixels(text, least, most, usual) {
  const number = Math.round(Number(text));
  return number ? Math.min(most, Math.max(least, number)) : usual;
}

/** The element's attributes, in the order in which one reads them; `lock` is "" where it is on. */
export function attributes(chosen) {
  const { region, departement, voir, gare, lang, theme, accent, panel, voyage, fond, height, lock } = chosen;
  const all = {
    region: region.join(","),
    departement: departement.join(","),
    lock: lock ? "" : null,
    voir: voir.join(","),
    gare,
    lang,
    theme,
    accent: accent ?? "",
    panel,
    voyage,
    fond,
    height,
  };
  const kept = ([name, value]) => name === "lock" ? value !== null : value !== "" && value !== USUAL[name];
  return Object.fromEntries(Object.entries(all).filter(kept));
}

/** `words` are those of the link that is seen where the map is not. */
export function scriptLine(chosen, home, words) {
  const text = Object.entries(attributes(chosen)).map(([name, value]) => attribute(name, value));
  if (chosen.width) text.push(attribute("style", `max-width: ${chosen.width}px`));
  const script = `<script ${attribute("src", new URL("embed.js", home))} async></script>`;
  const inside = `<a ${attribute("href", link(chosen, home))}>${escaped(words)}</a>`;
  return `${script}\n<${["petites-cites", ...text].join(" ")}>${inside}</petites-cites>`;
}

export function frame(chosen, home, title) {
  const height = chosen.height === "auto" ? "600" : chosen.height;
  const source = address({ ...chosen, height: USUAL.height }, home, { embed: "1" });
  const text = [
    attribute("src", source),
    attribute("title", title),
    attribute("width", chosen.width ? String(chosen.width) : "100%"),
    attribute("height", height),
    attribute("loading", "lazy"),
    attribute("allow", "geolocation; web-share; clipboard-write; fullscreen"),
    attribute("style", "border: 0; max-width: 100%"),
  ];
  return `<iframe ${text.join(" ")}></iframe>`;
}

/** The map in a page of its own: what is about frames alone is left out. */
export function link(chosen, home) {
  return address({ ...chosen, height: USUAL.height, panel: USUAL.panel, voyage: USUAL.voyage }, home, {});
}

/** The page whose oEmbed answer is nearest to what was chosen: consumers see nothing of an address but its page. */
export function oembedPage({ region }, home) {
  return new URL(pageOf(region), home).href;
}

/** Whether more was chosen than the page of `oembedPage` shows. */
export function isMoreThanItsPage(chosen) {
  const others = attributes({ ...chosen, region: [] });
  return chosen.region.length > 1 || Boolean(chosen.width) || Object.keys(others).length > 0;
}

/** What a host's Content-Security-Policy has to allow. */
export function policy(home) {
  const { origin } = new URL(home);
  return `script-src ${origin};\nframe-src ${origin};`;
}

/** A region has a page, which leads to its map, and is its list where no script runs. */
function pageOf(region) {
  return region.length === 1 ? `regions/${region[0]}.html` : "";
}

function address(chosen, home, first) {
  const page = pageOf(chosen.region);
  const url = new URL(page, home);
  const asked = attributes(page ? { ...chosen, region: [] } : chosen);
  for (const [name, value] of Object.entries({ ...first, ...asked })) {
    url.searchParams.set(name, name === "lock" ? "1" : value.replace("#", ""));
  }
  // A comma needs no escape in a query, and reads better in a link.
  return url.href.replaceAll("%2C", ",");
}

/** ` name="value"`, with what would end the value escaped. */
function attribute(name, value) {
  const text = String(value);
  if (text === "") return name;
  return `${name}="${escaped(text)}"`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
