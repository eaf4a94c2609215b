// Types of <petites-cites>, the element that embed.js defines. docs/embedding.md tells what they mean.

export type Status = "homologuee" | "candidate";
/** What there is to see: a town is shown that has all that are asked for. */
export type HeritageTheme =
  | "chateau"
  | "remparts"
  | "eglise"
  | "abbaye"
  | "colombages"
  | "hotels"
  | "halles"
  | "mer"
  | "riviere"
  | "pont"
  | "jardin"
  | "musee"
  | "industrie"
  | "antique"
  | "vigne"
  | "artisanat"
  | "perchee"
  | "thermes"
  | "lac";
/** What the map speaks; without one, the first of these among the visitor's languages, else French. */
export type Language = "fr" | "en" | "de" | "es" | "it" | "nl";
/** IGN's tiles over the bundled base map, or none (`simple`). */
export type TileMode = "auto" | "ign" | "simple";
/** @deprecated Say `TileMode`. */
export type Ground = TileMode;
export type Theme = "auto" | "light" | "dark";
/** Whether visitors can plan a trip: always (`1`), never (`0`), or where the frame is not small (`auto`). */
export type TripOffer = "auto" | "1" | "0";
export type Panel = "auto" | "open" | "closed" | "none";

/** What is shown: regions by slug, départements by INSEE code, what there is to see, and how many cités that makes. */
export interface FilterState {
  region: string[];
  departement: string[];
  statut: Status | null;
  voir: HeritageTheme[];
  /** How near a railway station must be: whole kilometres, as the crow flies. */
  gare: number | null;
  /** What is looked around: a town's slug, or `latitude,longitude,name`. */
  autour: string | null;
  /** How far around it: whole kilometres, as the crow flies. */
  km: number | null;
  q: string;
  count: number;
}

/** Where the map looks: degrees, and a zoom from 0 to 18. */
export interface View {
  zoom: number;
  lat: number;
  lon: number;
}

/** As high as the frame, or as high as the content, to which the frame then grows. */
export type Height = "fixed" | "auto";

/** The colour that was asked for, and the ones that are used upon light and upon dark paper: `#rrggbb`. */
export interface Accent {
  asked: string;
  light: string;
  dark: string;
}

export interface MapState extends FilterState {
  version: 1;
  cite: string | null;
  lang: Language;
  fond: TileMode;
  theme: Theme;
  panel: Panel;
  voyage: TripOffer;
  /** The trip that is shown, as the attribute says one; empty without a stop. */
  etapes: string;
  height: Height;
  lock: boolean;
  /** `null` where the map itself could not be drawn. */
  view: View | null;
  accent: Accent | null;
}

/** A member that is absent leaves its filter as it is; `[]`, `null` or `""` empties it. */
export interface Filters {
  region?: string | string[] | null;
  departement?: string | string[] | null;
  statut?: Status | null;
  voir?: string | HeritageTheme[] | null;
  /** Whole kilometres, from 1 to 50. */
  gare?: number | null;
  /** A town's slug, or `latitude,longitude,name`. */
  autour?: string | null;
  /** Whole kilometres, from 1 to 200; `null` for the usual 30. */
  km?: number | null;
  q?: string | null;
  lock?: boolean;
}

export interface ThemeChoice {
  theme?: Theme;
  /** `#rrggbb` or `rrggbb`; `null` for the map's own colour. */
  accent?: string | null;
}

/** Stops as a link has them: towns' slugs and `latitude longitude name`, in order; `;` begins a day; `null` for none. */
export interface TripChoice {
  etapes: string | null;
}

/** The trip that is shown: its stops, and its length as the crow flies. */
export interface TripState {
  etapes: string;
  stops: number;
  km: number;
}

export interface Options {
  lang?: Language | null;
  fond?: TileMode;
  panel?: Panel;
  voyage?: TripOffer;
  height?: Height;
}

/**
 * What a method's promise is rejected with. `gone`: the map was reloaded or removed before it answered; `address`: the
 * element does not know where the map is published, see its attribute `src`.
 */
export interface MapFailure extends Error {
  code: "version" | "shape" | "type" | "payload" | "unknown" | "flood" | "gone" | "address";
}

export interface PetitesCitesEventMap {
  "cite-ready": CustomEvent<MapState>;
  "cite-select": CustomEvent<{ cite: string | null; name: string | null }>;
  "cite-filter": CustomEvent<FilterState>;
  "cite-trip": CustomEvent<TripState>;
  "cite-move": CustomEvent<View>;
  "cite-resize": CustomEvent<{ height: number }>;
  "cite-error": CustomEvent<{ code: MapFailure["code"]; message: string }>;
}

/** A method loads a frame that would wait for the visitor to come near, and waits for the map to be ready. */
export interface PetitesCitesElement extends HTMLElement {
  setFilters(filters: Filters): Promise<Record<string, never>>;
  select(cite: string | null): Promise<Record<string, never>>;
  fit(): Promise<Record<string, never>>;
  setView(view: View): Promise<Record<string, never>>;
  setTheme(theme: ThemeChoice): Promise<Record<string, never>>;
  setTrip(etapes: TripChoice["etapes"]): Promise<Record<string, never>>;
  setOptions(options: Options): Promise<Record<string, never>>;
  getState(): Promise<MapState>;
}

declare global {
  interface HTMLElementTagNameMap {
    "petites-cites": PetitesCitesElement;
  }
  // The element hears its events, and so does all that is above it: one listener is enough for several maps.
  interface HTMLElementEventMap extends PetitesCitesEventMap {}
  interface DocumentEventMap extends PetitesCitesEventMap {}
}
