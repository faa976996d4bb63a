import { join } from "node:path";
import { foldKey, looseKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import { groupedBy } from "../model/grouped.js";
import type { Ontology } from "../model/ontology.js";
import { readAppositions } from "./appositions.js";
import { readCalendar } from "./calendar.js";
import { type CalendarTables, calendarTables } from "./calendar-tables.js";
import { type CommonWords, readCommonWords } from "./common-words.js";
import type { Demonym } from "./demonyms.js";
import { type Doings, readDoings } from "./doings.js";
import { type Frame, readFrames } from "./frames.js";
import { readGazetteer } from "./gazetteer.js";
import type { GazetteerEntry } from "./gazetteer-entry.js";
import type { GivenName } from "./given-names.js";
import { type Governors, readGovernors } from "./governors.js";
import { type Group, type Head, readGroups, readHeads } from "./heads.js";
import { type HijriYears, readHijriYears } from "./hijri-years.js";
import { type Homographs, readHomographs } from "./homographs.js";
import { type NameParticleKind, readNameParticles } from "./name-particles.js";
import { readNouns } from "./nouns.js";
import { type Occasions, readOccasions } from "./occasions.js";
import { readOntology } from "./ontology.js";
import { type Particles, readParticles } from "./particles.js";
import { type Parts, readParts } from "./parts.js";
import { bindPhrasebooks, type Phrasebooks } from "./phrasebooks.js";
import { isOneOf } from "./possessed-forms.js";
import { readReferences } from "./references.js";
import {
  type Portfolio,
  readPortfolios,
  readTitleModifiers,
  readTitles,
  type Title,
  type TitleForm,
} from "./titles.js";
import { readSeed } from "./tsv.js";
import { type Valency, valencies } from "./valency.js";
import { buildVerbTable, type VerbTable } from "./verb-table.js";
import { readVerbs } from "./verbs.js";

/** A form of a title, as the trie finds it. */
export interface TitleEntry extends TitleForm {
  readonly title: Title;
}

/** A form of a group, as the trie finds it. */
export interface GroupEntry {
  readonly group: Group;
  /** The form is a group only behind a number (`12 مدنيا`) or with the article (`المقاومة`). */
  readonly only: "counted" | "definite" | null;
}

export interface HeadEntry {
  readonly head: Head;
  readonly plural: boolean;
  /** The form is a head only with the article. */
  readonly needsArticle: boolean;
  readonly feminine: boolean;
}

export interface PortfolioEntry extends Portfolio {
  /** The word alone, with a demonym, may stand for the ministry: `الخارجية الروسية`. */
  readonly ellipsis: boolean;
}

export interface NameEntry extends Pick<GazetteerEntry, "id" | "type" | "gender"> {
  /** This spelling is a common word or another name as well. */
  readonly weakHere: boolean;
}

/** All that Isnad knows of Arabic and of the world before it reads an article. Immutable. */
export interface Lexicon extends Phrasebooks, CalendarTables {
  readonly ontology: Ontology;
  readonly particles: Particles;
  readonly verbs: VerbTable;
  readonly commonWords: CommonWords;
  /** The months of the Hijri calendar as days. */
  readonly hijriYears: HijriYears;
  readonly demonyms: ReadonlyMap<string, Demonym>;
  /** A folded word is a demonym or the first word of one, or it is one with the alif of the accusative. */
  opensDemonym(key: string): boolean;
  readonly givenNames: ReadonlyMap<string, GivenName>;
  /** Words inside personal names that need another behind them: بن, آل, فون. */
  readonly nameParticles: ReadonlyMap<string, NameParticleKind>;
  /** Which verb a word means that looks like a form of two. */
  readonly homographs: Homographs;
  readonly framesOfVerb: ReadonlyMap<string, readonly Frame[]>;
  /** By verb, for those with frames. */
  readonly valencyOf: ReadonlyMap<string, Valency>;
  /** `EXPELS|object|diplomats`: in this role the group stands for its owner; the relation may be `*`. */
  readonly rollups: ReadonlySet<string>;
  readonly boilerplate: readonly RegExp[];
  /** What verbs and nouns above أن or above a noun make of the deed: possible, planned, negated. */
  readonly governors: Governors;
  /** Verbs that say whose the deed is that their relative clause describes. */
  readonly doings: Doings;
  /** A noun for words that somebody has said or written (folded, without ال): `بيان`, `تصريحات`. */
  isUtterance(key: string): boolean;
  /** Nouns for what has a day of its own, and what is done in it: `قمة`, `تصويت`. */
  readonly occasions: Occasions;
  /** Nouns through which a verb reaches their genitive: `أراضي سوريا`. */
  readonly parts: Parts;
  /** Groups beside which a government is a side of its own; true: even where the text names no country of theirs. */
  readonly opponents: ReadonlyMap<string, boolean>;
  entity(id: string): GazetteerEntry | undefined;
  personByName(key: string): string | null;
  title(id: string): Title | undefined;
  portfolio(id: string): Portfolio | undefined;
  head(id: string): Head | undefined;
  group(id: string): Group | undefined;
  /** The group whose members an adjective of a country names by itself: `الروس`. */
  readonly nationals: Group | null;
  /** A noun with these keys may be a group, body, title or portfolio, or go on with a title: `رئيس وزرائها`. */
  isPossessable(keys: { readonly group: string; readonly head: string; readonly title: string }): boolean;
  /** A noun of nouns.tsv begins with this word (folded, without ال). */
  isTriggerNoun(key: string): boolean;
  /** The head that `الخارجية الروسية` leaves out. */
  readonly ministryHead: string;
}

/**
 * Reads and checks every file of `seeds/`.
 * @throws SeedError with all problems of all files, each as `file:line what is wrong`.
 */
export function readLexicon(seeds: string): Lexicon {
  const problems: string[] = [];
  const lexicon = (name: string) => join(seeds, "lexicon", name);
  const ontology =
    attempt(problems, () => readOntology(join(seeds, "ontology", "relations.tsv"))) ?? new Map();
  const particles = attempt(problems, () => readParticles(lexicon("particles.tsv")));
  const verbs = attempt(problems, () => buildVerbTable(readVerbs(lexicon("verbs.tsv"))));
  const commonWords = attempt(problems, () => readCommonWords(lexicon("common-words.tsv")));
  const gazetteer = attempt(problems, () => readGazetteer(join(seeds, "gazetteer")));
  const titles = attempt(problems, () => readTitles(lexicon("titles.tsv"))) ?? [];
  const modifiers = attempt(problems, () => readTitleModifiers(lexicon("title-modifiers.tsv"))) ?? [];
  const portfolios = attempt(problems, () => readPortfolios(lexicon("portfolios.tsv"))) ?? [];
  const heads = attempt(problems, () => readHeads(lexicon("heads.tsv"))) ?? [];
  const groups = attempt(problems, () => readGroups(lexicon("groups.tsv"))) ?? [];
  const calendar = attempt(problems, () => readCalendar(lexicon("calendar.tsv"))) ?? [];
  const hijriYears = attempt(problems, () => readHijriYears(lexicon("hijri-years.tsv")));
  const references = attempt(problems, () => readReferences(lexicon("references.tsv"))) ?? [];
  const nounFrames = attempt(problems, () => readNouns(lexicon("nouns.tsv"), ontology)) ?? [];
  const appositions = attempt(problems, () => readAppositions(lexicon("appositions.tsv"), ontology)) ?? [];
  const frames =
    attempt(problems, () =>
      readFrames(lexicon("frames.tsv"), ontology, (id) => verbs?.verb(id) !== undefined),
    ) ?? [];
  const homographs =
    attempt(problems, () =>
      readHomographs(lexicon("homographs.tsv"), (id) => verbs?.verb(id) !== undefined),
    ) ?? new Map();
  const boilerplate =
    attempt(problems, () => readSeed(lexicon("boilerplate.tsv"), ["pattern", "example"])) ?? [];
  const parts = attempt(problems, () => readParts(lexicon("parts.tsv"), ontology)) ?? new Map();
  const nameParticles =
    attempt(problems, () => readNameParticles(lexicon("name-particles.tsv"))) ?? new Map();
  const opponents =
    attempt(problems, () => readSeed(lexicon("opponents.tsv"), ["group", "example", "alone"])) ?? [];
  const governors = attempt(problems, () =>
    readGovernors(lexicon("governors.tsv"), (id) => verbs?.verb(id) !== undefined, problems),
  );
  const doings = attempt(problems, () =>
    readDoings(lexicon("doings.tsv"), (id) => verbs?.verb(id) !== undefined, problems),
  );
  const utterances = attempt(problems, () => readSeed(lexicon("utterances.tsv"), ["form", "example"])) ?? [];
  const occasions = attempt(problems, () => readOccasions(lexicon("occasions.tsv"), ontology, problems));
  const rollups =
    attempt(problems, () => readSeed(lexicon("rollups.tsv"), ["relation", "role", "group", "example"])) ?? [];
  for (const { cells, at } of rollups) {
    if (cells.relation !== "*" && !ontology.has(cells.relation))
      problems.push(`${at} unknown relation ${cells.relation}`);
    if (!["subject", "object"].includes(cells.role))
      problems.push(`${at} unknown role ${cells.role}: subject or object`);
  }
  for (const { cells, at } of [...opponents, ...rollups]) {
    if (!groups.some(({ id }) => id === cells.group))
      problems.push(`${at} unknown group ${cells.group}: see groups.tsv`);
  }
  const ministry = heads.find((head) => head.kind === "ministry");
  if (heads.length > 0 && !ministry) problems.push("heads.tsv has no row of kind ministry");
  if (
    problems.length > 0 ||
    !particles ||
    !verbs ||
    !commonWords ||
    !gazetteer ||
    !hijriYears ||
    !governors ||
    !doings ||
    !occasions ||
    !ministry
  )
    throw new SeedError(problems);

  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const titleById = byId(titles);
  const portfolioById = byId(portfolios);
  const headById = byId(heads);
  const groupById = byId(groups);
  const people = new Map<string, string>();
  for (const [key, name] of gazetteer.names) {
    const id = name.ids.find((candidate) => candidate.startsWith("person:"));
    if (id) people.set(key, id);
  }
  const books = bindPhrasebooks({
    entries: gazetteer.entries,
    names: gazetteer.names,
    isOrdinary: (word, type) =>
      (type === "PERSON" && commonWords.isCommonWord(word)) ||
      verbs.lookup(word).some((reading) => "form" in reading),
    titles,
    modifiers,
    portfolios,
    heads,
    groups,
    references,
    calendar,
    nounFrames,
    appositions,
  });
  const inTitles = new Set(titles.flatMap(({ forms }) => forms.flatMap(({ text }) => keysOf(text))));
  const framesOfVerb = groupedBy(frames, (frame) => frame.trigger);
  const demonymWords = new Set([...gazetteer.demonyms.keys()].map((key) => key.split(" ")[0]));
  return {
    ontology,
    particles,
    verbs,
    commonWords,
    ...books,
    nationals: groups.find(({ owners }) => owners.includes("nisba")) ?? null,
    ...calendarTables(calendar),
    hijriYears,
    demonyms: gazetteer.demonyms,
    opensDemonym: (key) =>
      demonymWords.has(key) || (key.endsWith("ا") && gazetteer.demonyms.has(key.slice(0, -1))),
    givenNames: gazetteer.givenNames,
    nameParticles,
    framesOfVerb,
    valencyOf: valencies(framesOfVerb, particles, ontology),
    homographs,
    isPossessable: ({ group, head, title }) =>
      books.groups.next.has(group) ||
      books.heads.next.has(head) ||
      books.titles.next.has(title) ||
      books.portfolios.next.has(title) ||
      inTitles.has(title),
    isTriggerNoun: (key) => books.nounFrames.next.has(key),
    rollups: new Set(rollups.map(({ cells }) => `${cells.relation}|${cells.role}|${cells.group}`)),
    governors,
    doings,
    parts,
    isUtterance: isOneOf(utterances.map(({ cells }) => cells.form)),
    occasions,
    opponents: new Map(opponents.map(({ cells }) => [cells.group, cells.alone === "yes"])),
    boilerplate: boilerplate.map(({ cells }) => new RegExp(cells.pattern, "u")),
    entity: (id) => gazetteer.entries.get(id),
    personByName: (key) => people.get(key) ?? null,
    title: (id) => titleById.get(id),
    portfolio: (id) => portfolioById.get(id),
    head: (id) => headById.get(id),
    group: (id) => groupById.get(id),
    ministryHead: ministry.id,
  };
}

/** The words of a phrase as a book has them that is written without the article. */
function keysOf(phrase: string): readonly string[] {
  return phrase.split(/\s+/).map((word) => looseKey(foldKey(word)));
}

function attempt<Result>(problems: string[], read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
