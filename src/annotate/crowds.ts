import type { Draft } from "./subjects.js";

/** `وتظاهر الآلاف في عدن`: a number alone right behind the verb says how many did it. */
export function isCrowd({ items, at, bare: [number] }: Draft): boolean {
  const next = items[at + 1];
  return next?.kind === "number" && number?.items.first === at + 1 && number.items.last === at + 2;
}
