// Says as JSON what Mozilla's reader of PDF (pdf.js) finds in each file named on the command line.
import { readFile } from "node:fs/promises";
import { getDocumentProxy } from "unpdf";

/** All roles of a structure tree. */
const roles = (node) => (node.role ? [node.role, ...node.children.flatMap(roles)] : []);

async function read(path) {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const tree = await page.getStructTree();
    pages.push({
      size: page.view.slice(2),
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : " ")).join(""),
      links: (await page.getAnnotations()).map(({ url }) => url),
      roles: tree ? [...new Set(roles(tree))].sort() : [],
    });
  }
  const outline = (await pdf.getOutline()) ?? [];
  return {
    title: info.Title,
    language: info.Language,
    is_tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    outline: outline.map(({ title }) => title),
    pages,
  };
}

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(read))));
