// From what was chosen to what is copied. Knows nothing of the page.

const COLOUR = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;
/** The map's own values: what says them needs no attribute. */
const USUAL = { theme: "auto", panel: "auto", lang: "auto", fond: "auto", height: "600" };

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
  const { region, departement, lang, theme, accent, panel, fond, height, lock } = chosen;
  const all = {
    region: region.join(","),
    departement: departement.join(","),
    lock: lock ? "" : null,
    lang,
    theme,
    accent: accent ?? "",
    panel,
    fond,
    height,
  };
  const kept = ([name, value]) => name === "lock" ? value !== null : value !== "" && value !== USUAL[name];
  return Object.fromEntries(Object.entries(all).filter(kept));
}

export function scriptLine(chosen, home) {
  const text = Object.entries(attributes(chosen)).map(([name, value]) => attribute(name, value));
  if (chosen.width) text.push(attribute("style", `max-width: ${chosen.width}px`));
  const script = `<script ${attribute("src", new URL("embed.js", home))} async></script>`;
  return `${script}\n<${["petites-cites", ...text].join(" ")}></petites-cites>`;
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
  return address({ ...chosen, height: USUAL.height, panel: USUAL.panel }, home, {});
}

/** What a host's Content-Security-Policy has to allow. */
export function policy(home) {
  const { origin } = new URL(home);
  return `script-src ${origin};\nframe-src ${origin};`;
}

function address(chosen, home, first) {
  const url = new URL(home);
  for (const [name, value] of Object.entries({ ...first, ...attributes(chosen) })) {
    url.searchParams.set(name, name === "lock" ? "1" : value.replace("#", ""));
  }
  // A comma needs no escape in a query, and reads better in a link.
  return url.href.replaceAll("%2C", ",");
}

/** ` name="value"`, with what would end the value escaped. */
function attribute(name, value) {
  const text = String(value);
  if (text === "") return name;
  const escaped = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `${name}="${escaped}"`;
}
