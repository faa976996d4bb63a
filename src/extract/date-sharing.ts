import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar } from "../annotate/noun-readings.js";
import { foldKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import type { Claim } from "./claims.js";
import { tellsVictims } from "./linked-clauses.js";

/** CAMEO roots of what is done by saying it: statements, appeals, praise, accusations, demands, rejections, threats. */
const SPOKEN: ReadonlySet<string> = new Set(["01", "02", "03", "05", "09", "10", "11", "12", "13"]);

/** An agreement is signed and a body joined (CAMEO 057) by more than words. */
const SIGNED = "057";

/** Is it done in the very act of saying so, as a call or an accusation is? */
export function isSpoken({ cameo }: Relation): boolean {
  return cameo !== null && cameo !== SIGNED && SPOKEN.has(cameo.slice(0, 2));
}

/** The verb by itself is such an act (`ندد`, `دعا`): what its nouns name lies before it or behind it in time. */
export function isSpeechAct(clause: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []).some((frame) => {
    const relation = lexicon.ontology.get(frame.relation);
    return frame.requires.length === 0 && relation !== undefined && isSpoken(relation);
  });
}

/**
 * Is what a noun names dated by the adverb of time of the clause around it? Yes where the clause only says that it takes place
 * (`جرت الأحد محادثات`, `أجرى … الأحد محادثات`), where it is the occasion of the clause (`خلال زيارة`), and where whoever
 * speaks does it by saying so (`أعلنت الحكومة الأحد استقالتها`). No for what is spoken about: `ندد الأحد بهجوم`, `أعلن الأحد مقتل`.
 */
export function sharesDate(
  claim: Claim,
  clause: Clause,
  adverb: TokenRange | null,
  lexicon: Lexicon,
): boolean {
  const { trigger } = claim;
  const spoken = isSpeechAct(clause, lexicon);
  // تأتي زيارته بعد زيارة بوتين إلى باريس أمس: the day is that of the one before.
  if (adverb && comesBehind(trigger, adverb, clause, lexicon)) return false;
  // أعلن مقتل ثلاثة الأحد: the day stands behind the noun that took place on it.
  if (adverb && adverb.first > trigger.first && trigger.first > clause.first && !spoken) return true;
  const front = prepositionInFront(clause);
  if (front !== null && trigger.first < clause.first) {
    // وبعد لقائه بوتين أمس، أدان إيران: the day stands with the meeting.
    const beside = adverb !== null && adverb.first > trigger.first && adverb.last <= clause.first;
    return isOccasion(front, lexicon) || (beside && isBound(front, lexicon));
  }
  const { subject, predicate } = clause;
  const behind = clause.prepositional.find(
    ({ first, last }) => first <= trigger.first && trigger.first < last,
  );
  const holds = (range: NounPhrase | null) =>
    range !== null &&
    ((range.first <= trigger.first && trigger.first < range.last) || isRoundOf(range, behind, lexicon));
  if (holds(subject.nounPhrase)) return !spoken && predicate.reading.verb.class !== "say";
  if (behind && !clause.bare.some((bare) => isRoundOf(bare, behind, lexicon))) {
    // أدى إلى مقتل: the verb brings in the victims.
    if (tellsVictims(clause, lexicon) && behind.first >= trigger.first - 1) return true;
    // أعلن أمس مقتل ثلاثة في قصف: what was announced took place in it, and not the announcement.
    const told = spoken || predicate.reading.verb.class === "say";
    if (told && behind.preposition === "في" && isInsideDeed(behind, clause)) return false;
    if (isOccasion(behind.preposition, lexicon)) return true;
    if (isJustBefore(claim, clause, behind, lexicon)) return true;
    if (behind.preposition === "ل" && !spoken && predicate.reading.verb.class !== "say")
      return isOwnAct(claim, clause);
    const complement = clause.prepositional.find(({ preposition }) => preposition === "ب");
    return behind === complement && behind.first >= trigger.first - 1 && isLight(clause, lexicon);
  }
  const bare = clause.bare.find(holds);
  if (bare) {
    // وصل الأحد عشية قمته: the day before.
    if (isBound(bare.words[0] ?? "", lexicon)) return false;
    if (predicate.reading.verb.class === "say") return isOwnAct(claim, clause) || isQuotedAct(claim, clause);
    return !spoken;
  }
  return false;
}

/** `جولة جديدة من المفاوضات`: the first noun only says that it is one of several. */
function isRoundOf(whole: NounPhrase, behind: NounPhrase | undefined, lexicon: Lexicon): boolean {
  return (
    behind?.preposition === "من" &&
    behind.items.first - 1 === whole.items.last &&
    whole.noun !== null &&
    lexicon.occasions.of(whole.noun.key) !== null
  );
}

/** The noun is what comes, and the adverb stands behind an event that only bounds it: `تأتي زيارته بعد زيارة بوتين إلى باريس أمس`. */
function comesBehind(
  noun: TokenRange,
  adverb: TokenRange,
  { subject, predicate, prepositional }: Clause,
  lexicon: Lexicon,
): boolean {
  const comes = subject.nounPhrase?.first === noun.first && predicate.reading.verb.class === "narrative";
  return (
    comes &&
    prepositional.some(
      (it) =>
        it.first < adverb.first &&
        it.noun !== null &&
        isMasdar(it.noun) &&
        lexicon.particles.find(it.preposition)?.traits.has("bound") === true,
    )
  );
}

/** `مقتل ثلاثة في قصف`, `قتل مدنيين في غارة`: behind the verbal noun that is told of. */
function isInsideDeed({ first }: NounPhrase, { bare, first: verb }: Clause): boolean {
  return bare.some((it) => it.first > verb && it.last <= first && it.noun !== null && isMasdar(it.noun));
}

/** `وخلال لقائه بوتين أمس، أدان إيران`: the preposition with which the sentence of a main clause begins. */
function prepositionInFront({ items, at, opener }: Clause): string | null {
  const [first] = items;
  const alone = items.slice(0, at).every(({ kind }) => kind !== "verb" && kind !== "participle");
  return opener === "main" && alone && first?.kind === "particle" && first.particle.class === "preposition"
    ? first.particle.value
    : null;
}

/** `خلال`, `في`, `أثناء`, but not `بعد` and `قبل`, which only bound it. */
function isOccasion(preposition: string, lexicon: Lexicon): boolean {
  const during = lexicon.particles.find(preposition)?.traits.has("while") ?? false;
  return during && !isBound(preposition, lexicon);
}

function isBound(word: string, lexicon: Lexicon): boolean {
  const payloads = lexicon.calendarPhrases.next.get(foldKey(word))?.payloads ?? [];
  return payloads.some(({ kind }) => kind === "limit");
}

/** `قال ماكرون الثلاثاء عقب لقائه بوتين`: one speaks of whom one has met when the meeting is just over. */
function isJustBefore({ relation }: Claim, clause: Clause, behind: NounPhrase, lexicon: Lexicon): boolean {
  const speaks = clause.predicate.reading.verb.class === "say" || isSpeechAct(clause, lexicon);
  const consults = lexicon.ontology.get(relation)?.plover === "CONSULT";
  return speaks && consults && behind.suffix !== null && behind.preposition === "بعد";
}

/** `قام بزيارة`: the verb says nothing without its noun; but `بيان أصدره أمس بالهجوم` has its object. */
function isLight(clause: Clause, lexicon: Lexicon): boolean {
  if (clause.predicate.kind === "verb" && clause.predicate.reading.objectSuffix !== null) return false;
  const frames = lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? [];
  return clause.predicate.reading.verb.class !== "say" && frames.every(({ requires }) => requires.length > 0);
}

/** Whoever speaks is whoever does it. */
export function isOwnAct(claim: Claim, clause: Clause): boolean {
  const speakers = new Set<Phrase>(clause.subject.phrases);
  return claim.subjects.length > 0 && claim.subjects.every((it) => "phrase" in it && speakers.has(it.phrase));
}

/** `نقلت الوكالة الأحد عن لافروف تحذيره إيران`: from whom words are taken does it by saying them. */
function isQuotedAct({ subjects }: Claim, { prepositional }: Clause): boolean {
  const sources = prepositional
    .filter(({ preposition }) => preposition === "عن")
    .flatMap(({ heads }) => heads);
  return subjects.length > 0 && subjects.every((it) => "phrase" in it && sources.includes(it.phrase));
}
