// The page that takes the place of one which was never visited, where there is no network.
import { languages } from "./texts.js";

/**
 * @param {URL} asked  The address of a page of a region or cité.
 * @param {URL} home  The map's own.
 * @param {string} stylesheet  The address of the cités' pages' style sheet; empty for none.
 */
export function missingPage(asked, home, stylesheet) {
  const path = asked.pathname.slice(home.pathname.length);
  const [, lang = "fr", folder, slug] = /^(?:([a-z]{2})\/)?(cites|regions)\/([a-z\d-]+)/.exec(path) ?? [];
  const texts = languages[lang] ?? languages.en;
  const map = new URL(home);
  if (slug) map.searchParams.set(folder === "cites" ? "cite" : "region", slug);
  if (lang !== "fr") map.searchParams.set("lang", lang);
  // The only parts that the visitor's address has a hand in are letters, digits and hyphens.
  const html = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${texts.title} – Petites Cités de Caractère®</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${stylesheet}">
<header><a class="brand" href="${home.href}">Petites Cités de Caractère®</a></header>
<main id="content"><div>
<h1>${texts.title}</h1>
<p>${texts.text}</p>
<p class="actions"><a class="button primary" href="${map.href.replaceAll("&", "&amp;")}">${texts.map}</a></p>
</div></main>`;
  return new Response(html, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'",
    },
  });
}
