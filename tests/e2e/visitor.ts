// What a visitor does and sees. The tests are written in these verbs; where things are in the page stands here.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Point, type View, contains, pixelOf, viewOf } from "./geometry.ts";
import { Onlooker } from "./onlooker.ts";
import { cite } from "./published.ts";
import { fingersOn } from "./touch.ts";

export class Visitor extends Onlooker {
  readonly map: Locator;
  readonly list: Locator;
  readonly lines: Locator;
  readonly search: Locator;
  readonly card: Locator;
  readonly notice: Locator;
  readonly chosen: Locator;
  /** Requests that have no answer yet. */
  private underWay = 0;

  constructor(page: Page) {
    super(page);
    page.on("request", () => this.underWay++);
    page.on("requestfinished", () => this.underWay--);
    page.on("requestfailed", () => this.underWay--);
    this.map = page.locator("#map");
    this.list = page.locator("#list");
    this.lines = this.list.locator("a.line");
    this.search = page.getByRole("searchbox");
    this.card = page.getByRole("article");
    this.notice = page.locator(".notice");
    this.chosen = page.getByRole("list", { name: /Choix en cours|Current choices|Aktuelle Auswahl|Filtros activos|Scelte attive|Huidige keuze/ });
  }

  // Coming and going

  async opensTheMap(link = "") {
    await this.opensThePage(link);
    await this.seesTheMapReady();
  }

  /** The same without expecting that all goes well. */
  async opensThePage(link = "") {
    await this.page.goto(link);
  }

  async seesTheMapReady() {
    await expect(this.page.locator("html")).toHaveAttribute("data-state", "ready");
    await this.page.waitForFunction(() => performance.getEntriesByName("cites:ready").length > 0);
  }

  async reloads() {
    await this.page.reload();
    await this.seesTheMapReady();
  }

  /** Goes back once what was done before is a step of the history: it becomes one after its frame is painted. */
  async goesBack() {
    await this.page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)))),
    );
    await this.page.goBack();
  }

  async goesForward() {
    await this.page.goForward();
  }

  /** From now on the map's host has these files no more: it answers 404. */
  async isDenied(files: RegExp) {
    await this.page.route(files, (route) => route.fulfill({ status: 404 }));
  }

  /** The host has them again. */
  async isGranted(files: RegExp) {
    await this.page.unroute(files);
  }

  // Searching and filtering

  async searches(text: string) {
    await this.search.fill(text);
  }

  async choosesRegion(name: string) {
    const region = this.choice(name);
    if (!(await region.isVisible())) await this.presses(/^\+ \d+ régions$/);
    await region.click();
  }

  async choosesDepartement(name: string) {
    const fold = this.button("Départements");
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    await this.choice(name).click();
  }

  async choosesTheme(name: string) {
    const fold = this.button("À voir");
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    await this.choice(name).click();
  }

  async choosesStatus(name: "Toutes" | "Homologuées" | "Candidates") {
    await this.page.getByRole("group", { name: "Label" }).getByRole("button", { name }).click();
  }

  /** A filter's button, by its name without its count. */
  choice(name: string): Locator {
    return this.page.locator(".choice, .segment").filter({ hasText: new RegExp(`^${name}\\s*\\d*$`) });
  }

  async removesChip(name: string) {
    await this.chosen.getByRole("button", { name: `Retirer : ${name}` }).click();
  }

  async seesChips(...names: string[]) {
    await expect(this.chosen.getByRole("button")).toHaveText(names);
  }

  // The list

  line(name: string): Locator {
    return this.lines.filter({ has: this.page.locator(".name").getByText(name, { exact: true }) });
  }

  async opensLine(name: string) {
    await this.line(name).click();
  }

  async seesCites(count: number) {
    const words = count === 0 ? "Aucune cité" : count === 1 ? "1 cité" : `${count} cités`;
    await expect(this.page.locator(".results-count strong")).toHaveText(words);
    await expect(this.lines).toHaveCount(count);
  }

  async seesFirst(...names: string[]) {
    for (const [index, name] of names.entries()) {
      await expect(this.lines.nth(index).locator(".name")).toHaveText(name);
    }
  }

  // The map

  /** Where the address says that the map looks. */
  view(): View {
    const view = viewOf(this.page.url());
    if (!view) throw new Error(`no view in ${this.page.url()}`);
    return view;
  }

  /** Where on the page a place is: the address must name the view. */
  async pixelOfPlace(lat: number, lon: number): Promise<Point> {
    return pixelOf({ lat, lon }, this.view(), (await this.map.boundingBox())!);
  }

  async pixelOf(slug: string): Promise<Point> {
    const { lat, lon } = cite(slug);
    return this.pixelOfPlace(lat, lon);
  }

  async clicksPin(slug: string, beside: Point = { x: 0, y: 0 }) {
    const { x, y } = await this.pixelOf(slug);
    await this.page.mouse.click(x + beside.x, y + beside.y);
  }

  async pointsAtPin(slug: string) {
    const { x, y } = await this.pixelOf(slug);
    await this.page.mouse.move(x, y);
  }

  async clicksPlace(lat: number, lon: number) {
    const { x, y } = await this.pixelOfPlace(lat, lon);
    await this.page.mouse.click(x, y);
  }

  /** The part of the map that the list's sheet leaves free. */
  async visibleMap() {
    const map = (await this.map.boundingBox())!;
    const panel = (await this.page.locator(".panel").boundingBox())!;
    const isOver = panel.width > map.width - 2;
    return isOver ? { ...map, height: panel.y - map.y } : map;
  }

  /** All of France is in the visible part of the map, Corsica included; gives where each region is. */
  async seesTheWholeOfFrance() {
    const regions = this.page.locator("path.region");
    await expect(regions).toHaveCount(13);
    await this.seesTheMapAtRest();
    const visible = await this.visibleMap();
    const boxes = await Promise.all((await regions.all()).map(async (region) => (await region.boundingBox())!));
    for (const box of boxes) expect(contains(visible, box, 2), JSON.stringify({ visible, box })).toBe(true);
    return boxes;
  }

  /** Moves the map by hand and waits until the address says so. */
  async drags(by: Point) {
    const before = this.page.url();
    const box = (await this.map.boundingBox())!;
    const from = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.25 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
    await this.page.mouse.move(from.x + by.x, from.y + by.y);
    await this.page.mouse.up();
    await expect.poll(() => this.page.url()).not.toBe(before);
    await this.seesTheMapAtRest();
  }

  /**
   * Where the drawing of the basemap lies on the page: its scale, and where its origin is. The same whichever
   * shapes are drawn, for the light base map gives way to the detailed one as the visitor comes near.
   */
  async basemap(): Promise<number[]> {
    return this.page.locator(".leaflet-basemap-pane g").evaluate((g: SVGGElement) => {
      const { a, e, f } = g.getScreenCTM()!;
      return [a, e, f];
    });
  }

  /** The map has come to rest: all that was asked for is here, nothing moves any more, and the address says so. */
  async seesTheMapAtRest() {
    const looks = async () => JSON.stringify([this.underWay, await this.basemap(), this.page.url()]);
    await expect(async () => {
      const before = await looks();
      await this.waitsForWhatWaits();
      expect(await looks()).toBe(before);
      expect(this.underWay).toBe(0);
    }).toPass({ timeout: 15_000 });
  }

  /**
   * What the page does after a pause (the address 150 ms after the map's last move, the rest of the list 250 ms after
   * the last letter) is done. A timer of the same page that is set later and is longer ends later, on a slow machine too.
   */
  private async waitsForWhatWaits() {
    await this.page.evaluate(async () => {
      await new Promise((waited) => setTimeout(waited, 300));
      for (let frame = 0; frame < 4; frame++) await new Promise((painted) => requestAnimationFrame(painted));
    });
  }

  // Paper

  /** As the browser tells the page, whose dialogue no test can open. The code for it comes when the browser is idle. */
  async isAboutToPrint() {
    await expect(async () => {
      await this.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(this.page.locator(".print-list")).toHaveCount(1, { timeout: 500 });
    }).toPass();
  }

  async hasPrinted() {
    await this.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(this.page.locator(".print-list")).toHaveCount(0);
  }

  // The card

  async seesStops(...names: string[]) {
    await expect(this.page.locator(".stop .stop-name")).toHaveText(names);
  }

  async seesFileReady(name: string) {
    await expect(this.page.locator("dialog.export [role=status]")).toContainText(`${name} est prêt`);
  }

  async seesCard(name: string) {
    await expect(this.card).toHaveCount(1);
    await expect(this.card.getByRole("heading", { level: 2 })).toHaveText(name);
  }

  async seesNoCard() {
    await expect(this.card).toHaveCount(0);
  }

  async seesInCard(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.card).toContainText(text);
  }

  /** Unfolds the town hall's contact in the card. */
  async unfoldsTownHall() {
    await this.card.locator("summary").click();
    await expect(this.card.locator("details")).toHaveAttribute("open", "");
  }

  async closesCard() {
    await this.card.getByRole("button", { name: /^(Fermer|Close)$/ }).click();
    await this.seesNoCard();
  }

  // Anything

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async presses(name: string | RegExp) {
    await this.button(name).click();
  }

  /** Each language is named in itself. */
  async choosesLanguage(name: string) {
    await this.page.locator("#lang").selectOption({ label: name });
  }

  async types(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async seesNotice(text: string | RegExp) {
    await expect(this.notice).toHaveCount(1);
    await expect(this.notice).toContainText(text);
  }

  // A phone

  async taps(name: string) {
    await this.button(name).tap();
  }

  /** Pulls the sheet up by its handle. */
  async pullsTheSheetUp(by: number) {
    const handle = this.page.locator(".panel .handle");
    // Waits until it rests: what moves is not to be taken hold of.
    await handle.hover({ trial: true });
    const box = (await handle.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const finger = await fingersOn(this.page);
    await finger.land([x, y]);
    for (let step = 1; step <= 6; step++) await finger.move([x, y - (step * by) / 6]);
    await finger.lift();
  }

  async tapsPin(slug: string, beside: Point = { x: 0, y: 0 }) {
    const { x, y } = await this.pixelOf(slug);
    await this.page.touchscreen.tap(x + beside.x, y + beside.y);
  }
}
