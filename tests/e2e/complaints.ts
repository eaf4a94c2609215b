// What a browser complains of while a page is visited.
import type { Page } from "@playwright/test";

export interface Complaints {
  refusedByPolicy: string[];
  uncaught: string[];
}

/** Notes them from now on. */
export function notesComplaints(page: Page, complaints: Complaints) {
  page.on("console", (message) => {
    const text = message.text();
    if (text.includes("Content Security Policy")) complaints.refusedByPolicy.push(text);
    if (text.includes("panicked at")) complaints.uncaught.push(text);
  });
  // Firefox tells as errors of the page what Chromium says in the console: refusals, and modules that are missing.
  page.on("pageerror", ({ message }) => {
    if (isPlaywrights(message) || isBrokenOff(message)) return;
    if (message.includes("violates the following directive")) complaints.refusedByPolicy.push(message);
    else if (!message.startsWith("Loading module from")) complaints.uncaught.push(message);
  });
}

/** Playwright keeps service workers off (playwright.config.ts) by asking for them, in sandboxed frames too, where that is an error. */
const isPlaywrights = (message: string) =>
  /^Failed to read the 'serviceWorker' property from 'Navigator': .*sandboxed/.test(message);

/** Firefox tells so of what a worker was about to answer when the page was left. */
const isBrokenOff = (message: string) =>
  /^Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error/.test(message);
