// What a visitor does and sees in WebKit: the verbs of `e2e/visitor.ts` that the journeys are told in, by WebDriver.
import { expect } from "@playwright/test";
import { Button, Key, Origin, type WebDriver, type WebElement } from "selenium-webdriver";
import { type Point, pixelOf, viewOf } from "../e2e/geometry.ts";
import { cite } from "../e2e/published.ts";
import type { Visits } from "../journeys.ts";
import type { Mirror } from "./mirror.ts";
import { WebKitPage, whole } from "./page.ts";

const KEYS: Record<string, string> = { Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE, ArrowDown: Key.ARROW_DOWN };

export class WebKitVisitor extends WebKitPage implements Visits {
  constructor(
    driver: WebDriver,
    private readonly mirror: Mirror,
  ) {
    super(driver);
  }

  // Coming and going

  async opensTheMap(link = "") {
    await this.opensThePage(link);
    await this.seesTheMapReady();
  }

  async opensThePage(link = "") {
    await this.driver.get(new URL(link, this.mirror.url).href);
    // WebDriver tells of no error: the page keeps them from here on.
    await this.does(() => {
      const uncaught: string[] = [];
      Object.assign(window, { uncaught });
      addEventListener("error", ({ message }) => uncaught.push(message));
      addEventListener("unhandledrejection", ({ reason }) => uncaught.push(String(reason)));
    });
  }

  /** What the last page that was opened did not catch. */
  uncaught(): Promise<string[]> {
    return this.does(() => (window as unknown as { uncaught?: string[] }).uncaught ?? []);
  }

  async seesTheMapReady() {
    await this.sees(() => document.documentElement.dataset.state, "ready");
    await this.sees(() => performance.getEntriesByName("cites:ready").length > 0, true);
  }

  async isDenied(files: RegExp) {
    this.mirror.denies(files);
  }

  async isGranted(files: RegExp) {
    this.mirror.grants(files);
  }

  /** Once what was done before is a step of the history: it becomes one after its frame is painted. */
  async goesBack() {
    await this.driver.executeAsyncScript(
      "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));",
    );
    await this.driver.navigate().back();
  }

  async goesForward() {
    await this.driver.navigate().forward();
  }

  async seesAddress(pattern: RegExp) {
    await expect.poll(() => this.driver.getCurrentUrl()).toMatch(pattern);
  }

  // Searching and filtering

  async searches(text: string) {
    // Emptied as by hand: the driver's own way tells the page nothing.
    const search = await this.one("#search");
    await this.clicks(async () => search);
    await this.driver.actions().keyDown(Key.CONTROL).sendKeys("a").keyUp(Key.CONTROL).sendKeys(Key.BACK_SPACE).perform();
    if (text) await search.sendKeys(text);
  }

  async choosesRegion(name: string) {
    const region = () => this.called(".choice", new RegExp(`^${name}\\s*\\d*$`));
    if (!(await region())) await this.presses(/^\+ \d+ régions$/);
    await this.clicks(region);
  }

  async removesChip(name: string) {
    await this.presses(`Retirer : ${name}`);
  }

  async seesChips(...names: string[]) {
    await this.sees(
      () =>
        [...document.querySelectorAll("[aria-label='Choix en cours'] button, [aria-label='Current choices'] button")].map(
          (chip) => chip.textContent!.trim(),
        ),
      names,
    );
  }

  // The list and the card

  async seesCites(count: number) {
    const words = count === 0 ? "Aucune cité" : count === 1 ? "1 cité" : `${count} cités`;
    await this.sees(() => document.querySelector(".results-count strong")?.textContent?.trim(), words);
    await this.sees(() => document.querySelectorAll("#list a.line").length, count);
  }

  async seesFirst(...names: string[]) {
    await this.sees(
      (count) => [...document.querySelectorAll("#list a.line .name")].slice(0, count).map((name) => name.textContent),
      names,
      names.length,
    );
  }

  async opensLine(name: string) {
    await this.clicks(() =>
      this.does(
        (name) =>
          [...document.querySelectorAll("#list a.line .name")].find((line) => line.textContent === name) as unknown as WebElement,
        name,
      ),
    );
  }

  async seesStops(...names: string[]) {
    await this.sees(() => [...document.querySelectorAll(".stop .stop-name")].map((name) => name.textContent), names);
  }

  async seesFileReady(name: string) {
    const isReady = (name: string) =>
      document.querySelector("dialog.export [role=status]")?.textContent?.includes(`${name} est prêt`);
    await this.sees(isReady, true, name);
  }

  async seesCard(name: string) {
    await this.sees(() => [...document.querySelectorAll("article h2")].map((h) => h.textContent!.trim()), [name]);
  }

  async seesNoCard() {
    await this.sees(() => document.querySelectorAll("article").length, 0);
  }

  async closesCard() {
    await this.clicks(() => this.called("article button", /^(Fermer|Close)$/));
    await this.seesNoCard();
  }

  // The map

  async clicksPlace(lat: number, lon: number) {
    await this.clicksAt(await this.pixelOfPlace(lat, lon));
  }

  async seesRegionsOnTheMap(count: number) {
    await this.sees(() => document.querySelectorAll(".leaflet-basemap-pane path.region").length, count);
  }

  // The page

  async presses(name: string | RegExp) {
    await this.clicks(() => this.called("button", name));
  }

  /** As the browser's own list of choices does it, which drivers do not open. */
  async choosesLanguage(name: string) {
    await this.driver.executeScript((label: string) => {
      const field = document.querySelector<HTMLSelectElement>("#lang")!;
      field.value = [...field.options].find((option) => option.text === label)!.value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, name);
  }

  async types(...keys: string[]) {
    for (const key of keys) await this.driver.actions().sendKeys(KEYS[key] ?? key).perform();
  }

  async isAboutToPrint() {
    await this.sees(() => {
      dispatchEvent(new Event("beforeprint"));
      return document.querySelectorAll(".print-list").length;
    }, 1);
  }

  async hasPrinted() {
    await this.sees(() => {
      dispatchEvent(new Event("afterprint"));
      return document.querySelectorAll(".print-list").length;
    }, 0);
  }

  async seesLanguage(lang: "fr" | "en") {
    await this.sees(() => document.documentElement.lang, lang);
  }

  async seesPaper(colour: string) {
    await this.sees(() => getComputedStyle(document.querySelector(".panel")!).backgroundColor, colour);
  }

  async seesFocusOn(selector: string) {
    await this.sees((selector) => document.activeElement!.matches(selector), true, selector);
  }

  async hears(text: string) {
    await this.sees(() => document.querySelector(".sr-only[role=status][aria-live]")?.textContent?.trim(), text);
  }

  async seesAlert(text: string) {
    const alert = () => this.does(() => document.querySelector("[role=alert]")?.textContent);
    await expect.poll(alert).toContain(text);
  }

  async reads(text: string) {
    await this.sees((text) => document.body.innerText.replace(/\s+/g, " ").includes(text), true, text);
  }

  async seesThePlainList(count: number) {
    await this.sees(() => document.querySelectorAll("#static-list li a").length, count);
    await this.does(() => [...document.querySelectorAll("#static-list li a")].at(-1)!.scrollIntoView({ block: "nearest" }));
    await this.sees(() => {
      const last = [...document.querySelectorAll("#static-list li a")].at(-1)!;
      const { left, right, top, bottom } = last.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === last;
    }, true);
  }

  async seesTheStaticMap(regions: number, pins: number) {
    await this.sees(() => document.querySelectorAll("#static-map a > .region").length, regions);
    await this.sees(() => document.querySelectorAll("#static-map a > :is(circle, use)").length, pins);
    await this.sees(() => {
      const pin = document.querySelector('#static-map a[href="cites/l-ile-rousse.html"] > *')!;
      const { left, right, top, bottom } = pin.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === pin;
    }, true);
  }

  // A phone: Debian's driver has no touch of its own and makes a mouse of a finger.

  async taps(name: string) {
    await this.presses(name);
  }

  async tapsPin(slug: string, beside: Point = { x: 0, y: 0 }) {
    const { lat, lon } = cite(slug);
    const { x, y } = await this.pixelOfPlace(lat, lon);
    await this.clicksAt({ x: x + beside.x, y: y + beside.y });
  }

  async pullsTheSheetUp(by: number) {
    const from = whole(await this.middleOf(() => this.one(".panel .handle")));
    await this.driver
      .actions()
      .move({ ...from, origin: Origin.VIEWPORT })
      .press(Button.LEFT)
      .move({ ...from, y: from.y - by, origin: Origin.VIEWPORT, duration: 200 })
      .release(Button.LEFT)
      .perform();
  }

  async seesTheSheet(position: "peek" | "half" | "full") {
    await this.sees(() => document.querySelector<HTMLElement>(".panel")!.dataset.position, position);
  }

  private async pixelOfPlace(lat: number, lon: number): Promise<Point> {
    const url = await this.driver.getCurrentUrl();
    const view = viewOf(url);
    if (!view) throw new Error(`no view in ${url}`);
    return pixelOf({ lat, lon }, view, await this.box("#map"));
  }
}
