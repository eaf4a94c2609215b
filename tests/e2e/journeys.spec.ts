// The main journeys, by way of Playwright: in Chromium and in Firefox.
import { hostJourneys, journeys } from "../journeys.ts";
import { test } from "./fixtures.ts";
import { test as hostTest } from "./host.ts";

journeys(test);
hostJourneys(hostTest);
