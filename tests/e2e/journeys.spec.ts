// The main journeys, by way of Playwright: in Chromium and in Firefox.
import { articleJourneys, hostJourneys, journeys } from "../journeys.ts";
import { test } from "./fixtures.ts";
import { test as hostTest } from "./host.ts";
import { test as readerTest } from "./reader.ts";

journeys(test);
articleJourneys(readerTest);
hostJourneys(hostTest);
