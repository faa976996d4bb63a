import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase } from "./match.js";
import { asNamed, type PersonName } from "./person-name.js";
import { type OfficeClaim, type Phrase, phraseOf, type Reference } from "./phrase.js";
import { nextOwner } from "./shared-heads.js";
import { mentionSpan, plainText } from "./spans.js";
import type { TitleReading } from "./title-complements.js";

/** A title with the name of its bearer. */
export function person(document: WordedDocument, reading: TitleReading, name: PersonName): Phrase {
  const { last, start, end, mentionKind, reference } = asNamed(document, name);
  return phraseOf({
    first: reading.match.first,
    last,
    start,
    end,
    mentionKind,
    type: "PERSON",
    reference,
    conjunction: reading.match.clitics.conjunction,
    preposition: reading.match.clitics.preposition,
    gender: reading.form.gender,
    number: "singular",
    offices: [claim(document, reading)],
    parts: namedIn(reading),
    suffix: null,
  });
}

/**
 * `الرئيسان الروسي والتركي`, `وزيرا خارجية روسيا وتركيا`, `رؤساء روسيا وتركيا وإيران`: the first of those who hold one office each; `قادة روسيا
 * وتركيا` are a group.
 */
export function sharedOffice(
  document: WordedDocument,
  lexicon: Lexicon,
  reading: TitleReading,
  limit: number,
): Phrase | null {
  const asGroup = matchPhrase(document, reading.match.first, lexicon.groups, { limit }) !== null;
  if (!reading.portfolio && asGroup) return null;
  if (!reading.holder || !nextOwner(document, lexicon, reading.holder, limit)) return null;
  const first = holderOnly(document, reading);
  // يلتقي رئيسي ليتوانيا ولاتفيا
  const oblique = /(ين|ي)$/.test(reading.match.clitics.stem.split(" ")[0] ?? "");
  return first ? phraseOf({ ...first, number: "dual", oblique }) : null;
}

/** `تركيا العضو في الناتو`, `التقى المسؤول في البيت الأبيض`: without a name what stands behind في may be the clause's. */
export function withoutBodyAround(reading: TitleReading): TitleReading {
  const { aroundFrom } = reading;
  return aroundFrom === null ? reading : { ...reading, last: aroundFrom, wordsEnd: aroundFrom, holder: null };
}

/** `الرئيس الكازاخستاني`, `وزير الخارجية`, `الوزير`: refers to whoever holds the office; `الكاتب` alone to whoever was named with it. */
export function holderOnly(document: WordedDocument, reading: TitleReading): Phrase | null {
  const { match, form, portfolio, holder } = reading;
  if (!holder && !portfolio && !match.definite) return null;
  if (form.title.relation === null && (holder || !form.title.complements.includes("again"))) return null;
  if (mayBeMasdar(document, match)) return null;
  if (!holder && !match.definite && !form.title.complements.includes("portfolio")) return null;
  const reference: Reference = {
    kind: "office",
    title: form.title.id,
    portfolio,
    holder: ownerNamed(reading) ?? ownerOf(form.title),
    post: reading.posts[0]?.reference ?? null,
  };
  const { start, end } = mentionSpan(document, match.first, reading.last, match.clitics);
  return phraseOf({
    first: match.first,
    last: reading.last,
    start,
    end,
    mentionKind: "description",
    type: "PERSON",
    reference,
    conjunction: match.clitics.conjunction,
    preposition: match.clitics.preposition,
    gender: form.gender,
    number: "singular",
    offices: [claim(document, reading)],
    parts: namedIn(reading),
    suffix: null,
  });
}

/** `مساعدة`, `رئاسة`: without a name the word is the verbal noun (help), not the office (assistant). */
function mayBeMasdar(document: WordedDocument, match: Match<TitleEntry>): boolean {
  return (
    match.last === match.first + 1 &&
    (document.words[match.first]?.verbal.some(
      ({ reading }) => "nominal" in reading && reading.nominal.kind === "masdar",
    ) ??
      false)
  );
}

/** Whose office it is, whom its holder serves, of what that is a part, and where its holder is sent are named too. */
function namedIn({ holder, chief, wider, posts }: TitleReading): readonly Phrase[] {
  return [holder, chief, wider, ...posts].filter((part) => part !== null);
}

/** The office that a title gives to whom it names. */
export function claim(document: WordedDocument, reading: TitleReading): OfficeClaim {
  const { match, form } = reading;
  return {
    first: match.first,
    last: reading.last,
    title: form.title.id,
    portfolio: reading.portfolio,
    holder: ownerNamed(reading) ?? reading.chiefsState ?? ownerOf(form.title),
    post: reading.posts[0]?.reference ?? null,
    relation: form.title.relation,
    past: reading.past,
    words: [headWord(document, reading), plainText(document, match.first + 1, reading.wordsEnd)]
      .filter(Boolean)
      .join(" "),
  };
}

/** Whose office its words say that it is; of `أمير البلاد` they do not say it. */
function ownerNamed({ holder }: TitleReading): Reference | null {
  const owner = holder?.reference ?? null;
  return owner?.kind === "country-anaphor" && !owner.among ? null : owner;
}

/** Whose title it is by itself: that of خادم الحرمين الشريفين. */
export function ownerOf({ owner }: TitleEntry["title"]): Reference | null {
  return owner ? { kind: "known", id: owner } : null;
}

/** The title's first word, clitics off; of a dual or plural (`الرئيسان`, `وزيرا`) what each of the holders is. */
function headWord(document: WordedDocument, { match, form }: TitleReading): string {
  const printed = match.clitics.stem || document.tokens[match.first]?.bare || "";
  if (form.number === "singular") return printed;
  const one = form.title.forms.find(({ number }) => number === "singular")?.text.split(" ")[0];
  return one ? (printed.startsWith("ال") ? `ال${one}` : one) : printed;
}
