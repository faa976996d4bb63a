import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import { gathered } from "../annotate/gathered.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isPossessed, masdarOf } from "../annotate/noun-readings.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { judgesDeeds } from "./authors-of-deeds.js";
import { type Claim, entityOf } from "./claims.js";
import { verbStatus } from "./modality.js";
import { meets } from "./requirements.js";
import type { Resolution } from "./resolution.js";
import { verbClaim } from "./verb-claim.js";
import { nounPhrasesIn } from "./verb-slots.js";

/** What is judged was told in the same sentence or in one of so many before. */
const REACH = 2;

/**
 * `هاجمت الحركة كابل. وأدانت بروكسل هذا الهجوم`, `هدد ترامب إيران، ورفضت طهران التهديدات`: a noun with the article or with هذا, whose
 * deed nobody owns in its sentence, takes up the last deed told that it may name; who did that is judged.
 * @param claims what the text says, in its order.
 */
export function judgedDeedsBefore(
  document: AttributedDocument,
  claims: readonly Claim[],
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Claim[] {
  const told = claims.filter(({ subjects, modality, polarity, clause }) => {
    return subjects.length > 0 && modality === "asserted" && polarity === "affirmed" && clause !== null;
  });
  if (told.length === 0) return [];
  const bySentence = new Map<number, Claim[]>();
  for (const claim of told) {
    const { index } = sentenceAt(document.sentences, claim.trigger.first);
    const known = bySentence.get(index);
    if (known) known.push(claim);
    else bySentence.set(index, [claim]);
  }
  const read = new Set(claims.map(({ clause, kind }) => (kind === "verb" ? clause : null)));
  return document.clauses
    .filter((clause) => !read.has(clause) && clause.subject.phrases.length > 0)
    .flatMap((clause) => {
      const near = gathered(sentencesTo(clause.sentence.index), (at) => bySentence.get(at) ?? []);
      const found = near.length > 0 ? judgementIn(document, clause, lexicon) : null;
      if (!found) return [];
      const { noun } = found;
      const judges = clause.subject.phrases.map((phrase) => resolution.actor(phrase));
      const named = relationsNamedBy(noun, lexicon);
      const deed = near.findLast(
        (it) =>
          named.has(it.relation) &&
          isBefore(it, clause, noun) &&
          (it.relation !== "ACCUSES" || isAgainst(it, judges, resolution)) &&
          !it.subjects.some((subject) => judges.includes(entityOf(subject, resolution))),
      );
      return deed ? [judgementOf(clause, found, deed, lexicon)] : [];
    });
}

/** A sentence and those before it in which what it judges may be told, in their order. */
function sentencesTo(index: number): readonly number[] {
  return Array.from({ length: REACH + 1 }, (_, i) => index - REACH + i);
}

interface JudgementOfNoun {
  readonly frame: Frame;
  readonly noun: NounPhrase;
}

/** The frame by which the clause judges a deed, and the noun that names it. */
function judgementIn(document: AttributedDocument, clause: Clause, lexicon: Lexicon): JudgementOfNoun | null {
  for (const frame of lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []) {
    const relation = lexicon.ontology.get(frame.relation);
    if (!relation || relation.id === "DENIES" || !judgesDeeds(relation)) continue;
    if (!frame.requires.every((requirement) => meets(document, clause, requirement))) continue;
    const slots = frame.object.filter((slot) => slot !== "GEN" && slot !== "ADJ");
    const noun = gathered(slots, (slot) => nounPhrasesIn(clause, slot, lexicon))[0];
    if (noun && takesUp(noun, clause)) return { frame, noun };
  }
  return null;
}

/** With the article, nobody's, and with no more words behind it that could say which one: `القصف`, `هذه التهديدات`. */
function takesUp({ noun, heads, nested, adjectives, words, items }: NounPhrase, clause: Clause): boolean {
  if (!noun?.definite || isPossessed(noun.key) || words.length > 2) return false;
  if (heads.length + nested.length + adjectives.length > 0) return false;
  const next = clause.items[items.last];
  if (next === undefined || next.kind === "mark" || next.kind === "time") return true;
  return (
    next.kind === "particle" && ["complementizer", "conjunction", "adverb"].includes(next.particle.class)
  );
}

/** What a noun names by itself, or as the verbal noun of a verb. */
function relationsNamedBy({ noun }: NounPhrase, lexicon: Lexicon): ReadonlySet<string> {
  if (!noun) return new Set();
  const own = lexicon.nounFrames.next.get(noun.key)?.payloads ?? [];
  const masdar = masdarOf(noun);
  const ofVerb = masdar ? (lexicon.framesOfVerb.get(masdar.verb.id) ?? []) : [];
  const named = [...own, ...ofVerb.filter(({ requires }) => requires.length === 0)];
  // أيدت الاتفاق: of what two have done together neither is judged.
  return new Set(
    named.map((it) => it.relation).filter((id) => lexicon.ontology.get(id)?.symmetric === false),
  );
}

function isBefore({ clause: told, trigger }: Claim, clause: Clause, noun: NounPhrase): boolean {
  return trigger.first < noun.first && told !== clause;
}

/** `ورفض الحزب تلك الاتهامات`: those made against the one who rejects them, which he denies. */
function isAgainst({ objects }: Claim, judges: readonly (string | null)[], resolution: Resolution): boolean {
  return objects.some((object) => judges.includes(entityOf(object, resolution)));
}

function judgementOf(
  clause: Clause,
  { frame, noun }: JudgementOfNoun,
  { subjects, relation }: Claim,
  lexicon: Lexicon,
): Claim {
  const { first, last } = clause.predicate;
  return verbClaim(
    clause,
    {
      relation: relation === "ACCUSES" && frame.relation === "REJECTS" ? "DENIES" : frame.relation,
      ...verbStatus(clause, lexicon),
      objects: subjects,
      rule: `before:${frame.id}`,
      row: frame.at,
    },
    { extent: { first, last: Math.max(last, noun.last) } },
  );
}
