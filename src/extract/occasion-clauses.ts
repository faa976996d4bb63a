import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import type { Item } from "../annotate/item.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, masdarOf, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type DatingContext, isLastTime, isPast } from "./clause-dates.js";
import { isSpoken } from "./date-sharing.js";
import { isHarm } from "./harm.js";
import { isDuring, isOccasion, namesOccasion } from "./occasion-words.js";

/**
 * `قتل ثلاثة الأحد في هجوم شنته روسيا`, `أدان إيران في كلمة ألقاها أمس`: the relative clause, with or without its pronoun, tells of the
 * event in which the clause around it took place; `قتل ثلاثة جراء ضربات استهدفت أمس القرية`: or by which somebody came to harm.
 */
export function happensIn(
  document: AttributedDocument,
  relative: Clause,
  around: Clause | undefined,
  lexicon: Lexicon,
): boolean {
  if (!around || !isPast(relative) || !isPast(around) || isLastTime(relative)) return false;
  const occasions = around.prepositional.filter(
    (phrase) =>
      (isDuring(phrase.preposition, lexicon) || bringsHarm(around, phrase, lexicon)) &&
      (namesEvent(phrase, lexicon) || isOfPeople(document, phrase)),
  );
  if (relative.opener !== "relative") {
    const own = around.prepositional.filter(
      (phrase) => isComplement(around, phrase, lexicon) && namesEvent(phrase, lexicon),
    );
    return [...occasions, ...own].some((phrase) => describes(relative, phrase));
  }
  return occasions.some(({ first, last }) =>
    relative.antecedentNouns.some((antecedent) => first <= antecedent.first && antecedent.first < last),
  );
}

/** `وفي كلمة ألقاها أمس، دعا ماكرون`: the sentence begins with the occasion, and the relative clause tells of it. */
export function happensInFront(main: Clause, relative: Clause | undefined, lexicon: Lexicon): boolean {
  if (relative?.opener !== "relative" || main.opener !== "main" || !isPast(relative) || !isPast(main))
    return false;
  const [preposition, occasion] = relative.items;
  if (preposition?.kind !== "particle" || !isDuring(preposition.particle.value, lexicon)) return false;
  if (main.predicate.kind !== "verb" || main.predicate.conjunction !== "") return false;
  return (
    occasion?.kind === "noun" &&
    (isMasdar(occasion.noun) || isOccasion(occasion.noun.key, lexicon)) &&
    relative.items.slice(1, relative.at).every(({ kind }) => kind === "noun" || kind === "particle")
  );
}

/** `تعرضت المدينة لقصف`, `قام بزيارة`: the verb says nothing without its noun. */
export function isComplement(clause: Clause, { preposition, words }: NounPhrase, lexicon: Lexicon): boolean {
  const frames = lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? [];
  return frames.some(({ requires }) =>
    requires.some(({ slot, stems }) => slot === preposition && words.some((word) => stems.has(word))),
  );
}

/** `قتل إثر هجوم`, `أصيب جراء القصف`. */
function bringsHarm({ predicate }: Clause, { preposition }: NounPhrase, lexicon: Lexicon): boolean {
  const attack = lexicon.particles.find(preposition)?.traits.has("event") ?? false;
  const frames = lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? [];
  return attack && frames.some(({ relation }) => isHarm(lexicon.ontology.get(relation)));
}

/** `كلمة ألقاها`, `جلسة عقدت`, `هجوم استهدف`: right behind an indefinite noun a verb that it is the object or subject of. */
function describes(clause: Clause, phrase: NounPhrase): boolean {
  const { predicate, items, at, subject, pronouns } = clause;
  if (predicate.kind !== "verb" || predicate.conjunction !== "" || !isRightBehind(clause, phrase))
    return false;
  if (phrase.noun?.definite || items[at - 1]?.kind === "mark") return false;
  const { form, objectSuffix } = predicate.reading;
  const own = subject.from === "behind" || subject.from === "before";
  return (
    objectSuffix !== null || form.voice === "passive" || isTakingPlace(clause) || pronouns.length > 0 || !own
  );
}

/** `مقابلة مع قناة الجزيرة بثت`: a feminine noun may have complements before a passive verb that agrees with it. */
function isRightBehind({ items, at, predicate }: Clause, phrase: NounPhrase): boolean {
  if (phrase.items.last === at) return true;
  if (predicate.kind !== "verb") return false;
  const { voice, gender } = predicate.reading.form;
  const [head = ""] = phrase.words;
  const agreeing = voice === "passive" || predicate.passiveToo;
  if (!agreeing || gender !== "feminine" || !/(ه|ات)$/.test(head)) return false;
  return items
    .slice(phrase.items.last, at)
    .every((item) =>
      item.kind === "particle"
        ? item.particle.class === "preposition"
        : item.kind !== "verb" &&
          item.kind !== "participle" &&
          !(item.kind === "mark" && /^[،,؛:.]$/.test(item.mark)),
    );
}

/** `ألقى أمس كلمة دعا فيها`, `عقد جلسة أدانت خلالها`: what took place in the occasion that the clause before brings about. */
export function takesPlaceThere(clause: Clause, before: Clause | undefined, lexicon: Lexicon): boolean {
  if (!before || tenseOf(clause) !== tenseOf(before)) return false;
  const there = clause.pronouns.find(({ preposition }) => isDuring(preposition, lexicon));
  if (!there) return false;
  return phrasesOf(before).some(
    (phrase) =>
      phrase.first > before.first &&
      phrase.last <= clause.first &&
      (phrase.preposition === "" || phrase.preposition === "ب" || isDuring(phrase.preposition, lexicon)) &&
      namesOccasion(phrase, lexicon) &&
      agrees(there.word, phrase),
  );
}

function tenseOf({ predicate }: Clause): string {
  return predicate.kind === "verb" ? predicate.reading.form.tense : "";
}

/** All noun phrases of a clause. */
export function phrasesOf({ subject, bare, prepositional }: Clause): readonly NounPhrase[] {
  return [...(subject.nounPhrase ? [subject.nounPhrase] : []), ...bare, ...prepositional];
}

/** `كلمة … فيها`, `خطاب … فيه`: as far as the ending tells the gender of the head. */
function agrees(pronoun: string, { words: [head = ""] }: NounPhrase): boolean {
  return pronoun.endsWith("ها") === /(ه|ات)$/.test(head);
}

/** `جاء ذلك في كلمة ألقاها أمس`: the sentence behind says of all that was told on which occasion it was. */
export function allTold({ document, lexicon }: DatingContext, { sentence }: Clause): Clause | null {
  const next = document.sentences[sentence.index + 1];
  const [main, ...rest] = (next && document.clausesOf.get(next)) ?? [];
  return main && isAllTold(main, lexicon) && !rest.some(tellsSource) ? main : null;
}

/** `أدان …، وذلك في خطاب ألقاه أمس`: where in a sentence it is said of what stands before on which occasion it was; -1 where it is not. */
export function sumsUpAt(items: readonly Item[], from: number, lexicon: Lexicon): number {
  return items.findIndex((item, i) => {
    const next = items[i + 1];
    return (
      i > from &&
      item.kind === "particle" &&
      item.particle.class === "demonstrative" &&
      item.conjunction !== "" &&
      next?.kind === "particle" &&
      next.particle.class === "preposition" &&
      isDuring(next.particle.value, lexicon)
    );
  });
}

/** `وفقا لما نقلته الوكالة اليوم`: when it was told, and not when it was said. */
function tellsSource({ items, at }: Clause): boolean {
  const before = items[at - 2];
  return before?.kind === "particle" && before.particle.class === "attribution";
}

/** `جاء ذلك خلال`, `جاءت تصريحاته في مقابلة`, `جاءت دعوته خلال لقاء`: says of what was told before on which occasion it was said. */
export function isAllTold({ items, at, subject, predicate }: Clause, lexicon: Lexicon): boolean {
  const next = items[at + 1];
  if (next?.kind === "noun")
    return (
      predicate.reading.verb.class === "narrative" &&
      (lexicon.isUtterance(next.noun.key) ||
        (COMES.has(predicate.reading.verb.id) && namesSpeech(next.noun, lexicon)))
    );
  const own = subject.from !== "carried" && subject.from !== "none";
  return !own && next?.kind === "particle" && next.particle.class === "demonstrative";
}

/** `جاء`, `أتى`: not `طغى التهديد على الزيارة`. */
const COMES: ReadonlySet<string> = new Set(["jaa", "ata"]);

/** `دعوته`, `تحذيرات الوزير`: by itself the verb of the noun is an act of speech. */
function namesSpeech(noun: NounReading, { framesOfVerb, ontology }: Lexicon): boolean {
  const masdar = masdarOf(noun);
  const frames = masdar ? (framesOfVerb.get(masdar.verb.id) ?? []) : [];
  return frames.some(({ relation, requires }) => {
    const known = ontology.get(relation);
    return requires.length === 0 && known !== undefined && isSpoken(known);
  });
}

/** `خلال مظاهرات اندلعت`: the protests are named by the word for those who protest. */
function isOfPeople({ words }: AttributedDocument, { heads }: NounPhrase): boolean {
  const [group] = heads;
  return group?.type === "GROUP" && words[group.first]?.occasion != null;
}

function namesEvent(phrase: NounPhrase, lexicon: Lexicon): boolean {
  return (phrase.noun !== null && isMasdar(phrase.noun)) || namesOccasion(phrase, lexicon);
}

/** `جرى`, `بدأ`: says of its subject only that it takes place. */
export function isTakingPlace({ predicate }: Clause): boolean {
  const { verb } = predicate.reading;
  return verb.class === "narrative" || verb.class === "aspect";
}

/** `وخلال الجلسة، أدانت روسيا`: the phrase with which the sentence of a main clause begins. */
export function phraseInFront(
  { words, clausesOf }: AttributedDocument,
  { sentence, first, opener }: Clause,
): readonly (TokenRange & { readonly preposition: string })[] {
  const preposition = words[sentence.first]?.particle;
  if (opener !== "main" || preposition?.class !== "preposition") return [];
  const [main] = clausesOf.get(sentence) ?? [];
  return main?.first === first
    ? [{ first: sentence.first + 1, last: first, preposition: preposition.value }]
    : [];
}
