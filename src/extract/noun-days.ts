import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import { isParticleOf } from "../annotate/item.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Claim } from "./claims.js";
import { adverbOf, type DatingContext, isLastTime, isNotPast, isPast } from "./clause-dates.js";
import { isHarm } from "./harm.js";
import { isTakingPlace } from "./occasion-clauses.js";
import { isOccasion } from "./occasion-words.js";
import { mayTakePlace, occurrenceOf } from "./occurrences.js";

/** So many tokens behind a noun the verb of its relative clause may stand. */
const NEAR = 10;

/** `المحادثات التي جرت أمس`, `مباحثات جرت في روما أمس`, `الزيارة التي قام بها الأحد`: the clause says when the noun took place. */
export function dateOfItsRelative(context: DatingContext, noun: TokenRange): string | null {
  const { document } = context;
  const clauses = document.clausesOf.get(sentenceAt(document.sentences, noun.first)) ?? [];
  const next = clauses.find(({ first }) => first >= noun.last);
  if (next?.predicate.kind !== "verb" || next.first - noun.last > NEAR || isLastTime(next)) return null;
  const { form, objectSuffix } = next.predicate.reading;
  const byNobody = form.voice === "passive" || (next.predicate.passiveToo && next.subject.from === "none");
  const ofIt = objectSuffix !== null || byNobody || next.pronouns.length > 0;
  const relative = next.opener === "relative" && (isTakingPlace(next) || ofIt);
  const bare = isTakingPlace(next) && next.first - noun.last <= 1 && next.predicate.conjunction === "";
  if (!relative && !bare) return null;
  const mention = adverbOf(context, next);
  // زيارة يبدأها الاثنين: the next.
  return (isNotPast(next) ? mention?.ahead : mention?.value) ?? null;
}

/**
 * `مقتل ثلاثة في غارة شنها التحالف الخميس`, `إصابة جنود جراء هجوم استهدف أمس المقر`: the clause behind the noun of the attack says when
 * somebody came to harm.
 */
export function dateOfItsAttack(context: DatingContext, { relation, trigger }: Claim): string | null {
  const { document, lexicon } = context;
  if (!isHarm(lexicon.ontology.get(relation))) return null;
  const sentence = sentenceAt(document.sentences, trigger.first);
  const next = (document.clausesOf.get(sentence) ?? []).find(({ first }) => first >= trigger.last);
  if (next?.predicate.kind !== "verb" || next.predicate.conjunction !== "" || !isPast(next)) return null;
  const between = next.items
    .slice(0, next.at)
    .filter(({ first }) => first >= trigger.last && first - trigger.last < NEAR);
  const by = between.findLastIndex(({ kind }) => kind === "particle");
  const [preposition, attack] = [between[by], between[by + 1]];
  if (preposition?.kind !== "particle") return null;
  if (!lexicon.particles.find(preposition.particle.value)?.traits.has("event")) return null;
  if (attack?.kind !== "noun" || !isOccasion(attack.noun.key, lexicon)) return null;
  return adverbOf(context, next)?.value ?? null;
}

/** The date right beside a noun, else in its relative clause. */
export function dateNamedWith(context: DatingContext, noun: TokenRange): string | null {
  const beside = context
    .datesOf(sentenceAt(context.document.sentences, noun.first))
    .find(
      ({ mention, attachment }) =>
        !mention.limit &&
        attachment?.to === "noun" &&
        attachment.token >= noun.first &&
        attachment.token <= noun.last + 1,
    );
  return beside ? beside.mention.value : dateOfItsRelative(context, noun);
}

/** The day on which a noun took place: `الاتصال الذي جرى أمس`, `جرى الاتصال أمس`. */
export function dayOfNoun(context: DatingContext, noun: TokenRange): string | null {
  const { document, lexicon } = context;
  const clauses = document.clausesOf.get(sentenceAt(document.sentences, noun.first)) ?? [];
  const key = document.words[noun.first]?.noun?.key ?? "";
  const taking = clauses.find(
    (clause) =>
      clause.opener !== "relative" &&
      (clause.subject.nounPhrase ?? clause.bare[0])?.first === noun.first &&
      // عقد اللقاء: by whom it was held is not said.
      (isTakingPlace(clause) || mayTakePlace(clause.predicate.reading.verb.id, key, lexicon)),
  );
  const occurrence = taking ?? occurrenceBehindComplements(context, noun, clauses);
  const date = occurrence ? dayOfOccurrence(context, occurrence) : dateOfItsRelative(context, noun);
  return date?.length === 10 ? date : null;
}

/** `ستعقد القمة الأحد`, `تعقد القمة في مايو`: the next, where the text leaves it open. */
function dayOfOccurrence(context: DatingContext, clause: Clause): string | null {
  const mention = adverbOf(context, clause);
  return (isNotPast(clause) ? mention?.ahead : mention?.value) ?? null;
}

/** `القمة مع الزعيم الكوري ستعقد غدا`: between the noun and its verb stand only its complements. */
function occurrenceBehindComplements(
  { document, lexicon }: DatingContext,
  noun: TokenRange,
  clauses: readonly Clause[],
): Clause | null {
  const items = clauses[0]?.items ?? [];
  const at = items.findIndex(({ first }) => first === noun.first);
  const verb = items.findIndex(({ kind }, i) => i > at && kind === "verb");
  if (items[at]?.kind !== "noun" || verb < 0 || !document.words[noun.first]?.noun.definite) return null;
  const complements = items
    .slice(at + 1, verb)
    .every((item) => item.kind === "phrase" || item.kind === "noun" || isParticleOf(item, "preposition"));
  return complements ? occurrenceOf(items, at, items[verb]?.first ?? 0, clauses, lexicon) : null;
}
