// Writes <file>.br and <file>.gz beside each file named on the command line.
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// Of hundreds of small pages, and of the maps to print, each is asked for by few: the best quality would take twice as long for
// a thousandth less, or half a hundredth.
const isOneOfMany = (path) => /(^|\/)(cartes|cites|oembed)\//.test(path);

await Promise.all(
  process.argv.slice(2).map(async (path) => {
    const content = await readFile(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: isOneOfMany(path) ? 10 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    await writeFile(`${path}.br`, await brotli(content, { params }));
    await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
  }),
);
