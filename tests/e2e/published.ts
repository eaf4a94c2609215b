// What the published data say, so that the tests expect what is there and not a number of last year's.
import { readFileSync } from "node:fs";

/** The address that the build under test was told to be for (`xtask/src/test/end_to_end.rs`). */
export const site = "https://carte.example/";

export interface Cite {
  insee: string;
  name: string;
  slug: string;
  lon: number;
  lat: number;
  status: "homologated" | "candidate" | "unconfirmed";
  population: number;
  region: { slug: string; name: string };
  departement: { code: string; name: string };
  /** What there is to see, the most worth coming for first. */
  themes: string[];
  town_hall: { phone: string | null; email: string | null; website: string | null };
}

interface Feature {
  id: string;
  geometry: { coordinates: [number, number] };
  properties: Omit<Cite, "insee" | "lon" | "lat">;
}

/** The file as it is published, to be broken on purpose. */
export const communesText = readFileSync("public/data/communes.geojson", "utf8");

export const cites: Cite[] = (JSON.parse(communesText) as { features: Feature[] }).features.map(
  ({ id, geometry, properties }) => ({
    ...properties,
    insee: id,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
  }),
);

export function cite(slug: string): Cite {
  const found = cites.find((c) => c.slug === slug);
  if (!found) throw new Error(`no cité is called ${slug}`);
  return found;
}

export const countIn = (regionSlug: string) => cites.filter((c) => c.region.slug === regionSlug).length;
/** How many have all of these themes. */
export const countWith = (...themes: string[]) => cites.filter((c) => themes.every((t) => c.themes.includes(t))).length;
export const countOf = (status: Cite["status"]) => cites.filter((c) => c.status === status).length;

/** What there is to see, by INSEE code, in a language. */
export const sights = (lang: string): Record<string, string[]> =>
  JSON.parse(readFileSync(`public/data/sights.${lang}.json`, "utf8"));
/** What there is to see in a cité, in a language. */
export const sightsOf = (slug: string, lang = "fr") => sights(lang)[cite(slug).insee] ?? [];
