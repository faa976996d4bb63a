import type { Span } from "../../model/article.js";
import type { MentionKind } from "../../model/entity.js";
import type { EntityType } from "../../model/ontology.js";
import type { TokenRange } from "../document.js";

export type Gender = "masculine" | "feminine";
export type GrammaticalNumber = "singular" | "dual" | "plural";

/** What a noun phrase says its referent is, before the article as a whole has been looked at. */
export type Reference =
  /** A name of the gazetteer. */
  | { readonly kind: "known"; readonly id: string }
  /** A personal name, as folded words. */
  | { readonly kind: "person"; readonly words: readonly string[] }
  /** `وزارة الخارجية الروسية`: a kind of body, what it is for, and whose it is. */
  | {
      readonly kind: "organ";
      readonly head: string;
      readonly portfolio: string | null;
      readonly owner: Reference | null;
    }
  /** `حركة مجتمع السلم`: a body or place with a name of its own. */
  | { readonly kind: "named"; readonly head: string; readonly name: string; readonly owner: Reference | null }
  /** `المتظاهرين`, `قوات الأمن الكازاخية`: an unnamed collective actor. */
  | {
      readonly kind: "group";
      readonly group: string;
      readonly owner: Reference | null;
      /** `المتظاهرون`, not `متظاهرون`: without an owner those named before. */
      readonly definite: boolean;
      /** How many, where the text counts them exactly: `90 شخصا` are not the `50 شخصا` of the next sentence. */
      readonly count: number | null;
    }
  /** `وزير الخارجية الروسي` without a name. */
  | {
      readonly kind: "office";
      readonly title: string;
      readonly portfolio: string | null;
      readonly holder: Reference | null;
      readonly post: Reference | null;
    }
  /** `نظيره الكازاخي`: holds in that country the office that the other person holds in his. */
  | { readonly kind: "counterpart"; readonly holder: Reference | null }
  /** `الجانبان`, `الرئيسان`, `البلدين`: both whom the text spoke of last; `titles`: of those with such an office. */
  | { readonly kind: "pair"; readonly of: readonly EntityType[]; readonly titles: readonly string[] }
  /** `الأخير`, `الأخيرة`: who or what was named last and agrees; `المدينة`: the place of these kinds. */
  | { readonly kind: "latter"; readonly of: readonly string[] }
  /** `البلاد`, `بلاده`, `هذا البلد`; `المملكة`: one `among` those that are called so. */
  | {
      readonly kind: "country-anaphor";
      readonly own: boolean;
      readonly among?: readonly string[] | undefined;
    };

/** An office that a phrase gives to the person it names. */
export interface OfficeClaim extends TokenRange {
  /** Row of titles.tsv. */
  readonly title: string;
  readonly portfolio: string | null;
  readonly holder: Reference | null;
  /** Where the holder is sent: `لدى روسيا`, `إلى اليمن`. */
  readonly post: Reference | null;
  readonly relation: string | null;
  readonly past: boolean;
  /** The Arabic words of the title without the holder's name, clitics off. */
  readonly words: string;
}

/** A noun phrase that refers to an entity. */
export interface Phrase extends TokenRange, Span {
  /** `start..end` is the mention itself: no clitics, no title before a person's name. */
  readonly mentionKind: MentionKind;
  readonly type: EntityType;
  readonly reference: Reference;
  /** Glued to the phrase's first word: `و`, `ف` or nothing. */
  readonly conjunction: "" | "و" | "ف";
  /** Glued to it: `ب`, `ل`, `ك` or nothing. */
  readonly preposition: "" | "ب" | "ل" | "ك";
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly offices: readonly OfficeClaim[];
  /** Phrases inside this one that are mentions of their own: the country, the ministry. */
  readonly parts: readonly Phrase[];
  /** A pronoun suffix on the head (`قواتها`, `نظيره`): its owner is found by the resolver. */
  readonly suffix: string | null;
  /** A demonym: it names its country only as part of another phrase. */
  readonly adjective?: boolean | undefined;
  /** Where the head of a longer description ends: `الأطراف` of `الأطراف في كازاخستان` is a mention too. */
  readonly headEnd?: number | undefined;
  /** Where the last of several owners ends: `البرلمانين المصري والليبي` names the Egyptian one and the Libyan one. */
  readonly sharedUntil?: number | undefined;
  /** Where a count or `كافة` before the phrase begins: `أكثر من مئتي شخص` is a mention as well as `شخص`. */
  readonly countedFrom?: number | undefined;
  /** Its first word is in the accusative or genitive by its ending: `مقاتلين`, `رئيسي فرنسا`. */
  readonly oblique?: boolean | undefined;
  /** The head in front of a known name: `العاصمة أستانا`. Row of heads.tsv. */
  readonly announcedBy?: string | undefined;
}

/** A phrase with every field in its place, said or not: what is read so often is read fastest where all have one shape. */
export function phraseOf(phrase: Phrase): Phrase {
  return {
    first: phrase.first,
    last: phrase.last,
    start: phrase.start,
    end: phrase.end,
    mentionKind: phrase.mentionKind,
    type: phrase.type,
    reference: phrase.reference,
    conjunction: phrase.conjunction,
    preposition: phrase.preposition,
    gender: phrase.gender,
    number: phrase.number,
    offices: phrase.offices,
    parts: phrase.parts,
    suffix: phrase.suffix,
    adjective: phrase.adjective,
    headEnd: phrase.headEnd,
    sharedUntil: phrase.sharedUntil,
    countedFrom: phrase.countedFrom,
    announcedBy: phrase.announcedBy,
    oblique: phrase.oblique,
  };
}

/** `نظيره`, `نظيره المصري سامح شكري`: known by whose counterpart he is. */
export function isCounterpart({ reference, offices }: Phrase): boolean {
  return reference.kind === "counterpart" || offices[0]?.title === "counterpart";
}
