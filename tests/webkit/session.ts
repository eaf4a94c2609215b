// A WebKit of one's own: Debian's WebKitWebDriver and MiniBrowser, on a screen that nobody sees.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";

export interface Looks {
  width: number;
  height: number;
  dark: boolean;
}

/** A screen without a device, as long as the worker lives. */
export async function opensAScreen(): Promise<{ name: string; close(): Promise<unknown> }> {
  const xvfb = spawn(process.env.XVFB!, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    detached: true,
  });
  const [number] = await once(xvfb.stdio[3] as NodeJS.ReadableStream, "data");
  return { name: `:${String(number).trim()}`, close: () => stops(xvfb) };
}

/** Milliseconds in which a browser has started, on a busy machine too. */
const PATIENCE = 25_000;

/** A new browser, with nothing of an earlier one. */
export async function opensABrowser(screen: string, { width, height, dark }: Looks) {
  for (;;) {
    const port = await freePort();
    const server = startsADriver(screen, port, dark);
    // Once in a hundred times the driver waits for ever for the browser that it has started itself.
    const starts = session(`http://127.0.0.1:${port}`);
    // What becomes of it once it is given up does not matter.
    starts.catch(() => null);
    const driver = await Promise.race([starts, waits(PATIENCE)]);
    if (driver) {
      await resizes(driver, width, height);
      return {
        driver,
        close: async () => {
          await driver.quit();
          await stops(server);
        },
      };
    }
    await stops(server);
  }
}

function startsADriver(screen: string, port: number, dark: boolean): ChildProcess {
  return spawn(process.env.WEBKIT_DRIVER!, [`--port=${port}`], {
    stdio: "ignore",
    // A group of its own, with the browser in it.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: screen,
      GDK_BACKEND: "x11",
      // WebKit takes light or dark from the desktop's theme.
      GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
      // Its sandbox cannot be made by root in a container. What is visited here is our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
}

async function session(server: string): Promise<WebDriver> {
  const isUp = () => fetch(`${server}/status`).then(({ ok }) => ok, () => false);
  for (let tries = 0; tries < PATIENCE / 50 && !(await isUp()); tries++) await waits(50);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: process.env.MINIBROWSER!, args: ["--automation"] },
  });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

const waits = (milliseconds: number) => new Promise<null>((waited) => setTimeout(() => waited(null), milliseconds));

/** As wide and high within as was asked for. The window's own bar makes 447 pixels the least width. */
async function resizes(driver: WebDriver, width: number, height: number) {
  const window = driver.manage().window();
  await window.setRect({ x: 0, y: 0, width, height });
  const [outer, inner] = await driver.executeScript<number[]>("return [outerHeight, innerHeight]");
  await window.setRect({ width, height: height + outer! - inner! });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Ends a program that was started here, with all that it started itself. */
async function stops(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const exit = once(child, "exit");
  process.kill(-child.pid!);
  await exit;
}
