import { type AttributedDocument, speakersAround } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import { type Item, isParticleOf } from "../annotate/item.js";
import type { SentenceItems } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { readNounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type Claim, claimOf, participantsOf } from "./claims.js";
import { isReporter } from "./control.js";
import { isNegated } from "./modality.js";
import { mayBe } from "./types.js";

const URGES = "URGES";

/**
 * `قال الجبير إنه يجب على إيران تغيير سياستها`, `أكد أن على إسرائيل وقف القصف`, `"على المجتمع الدولي أن يتحرك"`: who says that somebody has to do
 * something calls on him to do it. What the article says of its own, or what would have had to be done, is no call.
 */
export function claimsOfObligations(
  document: AttributedDocument,
  { sentence, items }: SentenceItems,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): readonly Claim[] {
  const relation = lexicon.ontology.get(URGES);
  if (!relation || !document.reportsOf.get(sentence)?.length) return [];
  return items.flatMap((item, at): readonly Claim[] => {
    const obliging = obligingAt(items, at, clauses, lexicon);
    if (!obliging) return [];
    const obliged = obliging.obliged.filter((phrase) => mayBe(phrase, relation.object, lexicon));
    const speakers = speakersAround(document, item.first)[0] ?? [];
    if (obliged.length === 0 || speakers.length === 0) return [];
    const own = (speaker: Phrase) => obliged.some((it) => it === speaker || isStateOf(it, speaker, lexicon));
    if (speakers.some((speaker) => isReporter(speaker, lexicon) || own(speaker))) return [];
    return [
      claimOf({
        relation: URGES,
        subjects: participantsOf(speakers),
        objects: participantsOf(obliged),
        trigger: { first: item.first, last: item.last },
        rule: "obligation:URGES",
        row: null,
        kind: "verb",
        clause: obliging.clause,
        polarity: "affirmed",
        modality: "asserted",
      }),
    ];
  });
}

/** `قال ترامب إنه يتعين على الولايات المتحدة`: what his own country has to do a man in office says of himself. */
function isStateOf({ reference }: Phrase, speaker: Phrase, lexicon: Lexicon): boolean {
  if (reference.kind !== "known" || speaker.reference.kind !== "known") return false;
  const state = lexicon.entity(reference.id)?.type === "PLACE" ? lexicon.entity(reference.id)?.country : null;
  return lexicon.entity(speaker.reference.id)?.country === (state ?? reference.id);
}

interface Obliging {
  readonly obliged: readonly Phrase[];
  readonly clause: Clause | null;
}

/** A verb of duty with على or ل right behind it, or على alone where a clause begins; then the duty, behind أن or as a verbal noun. */
function obligingAt(
  items: readonly Item[],
  at: number,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Obliging | null {
  const item = items[at] as Item;
  if (item.kind === "verb") {
    const { verb, form } = item.reading;
    if (verb.class !== "modal" || form.tense !== "imperfect") return null;
    if (lexicon.governors.ofVerb(verb.id) !== "requested") return null;
    const clause = clauses.find((it) => it.predicate === item) ?? null;
    if (!clause || isNegated(clause.markers, lexicon) || clause.markers.has("كان")) return null;
    const next = items[at + 1];
    const obliged =
      isOn(next) || next?.kind === "phrase" ? dutiful(items, isOn(next) ? at + 2 : at + 1, isOn(next)) : null;
    return obliged && { obliged, clause };
  }
  if (!isOn(item) || !opens(items[at - 1])) return null;
  const obliged = dutiful(items, at + 1, true);
  return obliged && { obliged, clause: null };
}

function isOn(item: Item | undefined): boolean {
  return item?.kind === "particle" && item.particle.form === "على";
}

/** What stands before على where that begins a clause: `إن على`, `"على`. */
function opens(before: Item | undefined): boolean {
  if (before?.kind === "mark") return /^["«:]$/.test(before.mark);
  return before?.kind === "particle" && before.particle.class === "complementizer";
}

/** The names at a position, where a duty stands behind them. */
function dutiful(items: readonly Item[], from: number, separate: boolean): readonly Phrase[] | null {
  const first = items[from];
  if (first?.kind !== "phrase") return null;
  if (separate ? first.phrase.preposition !== "" : first.phrase.preposition !== "ل") return null;
  const name = readNounPhrase(items, from, first.phrase.preposition);
  if (!name || name.heads.length === 0) return null;
  let at = behindPlace(items, name.items.last);
  while (items[at]?.kind === "mark" || isParticleOf(items[at], "adverb")) at++;
  const duty = items[at];
  if (duty?.kind === "particle" && duty.particle.class === "complementizer" && duty.particle.form === "أن")
    return name.heads;
  const deed = duty?.kind === "noun" && duty.noun.preposition === "" && duty.noun.conjunction === "";
  return deed && isMasdar(duty.noun) ? name.heads : null;
}

/** `على الدول الأعضاء في الأمم المتحدة أن`: behind where those are who have the duty. */
function behindPlace(items: readonly Item[], at: number): number {
  const [inside, place] = items.slice(at, at + 2);
  const isIn = inside?.kind === "particle" && inside.particle.value === "في";
  return isIn && place?.kind === "phrase" && place.phrase.conjunction === "" ? at + 2 : at;
}
