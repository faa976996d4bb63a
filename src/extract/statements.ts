import type { AttributedDocument } from "../annotate/attribution.js";
import type { TokenRange } from "../annotate/document.js";
import { gathered } from "../annotate/gathered.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import type { Statement } from "../model/statement.js";
import { datedByAgreements } from "./agreements.js";
import { withAttackers, withoutNobody } from "./attackers.js";
import type { Claim, Participant } from "./claims.js";
import { isPast } from "./clause-dates.js";
import { creditedWith, isBlamedBySpeaker } from "./credited-speakers.js";
import { isSpoken } from "./date-sharing.js";
import { evidenceOf } from "./evidence.js";
import { datedByWordsBelow } from "./headline-deeds.js";
import { homesOf } from "./homes.js";
import { locationOf } from "./locations.js";
import { isAhead } from "./news.js";
import { peopleCounted } from "./people-counted.js";
import { datedByProtests } from "./protest-days.js";
import { onceEach } from "./repetitions.js";
import type { Resolution } from "./resolution.js";
import { rolledUp } from "./roll-ups.js";
import { datedBySameDeeds } from "./same-deeds.js";
import { datedBySpeakers } from "./speakers-days.js";
import { spokenFor } from "./spoken-for.js";
import { type Chronology, chronologyOf } from "./statement-dates.js";
import { dated, identified, type StatementDraft } from "./statement-drafts.js";
import { datedByEncounters } from "./told-events.js";
import { isSeat } from "./types.js";

/** What is done at the place itself: who visits or seizes a capital is in the city, not with its government. */
const AT_THE_PLACE = new Set(["VISITS", "LOCATED_IN", "SEIZES"]);

/** Turns claims into statements: participants into entities, repetitions into one, each with its best evidence. */
export function assemble(
  document: AttributedDocument,
  claims: readonly Claim[],
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Statement[] {
  const headlines = new Set(document.sentences.filter(({ headline }) => headline).map(({ start }) => start));
  const chronology = chronologyOf(document, lexicon, resolution);
  const context = { document, lexicon, resolution, chronology };
  const claimed = gathered(claims, (claim) =>
    statementsOf(document, claim, resolution, lexicon, chronology).map((statement) => ({ claim, statement })),
  );
  const told = withAttackers(claimed, context);
  const home = homesOf(context);
  const met = datedByProtests(datedBySpeakers(datedByEncounters(told, home, context), context), context);
  const dated = datedByWordsBelow(datedBySameDeeds(met, home, context), home, context);
  const all = withoutNobody(datedByAgreements(dated, home, context));
  const once = onceEach(
    all.map(({ statement }) => statement),
    lexicon.ontology,
    (a, b) => better(a, b, headlines),
  );
  const statements = once.map((it) =>
    headlines.has(it.evidence.sentence.start) ? datedByLead(it, chronology, lexicon) : it,
  );
  return withoutBoldHeadlines(statements, headlines)
    .map(identified)
    .sort(
      (a, b) =>
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}

/** `إثيوبيا تعيد العلاقات` above, `ستعيد إثيوبيا العلاقات` below: a headline asserts what the body knows to be planned. */
function withoutBoldHeadlines(
  statements: readonly StatementDraft[],
  headlines: ReadonlySet<number>,
): readonly StatementDraft[] {
  const inHeadline = (it: StatementDraft) => headlines.has(it.evidence.sentence.start);
  const below = new Set(statements.filter((it) => !inHeadline(it)).map(claimKey));
  return statements.filter((it) => it.modality !== "asserted" || !inHeadline(it) || !below.has(claimKey(it)));
}

function claimKey({ subject, relation, object, polarity }: StatementDraft): string {
  return `${subject}|${relation}|${object}|${polarity}`;
}

/** The statement with a date or number, then one with a speaker, of the body rather than the headline, of the surer rule. */
function better(a: StatementDraft, b: StatementDraft, headlines: ReadonlySet<number>): StatementDraft {
  const worth = (it: StatementDraft) =>
    (it.date ? 4 + it.date.length / 100 : 0) +
    (it.number !== null ? 2 : 0) +
    (it.speaker ? 0.3 : 0) +
    (headlines.has(it.evidence.sentence.start) ? 0 : 0.25) +
    it.evidence.confidence;
  const [best, other] = worth(b) > worth(a) ? [b, a] : [a, b];
  return {
    ...best,
    topic: best.topic ?? other.topic,
    title: best.title ?? other.title,
    number: best.number ?? other.number,
    location: best.location ?? other.location,
  };
}

/** What a headline says without a date took place when the lead says so; not what somebody else says in it. */
function datedByLead(statement: StatementDraft, chronology: Chronology, lexicon: Lexicon): StatementDraft {
  const relation = lexicon.ontology.get(statement.relation);
  if (relation?.kind !== "event" || statement.modality !== "asserted" || statement.date) return statement;
  const spoken = isSpoken(relation);
  if (statement.speaker !== null && !spoken) return statement;
  const date = chronology.dateOfHeadline({ ...statement, spoken });
  return date === null ? statement : dated(statement, date);
}

function isWhereTheyMet(object: Participant, { plover, id }: Relation, lexicon: Lexicon): boolean {
  if (plover !== "CONSULT" || id === "PHONES" || AT_THE_PLACE.has(id) || !("phrase" in object)) return false;
  return object.phrase.preposition === "ب" && isSeat(object.phrase, lexicon);
}

function statementsOf(
  document: AttributedDocument,
  claim: Claim,
  resolution: Resolution,
  lexicon: Lexicon,
  chronology: Chronology,
): readonly StatementDraft[] {
  const relation = lexicon.ontology.get(claim.relation);
  if (!relation) return [];
  const credited = creditedWith(document, claim, relation, resolution);
  const speakers =
    claim.kind === "fact"
      ? []
      : credited.map((phrase) => resolution.actor(phrase)).filter((id) => id !== null);
  // قال ماكرون إن روسيا خرقت الهدنة: that he blames her the article says.
  const speaker = (isBlamedBySpeaker(claim) ? null : speakers[0]) ?? null;
  const subjects: readonly (string | null)[] = claim.subjectIsSpeaker
    ? speakers.map((id) => spokenFor(claim, relation, id, resolution, lexicon))
    : claim.subjects.map((it) =>
        entityOf(
          rolledUp(it, relation.id, "subject", lexicon),
          resolution,
          relation.id === "LOCATED_IN" || relation.id === "CAPITAL_OF",
        ),
      );
  const meant = claim.objects
    .filter((it) => !isWhereTheyMet(it, relation, lexicon))
    .map((it) => rolledUp(it, relation.id, "object", lexicon));
  const objects = meant.map((it) => entityOf(it, resolution, AT_THE_PLACE.has(relation.id)));
  if (claim.subjects.some(isPair) || claim.objects.some(isPair))
    return statementsOfPairs(document, claim, resolution, lexicon, chronology);
  const evidence = evidenceOf(document, claim);
  const date = relation.kind === "fact" ? dayOfBeginning(claim, chronology) : chronology.dateOf(claim);
  const ahead = isAhead(date, chronology.reference) || chronology.isToCome(claim, date);
  const modality = claim.modality === "asserted" && ahead ? "planned" : claim.modality;
  const out: StatementDraft[] = [];
  for (const subject of subjects.length === 0 && relation.subjectOptional ? [null] : subjects) {
    for (const [i, object] of objects.entries()) {
      if (object === null || subject === object || (subject === null && !relation.subjectOptional)) continue;
      if (
        !typed(subject, relation.subject, resolution, lexicon) ||
        !typed(object, relation.object, resolution, lexicon)
      )
        continue;
      if (claim.kind !== "fact" && isOwnPart(claim, subject, object, resolution)) continue;
      resolution.ensure(object);
      const named = meant[i];
      if (named && "phrase" in named) resolution.mention(named.phrase, object);
      if (subject) resolution.ensure(subject);
      const { relation: name, polarity } = claim;
      out.push({
        subject,
        relation: name,
        object,
        polarity,
        modality,
        date,
        speaker,
        topic: claim.topic ? textOf(document, claim.topic) : null,
        title: claim.title,
        number: peopleCounted(claim, relation, i),
        location: locationOf(claim, relation, [subject, object], resolution),
        evidence,
      });
    }
  }
  return out;
}

function isPair(participant: Participant): participant is { readonly phrase: Phrase } {
  return "phrase" in participant && participant.phrase.reference.kind === "pair";
}

/** `تسلم الرئاسة الأحد`, `تتولى الرئاسة في 1 تموز`: the day on which something came or is to come to be so; `يرأسها منذ 2010` has none. */
function dayOfBeginning(claim: Claim, chronology: Chronology): string | null {
  const { kind, clause } = claim;
  if (kind !== "verb" || clause?.predicate.kind !== "verb") return null;
  const date = chronology.dateOf(claim);
  if (date?.length !== 10) return null;
  return isPast(clause) || isAhead(date, chronology.reference) ? date : null;
}

/** `التقى الرئيسان`: one with the other; `ندد الزعيمان بـ`: each of the two. */
function statementsOfPairs(
  document: AttributedDocument,
  claim: Claim,
  resolution: Resolution,
  lexicon: Lexicon,
  chronology: Chronology,
): readonly StatementDraft[] {
  const both = (participants: readonly Participant[]): readonly Participant[] =>
    gathered(participants, (it) =>
      isPair(it) ? resolution.pair(it.phrase).map((entity) => ({ entity })) : [it],
    );
  const subjects = both(claim.subjects);
  const reciprocal = claim.subjects.some(isPair) && claim.objects.some(isPair);
  const objects = reciprocal ? subjects.slice(1) : both(claim.objects);
  return statementsOf(
    document,
    { ...claim, subjects: reciprocal ? subjects.slice(0, 1) : subjects, objects },
    resolution,
    lexicon,
    chronology,
  );
}

/** Who protests in a country or resigns as its government is part of it. */
const AGAINST_OWN_WHOLE: ReadonlySet<string> = new Set(["PROTESTS_AGAINST", "RESIGNS_FROM"]);

/** `طرد 34 دبلوماسيا فرنسيا` does not say that the diplomats expel France: one phrase is part of the other. */
function isOwnPart(claim: Claim, subject: string | null, object: string, resolution: Resolution): boolean {
  if (AGAINST_OWN_WHOLE.has(claim.relation)) return false;
  const owns = (participants: readonly Participant[], whole: string | null, part: string) =>
    participants.some(
      (it) =>
        "phrase" in it &&
        resolution.actor(it.phrase) === whole &&
        it.phrase.parts.some((inner) => resolution.actor(inner) === part),
    );
  return owns(claim.subjects, subject, object) || (subject !== null && owns(claim.objects, object, subject));
}

function entityOf(participant: Participant, resolution: Resolution, asPlace: boolean): string | null {
  if ("entity" in participant) return participant.entity;
  const id = asPlace ? resolution.place(participant.phrase) : resolution.actor(participant.phrase);
  if (id && participant.phrase.adjective) {
    resolution.ensure(id);
    resolution.mention(participant.phrase, id);
  }
  return id;
}

function typed(
  id: string | null,
  types: readonly string[],
  resolution: Resolution,
  lexicon: Lexicon,
): boolean {
  if (id === null) return true;
  const type = resolution.entities.get(id)?.type ?? lexicon.entity(id)?.type;
  return type !== undefined && types.includes(type);
}

function textOf(document: AttributedDocument, range: TokenRange): string {
  const start = document.tokens[range.first]?.start ?? 0;
  const end = document.tokens[range.last - 1]?.end ?? 0;
  return document.article.text.slice(start, end);
}
