// A field for a place: what the page knows itself comes without any network, IGN's addresses below it, when they come.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "./traveller.ts";

test("cités, then IGN's addresses, with whom they are from", async ({ place, ign }) => {
  await place.opens();
  await place.types("locron");
  await place.sees(["Locronan", "12 Rue du Puits, 29180 Locronan", "Rue du Puits, 29180 Locronan"]);
  await expect(place.note).toHaveText("Adresses : © IGN, BAN");
  expect(ign.typed).toEqual(["locron"]);
});

test("stations are found by their names", async ({ place, ign }) => {
  ign.troubles.completion = "offline";
  await place.opens();
  await place.types("gare de quimp");
  await place.sees(["Gare de Quimper"]);
});

test("before a place is typed nobody is asked, and who will be is said", async ({ place, ign }) => {
  await place.opens();
  await expect(place.input).toHaveAccessibleDescription(/envoyé à l’IGN \(data\.geopf\.fr\)/);
  await place.input.click();
  await place.sees(["Ma position"]);
  await place.types("lo");
  await expect(place.options.first()).toContainText("Lo");
  await place.waits(600);
  expect(ign.asked).toEqual([]);
});

test("letters that follow each other are one question", async ({ place, ign }) => {
  await place.opens();
  await place.input.pressSequentially("rue du puits", { delay: 40 });
  await place.sees(["12 Rue du Puits, 29180 Locronan", "Rue du Puits, 29180 Locronan"]);
  expect(ign.typed).toEqual(["rue du puits"]);
  // What was asked once is known.
  await place.input.press("Backspace");
  await expect.poll(() => ign.typed.length).toBe(2);
  await place.input.pressSequentially("s");
  await place.sees(["12 Rue du Puits, 29180 Locronan", "Rue du Puits, 29180 Locronan"]);
  await place.waits(600);
  expect(ign.typed).toEqual(["rue du puits", "rue du puit"]);
});

test("an answer that comes after other letters is not shown", async ({ place, ign }) => {
  ign.delays["quimper"] = 1200;
  await place.opens();
  await place.types("quimper");
  await expect.poll(() => ign.typed).toEqual(["quimper"]);
  await place.types("paris");
  await expect(place.options.last()).toHaveText("Paris, 75001");
  await place.waits(1500);
  await expect(place.options.last()).toHaveText("Paris, 75001");
  await expect(place.option("Quimper, 29000")).toHaveCount(0);
});

test("by keyboard: arrows go round, Enter takes, Escape closes and then empties", async ({ place }) => {
  await place.opens();
  await place.types("locron");
  await expect(place.options).toHaveCount(3);
  await expect(place.input).toHaveAttribute("aria-expanded", "true");
  await place.input.press("ArrowDown");
  await expect(place.active).toHaveText(/^Locronan/);
  await place.input.press("ArrowUp");
  await expect(place.active).toHaveText("Rue du Puits, 29180 Locronan");
  const id = await place.active.getAttribute("id");
  await expect(place.input).toHaveAttribute("aria-activedescendant", id!);
  await place.input.press("Enter");
  await expect(place.input).toHaveValue("Rue du Puits, 29180 Locronan");
  await expect(place.input).toHaveAttribute("aria-expanded", "false");
  await place.types("locronan");
  await place.input.press("Escape");
  await expect(place.list).toBeHidden();
  await expect(place.input).toHaveValue("locronan");
  await place.input.press("Escape");
  await expect(place.input).toHaveValue("");
});

test("a press takes a suggestion, and a press elsewhere closes the list without moving what is pressed", async ({ place }) => {
  await place.opens();
  await place.types("locron");
  await place.option("12 Rue du Puits, 29180 Locronan").click();
  await expect(place.input).toHaveValue("12 Rue du Puits, 29180 Locronan");
  await place.clear.click();
  await expect(place.input).toHaveValue("");
  await expect(place.input).toBeFocused();
});

for (const [name, trouble, told] of [
  ["offline", "offline", /^Sans connexion/],
  ["an answer that is none", "not json", /ne répondent pas/],
  ["another answer", "another json", /ne répondent pas/],
  ["a refusal", { status: 500 }, /ne répondent pas/],
  ["too many questions", { status: 429, retryAfter: "2" }, "L’IGN demande d’attendre 2 s avant de chercher d’autres adresses."],
] as const) {
  test(`${name}: it is told, and the page's own places stay`, async ({ place, ign }) => {
    ign.troubles.completion = trouble;
    await place.opens();
    await place.types("locron");
    await expect(place.note).toHaveText(told);
    await place.sees(["Locronan"]);
    await place.option("Locronan").click();
    await expect(place.input).toHaveValue("Locronan");
  });
}

test("while the service wants to be left in peace it is not asked", async ({ place, ign }) => {
  ign.troubles.completion = { status: 429, retryAfter: "3" };
  await place.opens();
  await place.types("locron");
  await expect(place.note).toContainText("d’attendre 3 s");
  ign.troubles = {};
  await place.types("locrona");
  await expect(place.note).toContainText(/d’attendre [23] s/);
  expect(ign.typed).toEqual(["locron"]);
  await place.waits(3000);
  await place.types("locronan");
  await expect(place.option("Rue du Puits, 29180 Locronan")).toBeVisible();
});

test("a silent service is given up after eight seconds", async ({ place, ign }) => {
  ign.troubles.completion = "silent";
  await place.opens();
  await place.types("locron");
  await expect(place.note).toHaveText("Recherche d’adresses…");
  await expect(place.note).toHaveText(/ne sont pas venues à temps/, { timeout: 12_000 });
});

test("with fond=simple only what the page knows is suggested", async ({ place, ign }) => {
  await place.opens("?fond=simple");
  await place.types("locronan");
  await place.sees(["Locronan"]);
  await place.waits(600);
  expect(ign.asked).toEqual([]);
  await expect(place.input).not.toHaveAccessibleDescription(/IGN/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing, open, chosen and failed", async ({ place, ign, page }) => {
      const axeFindsNothing = async () => {
        const { violations } = await new AxeBuilder({ page }).include(".place-search").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      };
      await place.opens();
      await axeFindsNothing();
      await place.types("locron");
      await expect(place.options).toHaveCount(3);
      await place.input.press("ArrowDown");
      await axeFindsNothing();
      await place.input.press("Enter");
      await axeFindsNothing();
      ign.troubles.completion = "not json";
      await place.types("nulle part ailleurs");
      await expect(place.note).toHaveText(/ne répondent pas/);
      await axeFindsNothing();
    });
  });
}
