import { sentenceAt } from "../annotate/positions.js";
import { groupedBy } from "../model/grouped.js";
import { datedByArrivals } from "./arrivals.js";
import {
  type Context,
  ENCOUNTERS,
  encounterNamedBy,
  isBefore,
  mayBeEncounter,
  OUTCOMES,
  REACH,
  type Told,
  withDate,
} from "./encounters.js";
import type { Homes } from "./homes.js";
import { isAhead } from "./news.js";
import { isOnMargin } from "./occasion-words.js";
import { dayOfClauseAround, dayOfOccasion, daysOfClauses, encountersBySentence } from "./occasions.js";
import { onlyOnes } from "./only-ones.js";
import type { StatementDraft } from "./statement-drafts.js";
import { datedByVisits } from "./visits.js";

/**
 * Gives statements without a date the day that the article tells elsewhere of the same encounter: where a noun takes it up
 * again (`الاتصال الذي جرى أمس`), where it is told of the same two in other words, and what was said in its course (`خلال
 * اللقاء`) or by both of them (`ندد الزعيمان`). Only encounters of the last days count, for what lies further back may be another;
 * not so of what is no encounter and is taken up with its date: a war, or the vote in which a veto was used.
 */
export function datedByEncounters(claimed: readonly Told[], home: Homes, context: Context): readonly Told[] {
  const told = datedByArrivals(claimed, context);
  const byToken = toldByToken(told);
  const named = told.map((it) => withDate(it, it.statement.date ?? dayOfAnaphor(it, byToken, context)));
  const days = daysOfPairs(named, home, context);
  const paired = named.map((it) => withDate(it, it.statement.date ?? dayOfPair(it, days, home)));
  const around = daysOfClauses(paired);
  const within = paired.map((it) =>
    withDate(it, it.statement.date ?? dayOfClauseAround(it, around, context)),
  );
  const bySentence = encountersBySentence(within, context);
  const held = within.map((it) => withDate(it, it.statement.date ?? dayOfOccasion(it, bySentence, context)));
  const visited = datedByVisits(held, context);
  const single = onlyDeeds(visited);
  return visited.map((it) => withDate(it, it.statement.date ?? dateOfItsOccasion(it, single, context)));
}

/** The relations of which an article tells one deed, of one actor, and no date of it. */
function onlyDeeds(told: readonly Told[]): ReadonlySet<string> {
  const actors = onlyOnes(
    told.map(({ statement: { relation, subject, date } }) => [relation, date === null ? subject : null]),
  );
  return new Set(actors.keys());
}

/**
 * `خاض البلدان حربا. واندلعت الحرب عام 1998`: the noun that a deed brings in is taken up with its date. `استخدمت روسيا الفيتو. وجرى التصويت
 * أمس`: the only such deed of an article has the date of the occasion in which it is done.
 */
function dateOfItsOccasion(
  { claim: { trigger, required }, statement: { relation, modality, polarity } }: Told,
  single: ReadonlySet<string>,
  { chronology }: Context,
): string | null {
  if (modality !== "asserted" || polarity !== "affirmed") return null;
  // Encounters are taken up by who meets.
  for (const range of relation in ENCOUNTERS ? [] : [trigger, ...required]) {
    const date = chronology.dateTakenUp(range);
    if (date !== null && !isAhead(date, chronology.reference)) return date;
  }
  const date = single.has(relation) ? chronology.dateOfOccasionFor(relation) : null;
  return isAhead(date, chronology.reference) ? null : date;
}

/** What each token tells that is the first of a trigger. */
function toldByToken(told: readonly Told[]): ReadonlyMap<number, readonly Told[]> {
  return groupedBy(told, ({ claim }) => claim.trigger.first);
}

function isOfSamePair(a: StatementDraft, b: StatementDraft): boolean {
  return [a.subject, a.object].every((id) => id === b.subject || id === b.object);
}

/** Two who met or are to meet, whoever is named first; `call|…` or `encounter|…`. */
function pairOf(kind: string, modality: string, a: string | null, b: string): string {
  return `${modality}|${kind}|${a !== null && a < b ? `${a}|${b}` : `${b}|${a}`}`;
}

/** What is told as the news was in the last days; what is planned is to be on the day of publication or behind it. */
function mayHave(
  { modality }: StatementDraft,
  date: string,
  { isNews, reference }: Context["chronology"],
): boolean {
  return modality === "planned" ? date === reference || isAhead(date, reference) : isNews(date);
}

/** The one day that an article gives the encounters of two. */
interface Days {
  /** Of two as they are named. */
  readonly ofPair: ReadonlyMap<string, string>;
  /** Of two states, told of those who hold their offices. */
  readonly ofStates: ReadonlyMap<string, string>;
}

function daysOfPairs(told: readonly Told[], home: Homes, context: Context): Days {
  const encounters = told.flatMap((it) => {
    const { subject, object, date, relation, modality } = it.statement;
    const kind = ENCOUNTERS[relation];
    if (kind === undefined || date === null || !mayBeEncounter(it)) return [];
    const day = mayHave(it.statement, date, context.chronology) ? date : null;
    return [{ kind, modality, subject, object, day }];
  });
  return {
    ofPair: onlyOnes(
      encounters.map(({ kind, modality, subject, object, day }) => [
        pairOf(kind, modality, subject, object),
        day,
      ]),
    ),
    ofStates: onlyOnes(
      encounters.map(({ kind, modality, subject, object, day }) => [
        pairOf(kind, modality, home(subject), home(object) as string),
        day,
      ]),
    ),
  };
}

function dayOfPair({ claim, statement }: Told, days: Days, home: Homes): string | null {
  const { subject, object, polarity } = statement;
  // قد يتفق الزعيمان: if they do, then where they are to meet.
  const modality = statement.modality === "possible" ? "planned" : statement.modality;
  if (polarity !== "affirmed" || isBefore(claim)) return null;
  const kinds = kindsOfOccasion({ claim, statement });
  if (kinds.length === 0) return null;
  const states = [home(subject), home(object) as string] as const;
  const areStates = states[0] === subject && states[1] === object;
  for (const kind of kinds) {
    const own = pairOf(kind, modality, ...states);
    const day =
      days.ofPair.get(pairOf(kind, modality, subject, object)) ??
      (areStates ? days.ofStates : days.ofPair).get(own);
    if (day) return day;
  }
  return null;
}

/** An outcome that came or may come of an encounter. */
const HELD: ReadonlySet<string> = new Set(["asserted", "planned", "possible"]);

/** Of which kinds an encounter may be that a statement tells or is the outcome of. */
function kindsOfOccasion({ claim, statement }: Told): readonly string[] {
  const { relation, modality } = statement;
  if (OUTCOMES.has(relation) && claim.kind === "verb" && HELD.has(modality)) return ["encounter", "call"];
  const kind = ENCOUNTERS[relation];
  return kind !== undefined && mayBeEncounter({ claim, statement }) ? [kind] : [];
}

/** `بحث … في اتصال هاتفي. وأكد خلال الاتصال الذي جرى أمس`: the day of the noun that takes the encounter up again. */
function dayOfAnaphor(
  it: Told,
  told: ReadonlyMap<number, readonly Told[]>,
  { document, lexicon, chronology }: Context,
): string | null {
  if (!mayBeEncounter(it)) return null;
  const kind = ENCOUNTERS[it.statement.relation];
  const { index } = sentenceAt(document.sentences, it.claim.trigger.first);
  const beside = (it.claim.clause?.prepositional ?? []).filter((phrase) => isOnMargin(document, phrase));
  for (const { items } of document.sentenceItems.slice(index, index + REACH)) {
    for (const item of items) {
      if (item.first <= it.claim.trigger.first || item.kind === "mark" || item.kind === "time") continue;
      const other = told
        .get(item.first)
        ?.some(
          ({ statement }) =>
            ENCOUNTERS[statement.relation] === kind && !isOfSamePair(statement, it.statement),
        );
      // What is told of others in between is what the noun means.
      if (other) return null;
      if (item.kind !== "noun" || !item.noun.definite || encounterNamedBy(item.noun, lexicon) !== kind)
        continue;
      // التقاه على هامش القمة … واختتمت القمة اليوم: not the meeting, but the occasion on which it was.
      if (beside.some(({ words }) => words.includes(item.noun.key))) continue;
      const day = chronology.dayOfNoun(item);
      if (day !== null) return mayHave(it.statement, day, chronology) ? day : null;
    }
  }
  return null;
}
