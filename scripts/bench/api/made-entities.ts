import type { EntityType } from "../../../src/model/ontology.js";

/** An entity with all that the graph keeps of it, as a row. */
export interface MadeEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameAr: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly searchKey: string;
  readonly variants: readonly string[];
}

const COUNTRIES = 200;
/** Different words of names. */
const WORDS = 6000;

const ARABIC = [..."ابتجحدرزسشصعغفقكلمنهوي"];
const LATIN = [..."abtjhdrzscxegfqklmnowi"];

/** The n-th made-up Arabic word, three to five letters long. */
export function madeWord(number: number): string {
  return letters(number)
    .map((letter) => ARABIC[letter])
    .join("");
}

function letters(number: number): readonly number[] {
  const found: number[] = [];
  for (let rest = number * 7919 + 500; rest > 0; rest = Math.floor(rest / ARABIC.length))
    found.push(rest % ARABIC.length);
  return found;
}

/** The entity with this number: the first 200 are countries. Names of persons share their words, as real ones do. */
export function madeEntity(number: number): MadeEntity {
  const type = typeOf(number);
  const parts = type === "COUNTRY" ? [number] : [200 + ((number * 31) % 900), 200 + ((number * 17) % WORDS)];
  const nameAr = parts.map(madeWord).join(" ");
  const latin = parts
    .map((part) =>
      letters(part)
        .map((letter) => LATIN[letter])
        .join(""),
    )
    .join(" ");
  const id = `${type === "ORGANIZATION" ? "org" : type.toLowerCase()}:${number}`;
  const aliases = type === "COUNTRY" ? [`${nameAr} ${madeWord(7000 + number)}`] : [];
  const words = new Set([
    ...parts.map(madeWord),
    ...latin.split(" "),
    ...aliases.flatMap((alias) => alias.split(" ")),
  ]);
  return {
    id,
    type,
    name: latin,
    nameAr,
    nameEn: number % 3 === 0 ? latin : null,
    aliases,
    searchKey: [...words].sort().join(" "),
    variants: [],
  };
}

function typeOf(number: number): EntityType {
  if (number < COUNTRIES) return "COUNTRY";
  return (["PERSON", "PERSON", "PERSON", "ORGANIZATION", "PLACE"] as const)[number % 5] as EntityType;
}
