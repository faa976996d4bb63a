import { foldKey, looseKey } from "../arabic/orthography.js";
import type { EntityType } from "../model/ontology.js";
import type { GazetteerEntry } from "./gazetteer-entry.js";
import type { Group, Head } from "./heads.js";
import type { HeadEntry, NameEntry } from "./lexicon.js";
import { addPhrase, emptyTrie, type PhraseTrie } from "./phrase-trie.js";

/** A trie of phrases; `loose` takes the article off every word. */
export function trieOf<Payload>(
  rows: readonly (readonly [string, Payload])[],
  loose = true,
): PhraseTrie<Payload> {
  const trie = emptyTrie<Payload>();
  for (const [phrase, payload] of rows) {
    const words = phrase.split(/\s+/).map((word) => (loose ? looseKey(foldKey(word)) : foldKey(word)));
    addPhrase(trie, words, payload);
  }
  return trie;
}

/**
 * The names of the gazetteer by their words. `isOrdinary` says of a single word that it is also an ordinary word,
 * so that it needs a second cue.
 */
export function nameTrie(
  entries: ReadonlyMap<string, GazetteerEntry>,
  names: ReadonlyMap<string, { readonly ids: readonly string[]; readonly weak: boolean }>,
  isOrdinary: (word: string, type: EntityType) => boolean,
): PhraseTrie<NameEntry> {
  const trie = emptyTrie<NameEntry>();
  for (const [key, name] of names) {
    for (const id of name.ids) {
      const entry = entries.get(id);
      // Marks inside names (`أ.ف.ب`, `بي-بي-سي`) are tokens of their own.
      const words = key.match(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu) ?? [];
      if (!entry) continue;
      // One ordinary word is not enough for an outlet or a surname: أفاد, بينت, فضل.
      const ordinary =
        words.length === 1 &&
        (entry.type === "ORGANIZATION" || entry.type === "PERSON") &&
        isOrdinary(key, entry.type);
      addPhrase(trie, words, { ...entry, weakHere: name.weak || ordinary });
    }
  }
  return trie;
}

/** A group's forms, and the accusative that the indefinite singular and broken plural show: `جنودا`. */
export function groupForms(group: Group): readonly string[] {
  return group.forms.flatMap((form) => (/^\S+[^اةهىنيء]$/.test(form) ? [form, `${form}ا`] : [form]));
}

/** Every form of a head, singular and plural, with what the trie tells of it. */
export function headForms(head: Head): readonly (readonly [string, HeadEntry])[] {
  const entry = (form: string, plural: boolean) =>
    [
      form,
      { head, plural, needsArticle: form.startsWith("ال"), feminine: /^\S+(ة|ات)(\s|$)/.test(form) },
    ] as const;
  return [...head.forms.map((form) => entry(form, false)), ...head.plural.map((form) => entry(form, true))];
}
