// The regions and départements that can be chosen: those of the published data that have a cité.

/** `[{ slug, name, count, departements: [{ code, name, count }] }]` with the French names; départements as the alphabet goes. */
export async function loadAreas() {
  const answer = await fetch("data/communes.geojson");
  if (!answer.ok) throw new Error(`data/communes.geojson: ${answer.status}`);
  return areasOf((await answer.json()).features);
}

export function areasOf(features) {
  const regions = new Map();
  for (const { properties } of features) {
    const { region, departement } = properties;
    const area = found(regions, region.slug, () => ({ ...region, count: 0, departements: new Map() }));
    area.count += 1;
    found(area.departements, departement.code, () => ({ ...departement, count: 0 })).count += 1;
  }
  return [...regions.values()].map((region) => ({ ...region, departements: sorted([...region.departements.values()]) }));
}

/** The same with the regions named by `nameOf(region)`, as the alphabet goes then. */
export function namedBy(nameOf, areas) {
  return sorted(areas.map((region) => ({ ...region, name: nameOf(region) })));
}

function found(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

/** As the page's language sorts. */
const sorted = (areas) => areas.sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
