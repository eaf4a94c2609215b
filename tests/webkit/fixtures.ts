// A visitor and a host in WebKit, each with a browser of their own.
import { test as base, expect } from "@playwright/test";
import { WebKitHost } from "./host.ts";
import { Wikimedia } from "../e2e/wikimedia.ts";
import { Mirror } from "./mirror.ts";
import { opensABrowser, opensAScreen } from "./session.ts";
import { WebKitVisitor } from "./visitor.ts";

interface Fixtures {
  mirror: Mirror;
  visitor: WebKitVisitor;
  host: WebKitHost;
  wikimedia: Wikimedia;
}

export const test = base.extend<Fixtures, { screenName: string }>({
  screenName: [
    async ({}, use) => {
      const screen = await opensAScreen();
      await use(screen.name);
      await screen.close();
    },
    { scope: "worker" },
  ],
  mirror: async ({ baseURL }, use) => {
    const mirror = await Mirror.of(baseURL!);
    await use(mirror);
    await mirror.close();
    expect(mirror.refusedByPolicy, "refused by the Content Security Policy").toEqual([]);
  },
  visitor: async ({ mirror, screenName, viewport, colorScheme }, use) => {
    const browser = await opensABrowser(screenName, { ...viewport!, dark: colorScheme === "dark" });
    const visitor = new WebKitVisitor(browser.driver, mirror);
    await use(visitor);
    const uncaught = await visitor.uncaught();
    await browser.close();
    expect(uncaught, "errors that nothing caught").toEqual([]);
  },
  wikimedia: async ({ mirror }, use) => {
    const wikimedia = await Wikimedia.open();
    mirror.leadsToWikimedia(wikimedia.url);
    await use(wikimedia);
    await wikimedia.close();
  },
  host: async ({ mirror, screenName, viewport }, use) => {
    const browser = await opensABrowser(screenName, { ...viewport!, dark: false });
    const host = await WebKitHost.of(browser.driver, mirror.url);
    await use(host);
    await browser.close();
    await host.site.close();
  },
});

export { expect };
