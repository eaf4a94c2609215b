// A page in WebKit: what the verbs of its visitor are made of.
import { expect } from "@playwright/test";
import { By, Origin, type WebDriver, type WebElement } from "selenium-webdriver";
import type { Box, Point } from "../e2e/geometry.ts";

export class WebKitPage {
  constructor(protected readonly driver: WebDriver) {}

  /** Runs a function in the page. */
  protected does<T, A extends unknown[]>(work: (...given: A) => T, ...given: A): Promise<T> {
    return this.driver.executeScript<T>(work as unknown as string, ...given);
  }

  /** What a function in the page says in the end. */
  protected async sees<T, A extends unknown[]>(look: (...given: A) => T, wanted: T, ...given: A) {
    await expect.poll(() => this.does(look, ...given)).toEqual(wanted);
  }

  protected one(selector: string): Promise<WebElement> {
    return this.driver.findElement(By.css(selector));
  }

  /** The element of this kind that is seen and has this name, if there is one. */
  protected async called(selector: string, name: string | RegExp): Promise<WebElement | null> {
    const words = name instanceof RegExp ? name.source : `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
    return this.does(
      (selector, words) =>
        ([...document.querySelectorAll<HTMLElement>(selector)].find(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            new RegExp(words).test((element.ariaLabel ?? element.textContent!).replace(/\s+/g, " ").trim()),
        ) as unknown as WebElement) ?? null,
      selector,
      words,
    );
  }

  protected box(selector: string): Promise<Box> {
    return this.does((selector) => {
      const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
      return { x, y, width, height };
    }, selector);
  }

  protected async clicks(find: () => Promise<WebElement | null>) {
    await this.clicksAt(await this.middleOf(find));
  }

  /**
   * The middle of an element once it is there, rests and is not covered: the driver's own click does not wait for
   * that, and takes what lies in a transformed layer for hidden.
   */
  protected async middleOf(find: () => Promise<WebElement | null>): Promise<Point> {
    let middle: Point | null = null;
    await expect
      .poll(async () => {
        const element = await find();
        // One that was replaced meanwhile is looked for anew.
        middle = element && (await this.driver.executeAsyncScript<Point | null>(middleOfWhatRests as unknown as string, element).catch(() => null));
        return Boolean(middle);
      })
      .toBe(true);
    return middle!;
  }

  protected async clicksAt(at: Point) {
    await this.driver.actions().move({ ...whole(at), origin: Origin.VIEWPORT }).click().perform();
  }
}

/** WebDriver takes whole pixels. */
export const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Runs in the page: where an element can be clicked, or `null` while it moves or something lies over it. */
function middleOfWhatRests(element: Element, done: (middle: Point | null) => void) {
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  const before = element.getBoundingClientRect();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const hit = document.elementFromPoint(middle.x, middle.y);
      const rests = x === before.x && y === before.y;
      done(rests && hit && (element.contains(hit) || hit.contains(element)) ? middle : null);
    }),
  );
}
