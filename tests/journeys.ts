// What visitors cannot do without, told once and for every engine: each has a visitor with the same verbs.
import type { TestType } from "@playwright/test";
import type { HostVisitor } from "./e2e/host.ts";
import { cites, countIn, countWith } from "./e2e/published.ts";
import type { Visitor } from "./e2e/visitor.ts";
import { knowsLocronan, type Wikimedia } from "./e2e/wikimedia.ts";

/** The verbs of these journeys. */
export type Visits = Pick<
  Visitor,
  | "opensTheMap"
  | "opensThePage"
  | "seesTheMapReady"
  | "isDenied"
  | "isGranted"
  | "goesBack"
  | "goesForward"
  | "searches"
  | "seesCites"
  | "seesFirst"
  | "choosesRegion"
  | "removesChip"
  | "seesChips"
  | "opensLine"
  | "clicksPlace"
  | "seesRegionsOnTheMap"
  | "seesCard"
  | "seesNoCard"
  | "closesCard"
  | "presses"
  | "types"
  | "hears"
  | "seesFocusOn"
  | "seesAddress"
  | "choosesLanguage"
  | "seesLanguage"
  | "seesPaper"
  | "seesAlert"
  | "reads"
  | "seesThePlainList"
  | "seesTheStaticMap"
  | "taps"
  | "tapsPin"
  | "pullsTheSheetUp"
  | "seesTheSheet"
  | "seesStops"
  | "seesFileReady"
  | "isAboutToPrint"
  | "hasPrinted"
>;

/** The verbs of the editor of a page with the map in it. */
export type Hosts = Pick<
  HostVisitor,
  "opensAPageWith" | "hearsThatItIsReady" | "calls" | "seesCardInside" | "seesLinesInside"
>;

/** Journeys of someone at the map. */
export function journeys(test: TestType<{ visitor: Visits }, object>) {
  test("the map opens with every cité and every region", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.seesCites(cites.length);
    await visitor.seesRegionsOnTheMap(13);
    await visitor.seesLanguage("fr");
  });

  test("a search finds a cité, and Enter opens its card", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.searches("st aulaye");
    await visitor.seesFirst("Saint Aulaye-Puymangou");
    await visitor.searches("locronan");
    await visitor.seesCites(1);
    await visitor.types("Enter");
    await visitor.seesCard("Locronan");
    await visitor.closesCard();
    await visitor.searches("");
    await visitor.seesCites(cites.length);
  });

  test("a region is chosen in the list, and given up", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.choosesRegion("Bretagne");
    await visitor.seesCites(countIn("bretagne"));
    await visitor.seesChips("Bretagne");
    await visitor.seesAddress(/[?&]region=bretagne/);
    await visitor.removesChip("Bretagne");
    await visitor.seesCites(cites.length);
    await visitor.seesChips();
  });

  test("a region is chosen on the map", async ({ visitor }) => {
    await visitor.opensTheMap("#map=7/48/-1");
    await visitor.seesRegionsOnTheMap(13);
    // In the middle of Bretagne, far from any pin.
    await visitor.clicksPlace(48.13, -3.35);
    await visitor.seesCites(countIn("bretagne"));
    await visitor.seesChips("Bretagne");
    await visitor.seesAddress(/[?&]region=bretagne/);
  });

  test("a card opens, and Back and Forward close and open it", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.choosesRegion("Bretagne");
    await visitor.opensLine("Locronan");
    await visitor.seesCard("Locronan");
    await visitor.seesAddress(/cite=locronan/);
    await visitor.goesBack();
    await visitor.seesNoCard();
    await visitor.seesCites(countIn("bretagne"));
    await visitor.goesBack();
    await visitor.seesCites(cites.length);
    await visitor.goesForward();
    await visitor.seesChips("Bretagne");
    await visitor.goesForward();
    await visitor.seesCard("Locronan");
  });

  test("a link shows what its sender saw", async ({ visitor }) => {
    await visitor.opensTheMap("?region=bretagne&cite=locronan&lang=en");
    await visitor.seesLanguage("en");
    await visitor.seesCard("Locronan");
    await visitor.opensTheMap("?region=Bretagne, corse");
    await visitor.seesCites(countIn("bretagne") + countIn("corse"));
    await visitor.seesChips("Bretagne", "Corse");
  });

  test("the language changes, and the choice stays", async ({ visitor }) => {
    await visitor.opensTheMap("?region=bretagne&cite=locronan");
    await visitor.choosesLanguage("English");
    await visitor.seesLanguage("en");
    await visitor.seesAddress(/lang=en/);
    await visitor.seesCard("Locronan");
    await visitor.seesChips("Brittany");
    await visitor.choosesLanguage("Français");
    await visitor.seesLanguage("fr");
  });

  test("the keyboard alone does it all", async ({ visitor }) => {
    await visitor.opensTheMap("#map=8/48.1/-4.2");
    await visitor.types("Tab", "Tab", "Tab", "Enter");
    await visitor.seesFocusOn("#map");
    await visitor.types("ArrowDown");
    await visitor.hears("Locronan, Finistère, homologuée");
    await visitor.types("Enter");
    await visitor.seesCard("Locronan");
    await visitor.seesFocusOn("#card-title");
    await visitor.types("Escape");
    await visitor.seesNoCard();
    await visitor.seesFocusOn("#map");
    await visitor.types("+");
    await visitor.seesAddress(/#map=9\//);
  });

  test("what there is to see is searched for and chosen by", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.searches("place maisons granit");
    await visitor.seesFirst("Locronan");
    await visitor.reads("place et ses maisons de granit");
    await visitor.searches("");
    await visitor.seesCites(cites.length);
    await visitor.presses("À voir");
    await visitor.presses(/^Château\s*\d*$/);
    await visitor.seesCites(countWith("chateau"));
    await visitor.seesChips("Château");
    await visitor.goesBack();
    await visitor.seesCites(cites.length);
  });

  test("a trip is begun in the list, put in order, and is in its link", async ({ visitor }) => {
    await visitor.opensTheMap();
    await visitor.presses("Ajouter Quintin à mon voyage");
    await visitor.presses("Ajouter Locronan à mon voyage");
    await visitor.presses("Ajouter Moncontour à mon voyage");
    await visitor.presses("Mon voyage, 3 étapes");
    await visitor.seesStops("Quintin", "Locronan", "Moncontour");
    await visitor.presses("Descendre Quintin");
    await visitor.hears("Quintin : étape 2 sur 3.");
    await visitor.seesFocusOn("[aria-label='Descendre Quintin']");
    await visitor.types("Enter");
    await visitor.seesStops("Locronan", "Moncontour", "Quintin");
    await visitor.presses("Meilleur ordre");
    await visitor.seesStops("Locronan", "Quintin", "Moncontour");
    await visitor.seesAddress(/[?&]etapes=locronan,quintin,moncontour/);
    // It is kept across visits, and another's link leaves it as it is.
    await visitor.opensTheMap("?etapes=locronan,pont-croix");
    await visitor.presses("Mon voyage, 2 étapes");
    await visitor.seesStops("Locronan", "Pont-Croix");
    await visitor.presses("Revenir au mien");
    await visitor.seesStops("Locronan", "Quintin", "Moncontour");
  });

  test("a trip is taken along as a PDF and as a file, made in the page", async ({ visitor }) => {
    await visitor.opensTheMap("?etapes=locronan,pont-croix");
    await visitor.presses("Mon voyage, 2 étapes");
    await visitor.presses("Emporter");
    await visitor.presses(/^PDF à imprimer/);
    await visitor.seesFileReady("petites-cites-voyage.pdf");
    await visitor.presses(/^GPX/);
    await visitor.seesFileReady("petites-cites-voyage.gpx");
    await visitor.types("Escape");
    await visitor.presses("Descendre Locronan");
    await visitor.seesStops("Pont-Croix", "Locronan");
  });

  test("paper has the choice, with what there is to see, and where to find it", async ({ visitor }) => {
    await visitor.opensTheMap("?region=corse&q=marché couvert");
    await visitor.isAboutToPrint();
    await visitor.reads("marché couvert à vingt et une colonnes · place Paoli et ses platanes");
    await visitor.reads("?region=corse&q=");
    await visitor.hasPrinted();
    await visitor.seesCites(1);
  });

  test("without the data the page says so, keeps its list, and tries again", async ({ visitor }) => {
    const data = /\/communes[^/]*\.geojson$/;
    await visitor.isDenied(data);
    await visitor.opensThePage();
    await visitor.seesAlert("Les données des cités n’arrivent pas.");
    await visitor.seesThePlainList(cites.length);
    await visitor.isGranted(data);
    await visitor.presses("Réessayer");
    await visitor.seesTheMapReady();
    await visitor.seesCites(cites.length);
  });

  test("without the script the page is the map that it came with, and the list", async ({ visitor }) => {
    await visitor.isDenied(/\/app-[^/]*\.js$/);
    await visitor.opensThePage();
    await visitor.seesTheStaticMap(13, cites.length);
    await visitor.seesThePlainList(cites.length);
  });

  test.describe("in the dark", () => {
    test.use({ colorScheme: "dark" } as object);

    test("the page is dark where the system is", { tag: "@dark" }, async ({ visitor }) => {
      await visitor.opensTheMap();
      await visitor.seesPaper("rgb(29, 27, 24)");
      await visitor.opensTheMap("?theme=light");
      await visitor.seesPaper("rgb(251, 247, 239)");
    });
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true } as object);

    test("the list is a sheet, tapped and pulled", { tag: "@phone" }, async ({ visitor }) => {
      await visitor.opensTheMap();
      await visitor.seesTheSheet("peek");
      await visitor.taps("Déplier la liste");
      await visitor.seesTheSheet("half");
      await visitor.taps("Replier la liste");
      await visitor.seesTheSheet("peek");
      await visitor.pullsTheSheetUp(300);
      await visitor.seesTheSheet("half");
      await visitor.opensLine("Locronan");
      await visitor.seesCard("Locronan");
      await visitor.closesCard();
    });

    test("a finger beside a pin opens its card", { tag: ["@phone", "@finger"] }, async ({ visitor }) => {
      await visitor.opensTheMap("#map=7.5/48.1/-4.2");
      await visitor.tapsPin("locronan", { x: 10, y: -8 });
      await visitor.seesCard("Locronan");
      await visitor.closesCard();
    });
  });
}

/** Journeys of someone who asks for what is not ours. */
export function articleJourneys(test: TestType<{ visitor: Visits; wikimedia: Wikimedia }, object>) {
  test("an article comes from Wikipedia when it is asked for, and is tried again when it fails", async ({ visitor, wikimedia }) => {
    knowsLocronan(wikimedia);
    // A picture is asked for by the engine itself, which cannot be led elsewhere in each of them.
    wikimedia.items.Q272369 = { articles: { fr: "Locronan" } };
    wikimedia.troubles["www.wikidata.org"] = { status: 429 };
    await visitor.opensTheMap("?cite=locronan");
    await visitor.presses("Photo et article de Wikipédia");
    await visitor.reads("Wikipédia reçoit trop de demandes.");
    wikimedia.troubles = {};
    await visitor.presses("Réessayer");
    await visitor.reads("Locronan est une commune française");
    await visitor.reads("Wikimedia Commons n’a pas de photo");
    await visitor.seesFocusOn(".article h3");
    await visitor.closesCard();
  });
}

/** Journeys of someone whose page holds the map. */
export function hostJourneys(test: TestType<{ host: Hosts }, object>) {
  test("a page holds the map, commands it and is answered", async ({ host }) => {
    await host.opensAPageWith(`<petites-cites id="map" lang="fr"></petites-cites>`);
    await host.hearsThatItIsReady();
    await host.calls("setFilters", { region: "bretagne" });
    await host.seesLinesInside(countIn("bretagne"));
    await host.calls("select", "locronan");
    await host.seesCardInside("Locronan");
  });
}
