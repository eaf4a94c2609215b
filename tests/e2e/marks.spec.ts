// The cités that a visitor has seen or wishes to see: marked, counted, asked for, kept, taken along.
import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { Marker, SEEN, WISHED } from "./marker.ts";

test("a mark shows in the card, the list and the count, and is still there after a reload", async ({ visitor }) => {
  const marker = new Marker(visitor);
  await visitor.opensTheMap("?cite=locronan");
  await marker.marks(SEEN);
  await marker.seesMarks("Locronan", SEEN);
  await visitor.reloads();
  await marker.seesPressed(SEEN);
  await marker.seesMarks("Locronan", SEEN);
  await marker.unfolds();
  await expect(marker.section).toContainText("1 cité vue sur 229");
  await expect(marker.section).toContainText(/1 sur \d+ en Bretagne/);
});

test("a cité is seen or wished, not both, and a second press takes the mark back", async ({ visitor }) => {
  const marker = new Marker(visitor);
  await visitor.opensTheMap("?cite=locronan");
  await marker.marks(WISHED);
  await marker.seesMarks("Locronan", WISHED);
  await marker.marks(SEEN);
  await marker.seesMarks("Locronan", SEEN);
  await expect(marker.button(WISHED)).toHaveAttribute("aria-pressed", "false");
  await marker.button(SEEN).click();
  await expect(marker.button(SEEN)).toHaveAttribute("aria-pressed", "false");
  await expect(marker.signs("Locronan")).toHaveCount(0);
  expect(await marker.kept()).toBeNull();
});

test("one asks for what is seen, wished or not yet seen; it is a chip, and in no link", async ({ visitor }) => {
  const marker = new Marker(visitor);
  await marker.returnsWith({ seen: ["locronan", "pont-croix"], wished: ["becherel"] });
  await marker.unfolds();
  await marker.asksFor("Déjà vues");
  await visitor.seesCites(2);
  await visitor.seesChips("Déjà vues");
  await visitor.seesAddress(/\/$/);
  await marker.asksFor("Souhaitées");
  await visitor.seesCites(1);
  await marker.asksFor("Pas encore vues");
  await visitor.seesCites(227);
  await visitor.removesChip("Pas encore vues");
  await visitor.seesCites(229);
});

test("what is saved to a file comes back from it, beside what was marked meanwhile", async ({ visitor }) => {
  const marker = new Marker(visitor);
  await marker.returnsWith({ seen: ["locronan"], wished: ["pont-croix"] });
  await marker.unfolds();
  const file = await marker.exports();
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
    petitesCitesMarks: 1,
    seen: ["locronan"],
    wished: ["pont-croix"],
  });
  await marker.returnsWith({ seen: ["becherel"], wished: [] });
  await marker.unfolds();
  await expect(marker.section).toContainText("1 cité vue");
  await marker.imports(await readFile(file));
  await expect(marker.section).toContainText("2 cités importées, sur 2 dans le fichier.");
  await expect(marker.section).toContainText("2 cités vues");
  await marker.seesMarks("Locronan", SEEN);
  await marker.seesMarks("Pont-Croix", WISHED);
  await marker.imports(await readFile(file));
  await expect(marker.section).toContainText("l’était déjà");
});

for (const [what, text, words] of [
  ["broken", '{"petitesCitesMarks":1,"seen":["loc', "n’est pas une liste de cités"],
  ["of something else", '{"type":"FeatureCollection"}', "n’est pas une liste de cités"],
  ["of a later version", '{"petitesCitesMarks":99,"seen":[]}', "version plus récente"],
  ["far too large", " ".repeat(300_000), "n’a pas pu être lu"],
]) {
  test(`a file that is ${what} is told, and loses nothing`, async ({ visitor }) => {
    const marker = new Marker(visitor);
    await marker.returnsWith({ seen: ["locronan"], wished: [] });
    await marker.unfolds();
    const kept = await marker.kept();
    await marker.imports(Buffer.from(text));
    await expect(marker.section).toContainText(words);
    await expect(marker.section).toContainText("1 cité vue");
    expect(await marker.kept()).toBe(kept);
  });
}

test("where the browser keeps nothing, the map says so and goes on", async ({ visitor }) => {
  const marker = new Marker(visitor);
  await visitor.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await visitor.opensTheMap("?cite=locronan");
  await marker.marks(SEEN);
  await visitor.seesNotice(/ne garde pas vos cités/);
  await marker.seesMarks("Locronan", SEEN);
  await marker.marks(WISHED);
  await marker.seesMarks("Locronan", WISHED);
  await marker.unfolds();
  await expect(marker.section).toContainText("ne garde rien");
});

test("where there is no room left, the map says so and goes on", async ({ visitor }) => {
  const marker = new Marker(visitor);
  await visitor.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await visitor.opensTheMap("?cite=locronan");
  await marker.marks(SEEN);
  await visitor.seesNotice(/ne garde pas vos cités/);
  await marker.seesMarks("Locronan", SEEN);
  await marker.unfolds();
  await expect(marker.section).toContainText("plus de place");
});

test("two tabs do not undo each other", async ({ visitor, context }) => {
  const marker = new Marker(visitor);
  await visitor.opensTheMap("?cite=locronan");
  const other = await Marker.inAnotherTab(context, "?cite=pont-croix");
  await marker.marks(SEEN);
  await other.seesMarks("Locronan", SEEN);
  await other.marks(WISHED);
  await marker.seesMarks("Pont-Croix", WISHED);
  await marker.seesMarks("Locronan", SEEN);
  expect(JSON.parse((await marker.kept())!)).toMatchObject({ seen: ["locronan"], wished: ["pont-croix"] });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing where the marks are unfolded", async ({ visitor, page }) => {
      const marker = new Marker(visitor);
      await marker.returnsWith({ seen: ["locronan", "pont-croix"], wished: ["becherel"] });
      await marker.unfolds();
      await marker.asksFor("Déjà vues");
      await visitor.opensLine("Locronan");
      await marker.seesPressed(SEEN);
      await visitor.seesTheMapAtRest();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
    });
  });
}

test("all of it works by keyboard", async ({ visitor, page }) => {
  const marker = new Marker(visitor);
  // Listened to from the beginning: the browser must know before the key that it is not to open a window of its own.
  const opens = page.waitForEvent("filechooser");
  await visitor.opensTheMap("?cite=locronan");
  await marker.button(WISHED).focus();
  await visitor.types("Space");
  await marker.seesPressed(WISHED);
  await visitor.button("Mes cités").focus();
  await visitor.types("Enter");
  await marker.section.getByRole("button", { name: /^Souhaitées/ }).focus();
  await visitor.types("Space");
  await visitor.seesCites(1);
  await visitor.types("Tab", "Tab");
  await expect(marker.section.getByRole("link", { name: "Enregistrer dans un fichier" })).toBeFocused();
  await visitor.types("Tab");
  await visitor.types("Space");
  await opens;
});
