import type { AttributedDocument } from "../annotate/attribution.js";
import type { TokenRange } from "../annotate/document.js";
import type { NounReading } from "../annotate/noun-readings.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { isOwnAct, isSpoken } from "./date-sharing.js";
import type { Resolution } from "./resolution.js";
import type { Chronology } from "./statement-dates.js";
import { dated, type StatementDraft } from "./statement-drafts.js";

/** A statement with the claim that made it. */
export interface Told {
  readonly claim: Claim;
  readonly statement: StatementDraft;
}

/** Meeting, receiving and negotiating with somebody is one encounter told in several ways; a call is one of its own. */
const ENCOUNTERS: Readonly<Record<string, "encounter" | "call">> = {
  MEETS: "encounter",
  HOSTS: "encounter",
  VISITS: "encounter",
  NEGOTIATES_WITH: "encounter",
  PHONES: "call",
};

/** So many sentences on from where it was told `الاتصال`, `خلال اللقاء` or `الزعيمان` may take an encounter up again. */
const REACH = 8;

/** What the encounters of an article are found with. */
interface Context {
  readonly document: AttributedDocument;
  readonly lexicon: Lexicon;
  readonly resolution: Resolution;
  readonly chronology: Chronology;
}

/**
 * Gives statements without a date the day that the article tells elsewhere of the same encounter: where a noun takes it up
 * again (`الاتصال الذي جرى أمس`), where it is told of the same two in other words, and what was said in its course (`خلال
 * اللقاء`) or by both of them (`ندد الزعيمان`). Only encounters of the last days count: what lies further back may be another.
 */
export function datedByEncounters(told: readonly Told[], context: Context): readonly Told[] {
  const byToken = toldByToken(told);
  const named = told.map((it) => withDate(it, it.statement.date ?? dayOfAnaphor(it, byToken, context)));
  const home = homesOf(context);
  const days = daysOfPairs(named, home, context);
  const paired = named.map((it) => withDate(it, it.statement.date ?? dayOfPair(it, days, home)));
  const bySentence = encountersBySentence(paired, context);
  return paired.map((it) => withDate(it, it.statement.date ?? dayOfOccasion(it, bySentence, context)));
}

/** What each token tells that is the first of a trigger. */
function toldByToken(told: readonly Told[]): ReadonlyMap<number, readonly Told[]> {
  const byToken = new Map<number, Told[]>();
  for (const it of told) {
    const { first } = it.claim.trigger;
    const own = byToken.get(first);
    if (own) own.push(it);
    else byToken.set(first, [it]);
  }
  return byToken;
}

function withDate(told: Told, date: string | null): Told {
  return date === null || date === told.statement.date
    ? told
    : { ...told, statement: dated(told.statement, date) };
}

/**
 * An encounter that is told as the news: it took place, and not before something else did. Who visits a country meets several,
 * on several days.
 */
function isEncounter({ claim, statement }: Told): boolean {
  return (
    statement.relation in ENCOUNTERS &&
    statement.modality === "asserted" &&
    statement.polarity === "affirmed" &&
    !isBefore(claim) &&
    (statement.relation !== "VISITS" || statement.object.startsWith("person:"))
  );
}

/** `كان قد التقى`: before what is being told. */
function isBefore({ clause }: Claim): boolean {
  return clause?.markers.has("كان") ?? false;
}

function isOfSamePair(a: StatementDraft, b: StatementDraft): boolean {
  return [a.subject, a.object].every((id) => id === b.subject || id === b.object);
}

/** What two may come to in the course of an encounter, and has its day. */
const OUTCOMES: ReadonlySet<string> = new Set(["AGREES_WITH"]);

/** Two who met, whoever is named first; `call|…` or `encounter|…`. */
function pairOf(kind: string, a: string | null, b: string): string {
  return a !== null && a < b ? `${kind}|${a}|${b}` : `${kind}|${b}|${a}`;
}

/** The one day of the last week that an article gives the encounters of two. */
interface Days {
  /** Of two as they are named. */
  readonly ofPair: ReadonlyMap<string, string | null>;
  /** Of two states, told of those who hold their offices. */
  readonly ofStates: ReadonlyMap<string, string | null>;
}

function daysOfPairs(told: readonly Told[], home: Homes, context: Context): Days {
  const ofPair = new Map<string, string | null>();
  const ofStates = new Map<string, string | null>();
  for (const { claim, statement } of told) {
    const { subject, object, date } = statement;
    const kind = ENCOUNTERS[statement.relation];
    if (kind === undefined || date === null || !isEncounter({ claim, statement })) continue;
    const news = context.chronology.isNews(date) ? date : null;
    const note = (days: Map<string, string | null>, pair: string) =>
      days.set(pair, (days.get(pair) ?? news) === news ? news : null);
    note(ofPair, pairOf(kind, subject, object));
    note(ofStates, pairOf(kind, home(subject), home(object) as string));
  }
  return { ofPair, ofStates };
}

function dayOfPair({ claim, statement }: Told, days: Days, home: Homes): string | null {
  const { subject, object, modality, polarity } = statement;
  if (modality !== "asserted" || polarity !== "affirmed" || isBefore(claim)) return null;
  const kinds = kindsOfOccasion({ claim, statement });
  if (kinds.length === 0) return null;
  const states = [home(subject), home(object) as string] as const;
  const areStates = states[0] === subject && states[1] === object;
  for (const kind of kinds) {
    const own = pairOf(kind, ...states);
    const day =
      days.ofPair.get(pairOf(kind, subject, object)) ?? (areStates ? days.ofStates : days.ofPair).get(own);
    if (day) return day;
  }
  return null;
}

/** Of which kinds an encounter may be that a statement tells or is the outcome of. */
function kindsOfOccasion({ claim, statement }: Told): readonly string[] {
  const { relation } = statement;
  if (OUTCOMES.has(relation) && claim.kind === "verb") return ["encounter", "call"];
  const kind = ENCOUNTERS[relation];
  return kind !== undefined && isEncounter({ claim, statement }) ? [kind] : [];
}

/** The state whose office a person holds, and in which a place lies; any other is at home with himself. */
export type Homes = (id: string | null) => string | null;

/** Where everybody in an article is at home. */
export function homesOf({
  lexicon,
  resolution: { persons, entities },
}: Pick<Context, "lexicon" | "resolution">): Homes {
  const states = new Map<string, string>();
  for (const { person, holder, claim } of persons.offices)
    if (!claim.past && holder !== null && entities.get(holder)?.type === "COUNTRY" && !states.has(person))
      states.set(person, holder);
  const home = (id: string) =>
    states.get(id) ?? (id.startsWith("place:") ? lexicon.entity(id)?.country : null) ?? id;
  return (id) => (id === null ? null : home(id));
}

/** `بحث … في اتصال هاتفي. وأكد خلال الاتصال الذي جرى أمس`: the day of the noun that takes the encounter up again. */
function dayOfAnaphor(
  it: Told,
  told: ReadonlyMap<number, readonly Told[]>,
  { document, lexicon, chronology }: Context,
): string | null {
  if (!isEncounter(it)) return null;
  const kind = ENCOUNTERS[it.statement.relation];
  const { index } = sentenceAt(document.sentences, it.claim.trigger.first);
  for (const { items } of document.sentenceItems.slice(index, index + REACH)) {
    for (const item of items) {
      if (item.first <= it.claim.trigger.first) continue;
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
      const day = chronology.dayOfNoun(item);
      if (day !== null) return chronology.isNews(day) ? day : null;
    }
  }
  return null;
}

/** `الاتصال`, `المحادثات`: the kind of encounter that a noun names. */
function encounterNamedBy({ key, nominals }: NounReading, lexicon: Lexicon): "encounter" | "call" | null {
  const relations = [
    ...(lexicon.nounFrames.next.get(key)?.payloads ?? []).map(({ relation }) => relation),
    ...nominals
      .filter(({ nominal }) => nominal.kind === "masdar")
      .flatMap(({ verb }) => (lexicon.framesOfVerb.get(verb.id) ?? []).map(({ relation }) => relation)),
  ].filter((relation) => relation !== "VISITS");
  const named = relations.find((relation) => relation in ENCOUNTERS);
  return named === undefined ? null : (ENCOUNTERS[named] ?? null);
}

function encountersBySentence(
  told: readonly Told[],
  { document }: Context,
): ReadonlyMap<number, readonly Told[]> {
  const bySentence = new Map<number, Told[]>();
  for (const it of told.filter(isEncounter)) {
    const { index } = sentenceAt(document.sentences, it.claim.trigger.first);
    const own = bySentence.get(index);
    if (own) own.push(it);
    else bySentence.set(index, [it]);
  }
  return bySentence;
}

/** `شدد خلال اللقاء على`, `ندد الزعيمان بـ`: what was said has the day of the encounter in which it was. */
function dayOfOccasion(
  { claim, statement }: Told,
  encounters: ReadonlyMap<number, readonly Told[]>,
  context: Context,
): string | null {
  const { clause } = claim;
  if (!clause || statement.modality !== "asserted" || isBefore(claim)) return null;
  // ثمن خلال اللقاء مواقف الصين الداعمة لبلاده: what is spoken of lies before.
  if (claim.kind === "noun" && !isOwnAct(claim, clause)) return null;
  const both = speaksForBoth(claim, context.lexicon);
  const occasion = occasionOf(claim, context);
  if (occasion) {
    const own = context.chronology.dayOfNoun(occasion.noun);
    if (own !== null) return own;
  }
  if (!occasion && !both) return null;
  const { index } = sentenceAt(context.document.sentences, claim.trigger.first);
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const last = (encounters.get(i) ?? []).findLast(
      (it) =>
        it.claim.trigger.first < claim.trigger.first &&
        (!occasion || ENCOUNTERS[it.statement.relation] === occasion.kind) &&
        takesPart(statement.subject, it.statement, context.chronology),
    );
    if (!last) continue;
    const { date } = last.statement;
    return date !== null && context.chronology.isNews(date) ? date : null;
  }
  return null;
}

/** `ندد الزعيمان`, `اتفق الجانبان`; but not `خاض البلدان حربا`. */
function speaksForBoth({ kind, relation, subjects }: Claim, lexicon: Lexicon): boolean {
  const known = lexicon.ontology.get(relation);
  const worded = known !== undefined && (isSpoken(known) || OUTCOMES.has(relation) || relation in ENCOUNTERS);
  return (
    kind === "verb" && worded && subjects.some((it) => "phrase" in it && it.phrase.reference.kind === "pair")
  );
}

/** `خلال اللقاء`, `أثناء الاتصال الهاتفي`: the encounter in the course of which a clause takes place. */
function occasionOf(
  { clause, trigger }: Claim,
  { lexicon }: Context,
): { readonly noun: TokenRange; readonly kind: "encounter" | "call" } | null {
  for (const phrase of clause?.prepositional ?? []) {
    const while_ = lexicon.particles.find(phrase.preposition)?.traits;
    if (!while_?.has("while") || while_.has("bound") || phrase.noun === null) continue;
    if (phrase.first <= trigger.first && trigger.first < phrase.last) continue;
    const kind = encounterNamedBy(phrase.noun, lexicon);
    if (kind !== null && (phrase.noun.definite || phrase.suffix !== null)) return { noun: phrase, kind };
  }
  return null;
}

/** One of the two, or the state or body whose office one of them holds. */
function takesPart(
  actor: string | null,
  { subject, object }: StatementDraft,
  { actsFor }: Chronology,
): boolean {
  if (actor === null) return false;
  return [subject, object].some(
    (one) => one !== null && (one === actor || actsFor(one, actor) || actsFor(actor, one)),
  );
}
