// The main journeys in WebKit, which Playwright does not drive as Debian has it: by WebDriver.
import { articleJourneys, hostJourneys, journeys } from "../journeys.ts";
import { test } from "./fixtures.ts";

journeys(test);
articleJourneys(test);
hostJourneys(test);
