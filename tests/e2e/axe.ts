// axe, which looks for what keeps visitors out.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Visitor } from "./visitor.ts";

export async function axeFindsNothing({ page }: Visitor) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found).toEqual([]);
}
