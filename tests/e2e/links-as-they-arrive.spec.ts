// Links as they arrive: typed by hand, sent by a form, wrapped by a mail program, decorated by a campaign.
import { expect, test } from "./fixtures.ts";
import { cites, countIn } from "./published.ts";

for (const [link, count] of [
  ["?region=Bretagne, normandie", countIn("bretagne") + countIn("normandie")],
  ["?region=Île-de-France", countIn("ile-de-france")],
  ["?region=Hauts de France", countIn("hauts-de-france")],
  ["?lang=fr&amp;region=corse", countIn("corse")],
  ["?region=corse%23map=8/42.5/9", countIn("corse")],
  ["?region=bretagne&region=corse", countIn("bretagne") + countIn("corse")],
  ["?region[]=corse", countIn("corse")],
  ["?departement=1", cites.filter((one) => one.departement.code === "01").length],
  ["?q=%CEle-Rousse", 1],
] as const) {
  test(`${link} shows what was meant`, async ({ visitor }) => {
    await visitor.opensTheMap(link);
    await visitor.seesCites(count);
  });
}

for (const link of ["?cite=Locronan", "?cite=locronan/", "?cite=locronan.", "?cite=%20locronan%20"]) {
  test(`${link} opens the card`, async ({ visitor, page }) => {
    await visitor.opensTheMap(link);
    await visitor.seesCard("Locronan");
    await expect(page).toHaveURL(/\?cite=locronan($|#)/);
  });
}

for (const hash of ["#map=8%2F48.1%2F-4.2", "#map=8/48.1/-4.2&fbclid=x"]) {
  test(`${hash} looks there`, async ({ visitor, page }) => {
    await visitor.opensTheMap(hash);
    await expect(page).toHaveURL(/#map=8\/48\.1\/-4\.2$/);
    expect(visitor.view().zoom).toBe(8);
  });
}

for (const [link, right] of [
  ["?region=normandie,bretagne", /\?region=bretagne,normandie$/],
  ["?region=atlantide", /\/$/],
  ["?cite=ys", /\/$/],
] as const) {
  test(`${link} is put right in its place: Back leaves the page`, async ({ visitor, page }) => {
    await page.goto("licences.txt");
    await visitor.opensTheMap(link);
    await expect(page).toHaveURL(right);
    await page.goBack();
    await expect(page).toHaveURL(/licences\.txt$/);
  });
}
