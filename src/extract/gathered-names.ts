import { gathered } from "../annotate/gathered.js";
import { Memory } from "../annotate/memory.js";
import { foldKey } from "../arabic/orthography.js";
import { romanise } from "../arabic/romanise.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { MentionedEntity } from "../model/entity.js";
import type { EntityDraft } from "./resolution.js";

/** Makes the entities of articles out of their drafts: gathers the names and the words to search them by. */
export class NameGatherer {
  /** By entity id: the folded words of all names in the gazetteer, of the entities that articles have named so far. */
  private readonly searchWords = new Map<string, readonly string[]>();

  /** Names as articles write them, remembered for so many of each generation. */
  private readonly written = new Memory<WrittenName>(8_000);

  constructor(private readonly lexicon: Lexicon) {}

  /** @param personText the fullest name that the article gives to a person. */
  gather(draft: EntityDraft, personText: string | null): MentionedEntity {
    const { id, type, nameEn } = draft;
    const mentions = draft.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const names = distinct(mentions.filter(({ kind }) => kind === "name").map(({ text }) => text));
    const longest = (names.length > 0 ? names : mentions.map(({ text }) => text)).reduce(
      (best, text) => (text.length > best.length ? text : best),
      "",
    );
    const nameAr = draft.nameAr ?? personText ?? (plain(longest) || id);
    const aliases = distinct(names.map((name) => this.writtenName(name).plain))
      .filter((alias) => alias !== nameAr && alias !== nameEn)
      .sort();
    return {
      id,
      type,
      name: nameEn ?? romanise(nameAr),
      nameAr,
      nameEn,
      aliases,
      searchKey: this.searchKey(id, [nameEn ?? "", nameAr], aliases),
      mentions,
    };
  }

  /** Each word once: of the names that the gazetteer has, or else of these two, and then of the article's. */
  private searchKey(id: string, own: readonly string[], aliases: readonly string[]): string {
    const known = this.knownWords(id) ?? distinct(gathered(own, foldedWords));
    const more = gathered(aliases, (alias) => this.writtenName(alias).words).filter(
      (word) => !known.includes(word),
    );
    return (more.length === 0 ? known : [...known, ...distinct(more)]).join(" ");
  }

  private writtenName(name: string): WrittenName {
    return this.written.recall(name, 0, name.length, writtenName);
  }

  private knownWords(id: string): readonly string[] | undefined {
    const before = this.searchWords.get(id);
    const entry = before ? undefined : this.lexicon.entity(id);
    if (!entry) return before;
    const words = distinct(gathered([entry.nameEn, entry.nameAr, ...entry.aliases], foldedWords));
    this.searchWords.set(id, words);
    return words;
  }
}

interface WrittenName {
  readonly text: string;
  readonly plain: string;
  /** The folded words of `plain`. */
  readonly words: readonly string[];
}

function writtenName(text: string): WrittenName {
  const name = plain(text);
  return { text, plain: name, words: foldedWords(name) };
}

function foldedWords(name: string): readonly string[] {
  return name === "" ? [] : foldKey(name).split(/\s+/);
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length > 1 ? [...new Set(texts)] : texts;
}

/** A name without quotation marks and line breaks. */
function plain(text: string): string {
  return text
    .replace(/["“”«»]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
