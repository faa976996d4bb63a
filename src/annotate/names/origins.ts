import type { Group } from "../../lexicon/heads.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readOrgan } from "./organs.js";
import { readKnownName } from "./owner.js";
import { type Phrase, phraseOf } from "./phrase.js";

interface Origin {
  readonly phrase: Phrase;
  readonly last: number;
}

/** Whose a group is by the من behind it: `وفد من حركة طالبان`, `قوات من أرمينيا وبيلاروسيا`. Null where that may be from where it leaves. */
export function readOrigin(
  document: WordedDocument,
  lexicon: Lexicon,
  { owners }: Group,
  at: number,
  limit: number,
): Origin | null {
  if (document.tokens[at]?.bare !== "من") return null;
  if (!owners.includes("from") && !owners.includes("ranks"))
    return readContributors(document, lexicon, at + 1, limit);
  const known = readKnownName(document, lexicon, at + 1, limit, "none");
  const organ = readOrgan(document, lexicon, at + 1, limit);
  const whole = organ && organ.last > (known?.last ?? 0) ? organ : known;
  if (!whole || whole.conjunction || whole.preposition) return null;
  const owner = owners.includes("from") ? asSeat(whole, lexicon) : whole;
  const fits = owner.type === "ORGANIZATION" || (owner.type === "COUNTRY" && owners.includes("from"));
  return fits ? { phrase: owner, last: owner.last } : null;
}

/** `وفد من أسمرة`: a capital sends it as the seat of its country. */
function asSeat(phrase: Phrase, lexicon: Lexicon): Phrase {
  const { reference } = phrase;
  const seat = reference.kind === "known" ? lexicon.entity(reference.id)?.metonym : null;
  return seat ? phraseOf({ ...phrase, type: "COUNTRY", reference: { kind: "known", id: seat } }) : phrase;
}

/** `قوات من أرمينيا وبيلاروسيا`: of several countries; of one it might be where they are withdrawn from. */
function readContributors(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Origin | null {
  const first = readKnownName(document, lexicon, at, limit, "none");
  const second =
    first?.type === "COUNTRY" ? readKnownName(document, lexicon, first.last, limit, "conjunction") : null;
  return first && second?.type === "COUNTRY" && second.conjunction === "و"
    ? { phrase: first, last: first.last }
    : null;
}

/** `قوات الأسد`, `قوات خليفة حفتر`: the known person who leads such a force stands in its genitive. */
export function readLeader(
  document: WordedDocument,
  lexicon: Lexicon,
  { owners }: Group,
  at: number,
  limit: number,
): Origin | null {
  const known = owners.includes("led") ? readKnownName(document, lexicon, at, limit, "none") : null;
  return known?.type === "PERSON" ? { phrase: known, last: known.last } : null;
}
