import { foldKey, looseKey } from "../arabic/orthography.js";
import type { EntityType } from "../model/ontology.js";
import type { Apposition } from "./appositions.js";
import { type CalendarMeaning, type CalendarWord, calendarForms } from "./calendar.js";
import type { GazetteerEntry } from "./gazetteer-entry.js";
import type { Group, Head } from "./heads.js";
import type { GroupEntry, HeadEntry, NameEntry, PortfolioEntry, TitleEntry } from "./lexicon.js";
import type { NounFrame } from "./nouns.js";
import {
  addPhrase,
  emptyTrie,
  type Openings,
  openingsOf,
  type Phrasebook,
  type PhraseTrie,
} from "./phrase-trie.js";
import type { ReferenceWord } from "./references.js";
import type { Portfolio, Title, TitleForm, TitleModifier } from "./titles.js";

/** The kinds of phrases that a lexicon has, each in a book of its own. */
const BOOKS = [
  "names",
  "titles",
  "modifiers",
  "portfolios",
  "heads",
  "groups",
  "references",
  "calendarPhrases",
  "nounFrames",
  "appositions",
] as const;
type Book = (typeof BOOKS)[number];

/** In these books ال counts: `البلاد`, `اليوم`. The phrases of the others are looked up without it. */
const WITH_ARTICLE: ReadonlySet<Book> = new Set(["names", "references", "calendarPhrases"]);

/** The phrases of a lexicon, a book for each kind. */
export interface Phrasebooks {
  readonly names: Phrasebook<NameEntry>;
  readonly titles: Phrasebook<TitleEntry>;
  readonly modifiers: Phrasebook<TitleModifier>;
  readonly portfolios: Phrasebook<PortfolioEntry>;
  readonly heads: Phrasebook<HeadEntry>;
  readonly groups: Phrasebook<GroupEntry>;
  readonly references: Phrasebook<ReferenceWord>;
  readonly calendarPhrases: Phrasebook<CalendarMeaning>;
  readonly nounFrames: Phrasebook<NounFrame>;
  readonly appositions: Phrasebook<Apposition>;
  /** What begins in the books with a word. */
  readonly opens: Openings;
  /** The bits of the books with whose phrases a mention may begin. */
  readonly announcing: number;
}

interface Rows {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  readonly names: ReadonlyMap<string, { readonly ids: readonly string[]; readonly weak: boolean }>;
  /** Whether a single word that names an entity of a type is also an ordinary word, so that it needs a second cue. */
  readonly isOrdinary: (word: string, type: EntityType) => boolean;
  readonly titles: readonly Title[];
  readonly modifiers: readonly TitleModifier[];
  readonly portfolios: readonly Portfolio[];
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
  readonly references: readonly ReferenceWord[];
  readonly calendar: readonly CalendarWord[];
  readonly nounFrames: readonly NounFrame[];
  readonly appositions: readonly Apposition[];
}

/** Binds the rows of the lexicon's files into books of phrases. */
export function bindPhrasebooks(rows: Rows): Phrasebooks {
  const books = {
    names: nameBook(rows),
    titles: phrasebook(
      "titles",
      rows.titles.flatMap((title) =>
        title.forms.map((form) => [form.text, titleEntry(form, title)] as const),
      ),
    ),
    modifiers: phrasebook(
      "modifiers",
      rows.modifiers.map((modifier) => [modifier.form, modifier] as const),
    ),
    portfolios: phrasebook(
      "portfolios",
      rows.portfolios.flatMap((row) =>
        row.forms.map((form) => [form, { ...row, ellipsis: row.ellipsis && form === row.forms[0] }] as const),
      ),
    ),
    heads: phrasebook("heads", rows.heads.flatMap(headForms)),
    groups: phrasebook("groups", rows.groups.flatMap(groupForms)),
    references: phrasebook(
      "references",
      rows.references.map((row) => [row.form, row] as const),
    ),
    calendarPhrases: phrasebook(
      "calendarPhrases",
      rows.calendar.flatMap((row) => calendarForms(row).map((form) => [form, row.meaning] as const)),
    ),
    nounFrames: phrasebook(
      "nounFrames",
      rows.nounFrames.flatMap((frame) => frame.nouns.map((noun) => [noun, frame] as const)),
    ),
    appositions: phrasebook(
      "appositions",
      rows.appositions.flatMap((row) => row.forms.map((form) => [form, row] as const)),
    ),
  };
  const { names, titles, portfolios, heads, groups, references } = books;
  const announcing = names.bit | titles.bit | portfolios.bit | heads.bit | groups.bit | references.bit;
  return { ...books, opens: openingsOf(Object.values(books)), announcing };
}

/** The phrases of one kind by their words. */
export function phrasebook<Payload>(
  book: Book,
  rows: readonly (readonly [string, Payload])[],
): Phrasebook<Payload> {
  const loose = !WITH_ARTICLE.has(book);
  const trie = emptyTrie<Payload>();
  for (const [phrase, payload] of rows) {
    const words = phrase.split(/\s+/).map((word) => (loose ? looseKey(foldKey(word)) : foldKey(word)));
    addPhrase(trie, words, payload);
  }
  return bound(book, trie);
}

function bound<Payload>(book: Book, trie: PhraseTrie<Payload>): Phrasebook<Payload> {
  return { ...trie, loose: !WITH_ARTICLE.has(book), bit: 1 << BOOKS.indexOf(book) };
}

/** Arabic letters and single spaces: most names. */
const PLAIN_WORDS = /^[\u0621-\u063A\u0641-\u064A]+(?: [\u0621-\u063A\u0641-\u064A]+)*$/;

/** `عبد الله` is written as one word too, and `عبدالله` as two; null for a name without either. */
function servantRespelt(key: string): string | null {
  const respelt = key.includes("عبد ال")
    ? key.replace(/(^| )عبد ال/g, "$1عبدال")
    : key.replace(/(^| )عبدال/g, "$1عبد ال");
  return respelt === key ? null : respelt;
}

/** The names of the gazetteer by their words. */
function nameBook({ entries, names, isOrdinary }: Rows): Phrasebook<NameEntry> {
  const trie = emptyTrie<NameEntry>();
  for (const [key, name] of names) {
    for (const id of name.ids) {
      const entry = entries.get(id);
      // Marks inside names (`أ.ف.ب`, `بي-بي-سي`) are tokens of their own.
      const words = PLAIN_WORDS.test(key)
        ? key.split(" ")
        : (key.match(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu) ?? []);
      if (!entry) continue;
      // One ordinary word is not enough for an outlet or a surname: أفاد, بينت, فضل.
      const ordinary =
        words.length === 1 &&
        (entry.type === "ORGANIZATION" || entry.type === "PERSON") &&
        isOrdinary(key, entry.type);
      const { type, gender } = entry;
      const payload = { id, type, gender, weakHere: name.weak || ordinary };
      addPhrase(trie, words, payload);
      const respelt = type === "PERSON" ? servantRespelt(key) : null;
      if (respelt && !names.has(respelt)) addPhrase(trie, respelt.split(" "), payload);
    }
  }
  return bound("names", trie);
}

function titleEntry({ text, gender, number, needsArticle }: TitleForm, title: Title): TitleEntry {
  return { text, gender, number, needsArticle, title };
}

/** A group's forms, and the accusative that the indefinite singular and broken plural show: `جنودا`. */
function groupForms(group: Group): readonly (readonly [string, GroupEntry])[] {
  const accusative = (form: string) => (/^\S+[^اةهىء]$/.test(form) ? [form, `${form}ا`] : [form]);
  return [
    ...group.forms
      .flatMap((form) => (/[ني]$/.test(form) ? [form] : accusative(form)))
      .map((form) => [form, { group, only: form.startsWith("ال") ? "definite" : null }] as const),
    ...group.counted.flatMap(accusative).map((form) => [form, { group, only: "counted" }] as const),
  ];
}

const FEMININE = /^\S+(ة|ات)(\s|$)/;
const FEMININE_PLURAL = /^\S+(ات|تان?|تين?|تي)(\s|$)/;

/** Every form of a head, singular and plural, with what the trie tells of it. */
function headForms(head: Head): readonly (readonly [string, HeadEntry])[] {
  const entry = (form: string, plural: boolean) =>
    [
      form,
      {
        head,
        plural,
        needsArticle: form.startsWith("ال"),
        feminine: (plural ? FEMININE_PLURAL : FEMININE).test(form),
      },
    ] as const;
  return [...head.forms.map((form) => entry(form, false)), ...head.plural.map((form) => entry(form, true))];
}
