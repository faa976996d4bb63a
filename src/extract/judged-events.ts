import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type Claim, type Participant, participantsOf } from "./claims.js";
import { claimsBySentence } from "./claims-by-sentence.js";
import { clauseStatus } from "./modality.js";
import { meets } from "./requirements.js";
import { verbClaim } from "./verb-claim.js";

/** What may be said of a deed: CAMEO 051 and 11 to 12, praise, disapproval and rejection. */
const JUDGEMENT = /^(051|111|120)/;

/**
 * `طردت روسيا الدبلوماسيين، وهو ما أدانته روما`, `الأمر الذي رحبت به باريس`: a relative clause with no noun of its own
 * judges what was said before it, and so whoever did that.
 * @param claims what the text says, in the order of the text.
 */
export function judgedEvents(
  document: AttributedDocument,
  claims: readonly Claim[],
  lexicon: Lexicon,
): readonly Claim[] {
  const read = new Set(claims.map(({ clause, kind }) => (kind === "verb" ? clause : null)));
  const told = claimsBySentence(
    document,
    claims.filter(
      ({ relation, subjects }) => lexicon.ontology.get(relation)?.kind === "event" && subjects.length > 0,
    ),
  );
  return document.clauses
    .filter((clause) => !read.has(clause) && takesUpWhatWasSaid(clause))
    .flatMap((clause) => {
      const frame = (lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []).find((it) =>
        judges(document, it, clause, lexicon),
      );
      const authors = frame ? authorsBefore(document, clause, told) : [];
      return frame && authors.length > 0 ? [judgementOf(clause, frame, authors, lexicon)] : [];
    });
}

/** `، وهو ما …`, `، الأمر الذي …`, `، الخطوة التي …`: the relative pronoun has no antecedent but the clause before. */
function takesUpWhatWasSaid({ opener, antecedent, items, at, subject }: Clause): boolean {
  if (opener !== "relative" || antecedent.length > 0 || subject.phrases.length === 0) return false;
  const relative = items
    .slice(0, at)
    .findLastIndex((it) => it.kind === "particle" && it.particle.class === "relative");
  const [start, head] = items.slice(relative - 2, relative);
  const pronoun = head?.kind === "particle" && head.particle.class === "pronoun";
  const deed = head?.kind === "noun" && head.noun.definite && head.noun.preposition === "";
  return (pronoun || deed) && start?.kind === "mark" && /^[،,"]$/.test(start.mark);
}

/** The frame needs nothing but the pronoun that stands for the deed, or has what it needs: `أدانته`, `رحبت به`, `اعتبرته انتهاكا`. */
function judges(
  document: AttributedDocument,
  { relation, requires, object }: Frame,
  clause: Clause,
  lexicon: Lexicon,
): boolean {
  if (!requires.every((requirement) => meets(document, clause, requirement))) return false;
  if (!JUDGEMENT.test(lexicon.ontology.get(relation)?.cameo ?? "")) return false;
  const suffixed = clause.predicate.kind === "verb" && clause.predicate.reading.objectSuffix !== null;
  return object.some((slot) =>
    slot === "DO"
      ? suffixed
      : clause.pronouns.some(({ preposition }) => preposition === lexicon.particles.valueOf(slot)),
  );
}

/** Who did what is judged: the subjects of the last event of the sentence, or else of its main clause. */
function authorsBefore(
  { clausesOf }: AttributedDocument,
  { sentence, first }: Clause,
  told: ReadonlyMap<number, readonly Claim[]>,
): readonly Participant[] {
  const event = told.get(sentence.index)?.findLast(({ trigger }) => trigger.first < first);
  if (event) return event.subjects;
  const main = clausesOf.get(sentence)?.findLast((it) => it.first < first && it.opener === "main");
  return participantsOf(main?.subject.phrases ?? []);
}

function judgementOf(clause: Clause, frame: Frame, authors: readonly Participant[], lexicon: Lexicon): Claim {
  return verbClaim(clause, {
    ...clauseStatus(clause, lexicon),
    relation: frame.relation,
    objects: authors,
    rule: `judged:${frame.id}`,
    row: frame.at,
  });
}
