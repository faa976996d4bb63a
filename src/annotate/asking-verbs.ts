import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbReading } from "../lexicon/verbs.js";
import { isAppeal } from "../model/ontology.js";
import type { Token } from "./document.js";
import type { Conjunction, Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import { opensClause } from "./preceding-context.js";
import type { WordedDocument } from "./words.js";

/** Who is thanked is told as who is asked is: `وشكر روسيا على`. */
const THANKS = "THANKS";

/**
 * `وطالب أنقرة باحترام`, `كما طالب روسيا بسحب`, `إنه حث سلفا كير على`: where a clause goes on, a verb that asks somebody for something
 * with both behind it, though he who asks is not told again.
 */
export function asksOfNext(
  { words, tokens }: WordedDocument,
  { framesOfVerb, ontology, particles }: Lexicon,
  { verb, objectSuffix }: VerbReading,
  before: readonly Item[],
  next: Phrase | null,
  conjunction: Conjunction,
): boolean {
  if (next?.preposition !== "" || next.conjunction !== "" || objectSuffix) return false;
  const previous = before.at(-1);
  const goesOn =
    opensClause(previous) || (previous?.kind === "particle" && previous.particle.class === "complementizer");
  if (!goesOn && conjunction === "") return false;
  const behind = words[behindAside(tokens, next.last)];
  const prepositions = [
    behind?.particle?.value ?? "",
    ...(behind?.clitics ?? []).map(({ preposition }) => preposition),
  ].filter((value) => value !== "");
  return (framesOfVerb.get(verb.id) ?? []).some(
    ({ relation, object, requires, topic }) =>
      (isAppeal(ontology.get(relation)) || (goesOn && relation === THANKS)) &&
      requires.length === 0 &&
      object.includes("DO") &&
      topic.some((slot) => prepositions.includes(particles.valueOf(slot))),
  );
}

/** So many tokens may stand between two commas. */
const LONGEST_ASIDE = 10;

/** `كما طالب السلطة، خلال الجلسة، باستعادة`: behind the two commas that set something apart, else where it begins. Where the sentence ends first nothing is closed. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (!/^[،,]$/.test(tokens[at]?.text ?? "")) return at;
  const inserted = tokens.slice(at + 1, at + LONGEST_ASIDE);
  const closing = inserted.findIndex(({ text }) => /^[،,.]$/.test(text));
  return closing < 0 || inserted[closing]?.text === "." ? at : at + closing + 2;
}
