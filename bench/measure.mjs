// Measures the map at --url in the browser --chrome and writes what it found to --out, as JSON.
// `cargo xtask bench` runs this and makes the table of it.
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { launch, SLOW_4G } from "./browser.mjs";
import { interact, interactBare } from "./interaction.mjs";
import { load } from "./loading.mjs";

const { values: options } = parseArgs({
  options: {
    url: { type: "string" },
    chrome: { type: "string" },
    places: { type: "string" },
    out: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});

const CONDITIONS = [
  { slowdown: 1 },
  { slowdown: 4 },
  { slowdown: 4, network: SLOW_4G },
];

const say = (what) => console.log(`  ${what}`);
const browser = await launch(options.chrome);
try {
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 1e9),
    load: loadavg()[0],
    browser: `Chromium ${browser.version()}`,
  };
  // The first page of a browser pays for the browser's own start.
  await load(browser, options.url, CONDITIONS[0]);
  const loads = [];
  for (const conditions of CONDITIONS) {
    say(`loading, processor ÷ ${conditions.slowdown}${conditions.network ? ", slow 4G" : ""}`);
    const runs = [];
    for (let run = 0; run < (options.quick ? 2 : 7); run += 1) runs.push(await load(browser, options.url, conditions));
    loads.push({ slowdown: conditions.slowdown, slow_network: Boolean(conditions.network), runs });
  }
  const synthetic = await readFile(options.places, "utf8");
  const interactions = [];
  for (const places of [undefined, synthetic]) {
    for (const slowdown of [1, 4]) {
      say(`using, ${places ? "synthetic" : "real"} places, processor ÷ ${slowdown}`);
      const measured = await interact(browser, options.url, { slowdown, places, quick: options.quick });
      interactions.push({ synthetic: Boolean(places), slowdown, ...measured });
    }
  }
  say("a bare field, processor ÷ 4");
  const bare = { slowdown: 4, keystrokes: await interactBare(browser, { slowdown: 4, quick: options.quick }) };
  await writeFile(options.out, JSON.stringify({ machine, loads, interactions, bare }, undefined, 1));
} finally {
  await browser.close();
}
