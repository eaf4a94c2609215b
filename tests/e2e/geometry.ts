// Web Mercator, as the map draws it: 256 pixels times two to the zoom for the whole world.
export interface View {
  zoom: number;
  lat: number;
  lon: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

function world({ lat, lon }: { lat: number; lon: number }, zoom: number): Point {
  const size = 256 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return {
    x: (lon / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size,
  };
}

/** The view that an address names, if it names one. */
export function viewOf(url: string): View | undefined {
  const match = /#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(url);
  return match ? { zoom: Number(match[1]), lat: Number(match[2]), lon: Number(match[3]) } : undefined;
}

/** Where on the page a place is, when the map fills `map` and looks at `view`. */
export function pixelOf(place: { lat: number; lon: number }, view: View, map: Box): Point {
  const at = world(place, view.zoom);
  const centre = world(view, view.zoom);
  return { x: map.x + map.width / 2 + at.x - centre.x, y: map.y + map.height / 2 + at.y - centre.y };
}

export const contains = (outer: Box, inner: Box, slack = 0.5) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

export const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the basemap lies where it lay, but for the pixel that rounding makes. */
export const sameBasemap = (a: number[], b: number[]) =>
  Math.abs(a[0] / b[0] - 1) < 0.001 && Math.abs(a[1] - b[1]) <= 1.5 && Math.abs(a[2] - b[2]) <= 1.5;
