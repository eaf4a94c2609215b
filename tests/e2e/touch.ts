// Fingers on the screen: real touch input, through the protocol that drives the engine.
import type { Page } from "@playwright/test";

type Point = [x: number, y: number];

/** One or more fingers. */
export interface Fingers {
  land(...at: Point[]): Promise<void>;
  /** The fingers that landed go to these points, in the same order. */
  move(...to: Point[]): Promise<void>;
  lift(): Promise<void>;
}

export async function fingersOn(page: Page): Promise<Fingers> {
  return page.context().browser()!.browserType().name() === "firefox" ? bidiFingers(page) : chromiumFingers(page);
}

async function chromiumFingers(page: Page): Promise<Fingers> {
  const devtools = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: Point[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  return {
    land: async (...at) => void (await send("touchStart", at)),
    move: async (...to) => void (await send("touchMove", to)),
    lift: async () => void (await send("touchEnd", [])),
  };
}

/** What of Playwright's own side of a page is used here: it runs in this process. */
interface BidiPage {
  _session: { sessionId: string; send(method: string, parameters: unknown): Promise<unknown> };
  rawTouchscreen: { tap(progress: unknown, x: number, y: number): Promise<void> };
}

/** Playwright 1.60 does not offer what it speaks with Firefox, nor does it pass on a finger by itself. */
function bidiOf(page: Page): BidiPage {
  const { _connection } = page as unknown as { _connection: { toImpl(page: Page): { delegate: BidiPage } } };
  return _connection.toImpl(page).delegate;
}

function bidiFingers(page: Page): Fingers {
  const { _session } = bidiOf(page);
  let down = 0;
  const perform = (each: object[][]) =>
    _session.send("input.performActions", {
      context: _session.sessionId,
      actions: each.map((actions, finger) => ({
        type: "pointer",
        id: `finger ${finger}`,
        parameters: { pointerType: "touch" },
        actions,
      })),
    });
  // WebDriver takes whole pixels.
  const to = ([x, y]: Point) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
  return {
    land: async (...at) => {
      down = at.length;
      await perform(at.map((point) => [to(point), { type: "pointerDown", button: 0 }]));
    },
    move: async (...points) => void (await perform(points.map((point) => [to(point)]))),
    lift: async () => void (await perform(Array.from({ length: down }, () => [{ type: "pointerUp", button: 0 }]))),
  };
}

/** Has `tap` reach the page in Firefox, where Playwright 1.60 drops it without a word. */
export function givesFirefoxTaps(page: Page) {
  if (page.context().browser()?.browserType().name() !== "firefox") return;
  const fingers = bidiFingers(page);
  bidiOf(page).rawTouchscreen.tap = async (_progress, x, y) => {
    await fingers.land([x, y]);
    await fingers.lift();
  };
}
