// The element as docs/embedding.md uses it, and as it must not be used. It is never run: `cargo xtask test` has TypeScript
// compile it, with the types that are published beside embed.js.
import type { MapFailure, MapState, View } from "../../embed/embed.d.ts";

const map = document.querySelector("petites-cites")!;
map.addEventListener("cite-select", ({ detail }) => console.log(detail.cite, detail.name));
await map.setFilters({ region: ["bretagne"], statut: "homologuee" });
await map.select("locronan");
const { count, view } = await map.getState();

// The events bubble, so a page may listen above its maps.
document.addEventListener("cite-ready", ({ detail }) => detail.region.concat(detail.lang));
document.body.addEventListener("cite-filter", ({ detail }) => detail.region.concat(detail.departement));
map.addEventListener("cite-error", ({ detail }) => detail.code === "address");
map.addEventListener("cite-move", ({ detail }) => detail.zoom + detail.lat + detail.lon);
map.addEventListener("cite-trip", ({ detail }) => detail.etapes + detail.km.toFixed() + detail.stops.toFixed());
map.addEventListener("cite-resize", ({ detail }) => detail.height.toFixed());
map.addEventListener("click", (event) => event.clientX);
const listen = ({ detail }: CustomEvent<View>) => console.log(detail.lat);
map.addEventListener("cite-move", listen, { once: true });
map.removeEventListener("cite-move", listen);

const state: MapState = await map.getState();
const back: View | null = view;
if (back) await map.setView(back);
await map.fit();
await map.select(null);
await map.setFilters({ region: "bretagne,corse", departement: null, q: "", lock: true });
await map.setFilters({ voir: ["chateau", "mer"], gare: 5 });
await map.setFilters({ voir: "chateau,mer", gare: null });
await map.setFilters({ autour: "48.1,-4.2,Gare de Quimper", km: 50 });
await map.setFilters({ autour: "locronan", km: null });
await map.setTheme({ theme: "dark", accent: null });
await map.setOptions({ lang: null, fond: "simple", panel: "none", voyage: "0", height: "auto" });
for (const lang of ["fr", "en", "de", "es", "it", "nl"] as const) await map.setOptions({ lang });
await map.setTrip("~locronan,le-faou;pont-croix");
await map.setTrip(null);
await map.select("ys").catch((failure: MapFailure) => failure.code === "unknown" || failure.code === "gone");
console.log(state.voir.includes("lac"), state.gare?.toFixed());
console.log(count.toFixed(), state.accent?.light, state.region[0], document.createElement("petites-cites").fit);

// @ts-expect-error A zoom alone is no view.
await map.setView({ zoom: 8 });
// @ts-expect-error No such theme.
await map.setTheme({ theme: "drak" });
// @ts-expect-error No such filter.
await map.setFilters({ colour: "red" });
// @ts-expect-error No such theme of heritage.
await map.setFilters({ voir: ["montagne"] });
// @ts-expect-error A distance is a number.
await map.setFilters({ gare: "near" });
// @ts-expect-error A radius is a number.
await map.setFilters({ autour: "locronan", km: "50" });
// @ts-expect-error No such list.
await map.setOptions({ panel: "ajar" });
// @ts-expect-error No such language.
await map.setOptions({ lang: "pt" });
// @ts-expect-error The words are texts.
await map.setOptions({ voyage: true });
// @ts-expect-error The view may be missing.
console.log(state.view.zoom);
// @ts-expect-error No such code.
await map.fit().catch((failure: MapFailure) => failure.code === "lost");
