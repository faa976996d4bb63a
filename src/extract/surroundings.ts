import type { ClausedDocument } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { countBefore, lastBefore, sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** So many tokens may stand between people and where they are, before or behind them. */
const NEAR = 6;

/** So many tokens behind people the first place may stand that says where they are, whatever else stands between. */
const SCENE = 9;

/**
 * The country in which a sentence places people whom it does not say whose they are: `قتل عشرة أشخاص أمس في مدينة السليمانية`,
 * `البصرة التي اندلعت فيها احتجاجات`. Neither another name nor another verb may stand between the people and the place behind them.
 */
export function countryAround(document: ClausedDocument, lexicon: Lexicon, at: number): string | null {
  const sentence = sentenceAt(document.sentences, at);
  const represser = represserBefore(document, lexicon, at);
  if (represser) return represser;
  const { phrases } = document;
  const here = phrases[countBefore(phrases, at)];
  const people = here?.first === at ? here : undefined;
  const behind = phrases[countBefore(phrases, people?.last ?? at + 1)];
  const next = behind && behind.first < sentence.last ? behind : undefined;
  const verb = (document.clausesOf.get(sentence) ?? []).find(({ predicate }) => predicate.first > at);
  const near =
    next && next.first - (people?.last ?? at) <= NEAR && (verb?.predicate.first ?? next.last) > next.first;
  if (next && near && isWhere(document, next)) return countryWith(next, lexicon);
  const [before] = lastBefore(document.phrases, at, 1);
  const described = before && before.first >= sentence.first && at - before.last <= NEAR;
  return described && before.type === "PLACE" && isDescribed(document, before)
    ? countryWith(before, lexicon)
    : null;
}

/**
 * The country of the scene: `استطاعت المقاومة الشعبية استعادة عدن`, `قتل ثلاثة أشخاص في البصرة`. People who are mostly called after where
 * they are belong to the first place named behind them rather than to the country that the article names most; null where no place is.
 */
export function sceneOf(document: ClausedDocument, lexicon: Lexicon, at: number): string | null {
  const { phrases, sentences, words } = document;
  const end = Math.min(sentenceAt(sentences, at).last, at + SCENE);
  for (const phrase of phrases.slice(countBefore(phrases, at + 1), countBefore(phrases, end))) {
    const { first, type, reference, preposition } = phrase;
    if (type !== "PLACE" || reference.kind !== "known") continue;
    // نزح مدنيون إلى أربيل: where they go to they are not from.
    const before = words[first - 1]?.particle?.value;
    if (before === "إلى" || before === "نحو" || preposition === "ل") return null;
    const entry = lexicon.entity(reference.id);
    if (!entry?.metonym) return entry?.country ?? null;
  }
  return null;
}

/**
 * `أعلنت وزارة الداخلية الكازاخية أن الشرطة قتلت`: the country in whose own affairs somebody is in charge who tells of the people at a
 * token; null where nobody is.
 */
export function homeOfTeller(document: ClausedDocument, lexicon: Lexicon, at: number): string | null {
  const clauses = document.clausesOf.get(sentenceAt(document.sentences, at)) ?? [];
  const telling = clauses.findLast(
    ({ first, predicate }) => first < at && predicate.reading.verb.class === "say",
  );
  for (const { reference, offices } of telling?.subject.phrases ?? []) {
    const charges = [
      ...(reference.kind === "organ" ? [{ portfolio: reference.portfolio, state: reference.owner }] : []),
      ...offices.map(({ portfolio, holder }) => ({ portfolio, state: holder })),
    ];
    for (const { portfolio, state } of charges)
      if (
        portfolio &&
        lexicon.portfolio(portfolio)?.home &&
        state?.kind === "known" &&
        state.id.startsWith("country:")
      )
        return state.id;
  }
  return null;
}

/** `قمع إيران للمتظاهرين`: who is repressed belongs to who does it. */
function represserBefore(document: ClausedDocument, lexicon: Lexicon, at: number): string | null {
  const [doer, people] = lastBefore(document.phrases, at + 1, 2);
  if (people?.first !== at || people.preposition !== "ل" || doer?.last !== at) return null;
  const represses = document.words[doer.first - 1]?.verbal.some(({ reading }) =>
    (lexicon.framesOfVerb.get(reading.verb.id) ?? []).some(({ relation }) => relation === "REPRESSES"),
  );
  const { reference, parts } = doer;
  const said = [reference, ...parts.map((part) => part.reference)];
  const country = said.find((it) => it.kind === "known" && it.id.startsWith("country:"));
  return represses && country?.kind === "known" ? country.id : null;
}

function isWhere({ words }: ClausedDocument, { first, preposition, type }: Phrase): boolean {
  return (
    (type === "PLACE" || type === "COUNTRY") &&
    (preposition === "ب" || words[first - 1]?.particle?.value === "في")
  );
}

/** `البصرة التي`, `البصرة، والتي`. */
function isDescribed({ words }: ClausedDocument, { last }: Phrase): boolean {
  return [last, last + 1].some((i) => words[i]?.particle?.class === "relative");
}

/** The country in which a place lies, as the text or the gazetteer says. */
function countryWith({ reference, parts, type }: Phrase, lexicon: Lexicon): string | null {
  if (reference.kind !== "known") {
    const said = parts.find((part) => part.type === "COUNTRY" && part.reference.kind === "known")?.reference;
    return said?.kind === "known" ? said.id : null;
  }
  return type === "COUNTRY" ? reference.id : (lexicon.entity(reference.id)?.country ?? null);
}
