import type { Clause } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Sentence } from "../annotate/document.js";
import type { NounReading } from "../annotate/noun-readings.js";
import { holds } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { adverbOf, type DatingContext, dayOfAdverb, isPast } from "./clause-dates.js";
import { isSpeechAct } from "./date-sharing.js";
import { encounterNamedBy } from "./encounters.js";
import { datedClauseOf } from "./linked-clauses.js";
import { isOfNews } from "./news.js";
import { happensIn, isAllTold, phraseInFront } from "./occasion-clauses.js";
import { isDuring, namesOccasion } from "./occasion-words.js";

/**
 * So many sentences back a speech may have begun, and so many of others may come in between. A person is quoted from one
 * occasion all through an article; a state speaks by many mouths.
 */
export const LONGEST_SPEECH = { person: 30, other: 8 };
const ASIDES = { person: 30, other: 1 };

/** `قال صالح الأحد … وأضاف … ودعا صالح روسيا إلى`: the same speaker goes on with the same speech. */
export function dateOfEarlierSpeech(
  context: DatingContext,
  clause: Clause,
  speakers: readonly string[],
  elsewhere = hasOccasion(context, clause),
): string | null {
  const { document, resolution } = context;
  if (speakers.length === 0) return null;
  const who = speakers.some((id) => resolution.entities.get(id)?.type === "PERSON") ? "person" : "other";
  const { index } = clause.sentence;
  let asides = ASIDES[who];
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_SPEECH[who]); i--) {
    const sentence = document.sentences[i] as Sentence;
    const [main, ...rest] = document.clausesOf.get(sentence) ?? [];
    // A headline counts where it is the lead, with a day of its own.
    if (!main || (sentence.headline && !adverbOf(context, main))) continue;
    if (isAllTold(main, context.lexicon)) {
      // جاء ذلك في تصريحات أدلى بها الأحد: where he is named as whose words they are.
      const said = rest.find((clause) => isPast(clause) && speaksFor(context, clause, speakers));
      const day = said ? dayOfAdverb(context, said) : null;
      if (day !== null) return day;
      continue;
    }
    const own = speaksFor(context, main, speakers);
    const quoted = isQuoted(context, sentence, speakers);
    const met =
      who === "person" &&
      !elsewhere &&
      [main, ...rest.filter((it) => isSetting(context, it))].some(
        (it) =>
          isEncounter(context, it) && (speaksFor(context, it, speakers) || takesPart(context, it, speakers)),
      );
    const joint =
      who === "person" && !elsewhere && speaks(context, main) && isPresent(context, main, speakers);
    if (!own && !quoted && !met && !joint) {
      asides--;
      if (asides < 0) return null;
      continue;
    }
    const mention = adverbOf(context, main) ?? dayLinkedTo(context, main);
    if (!mention) continue;
    const held = own && isPast(clause) && holdsGathering(context, main);
    const begins =
      quoted ||
      (own && (speaks(context, main) || issuesWords(context, main))) ||
      ((met || joint || held) && isOfNews(mention, context.reference));
    return begins && mention.value?.length === 10 ? mention.value : null;
  }
  return null;
}

/** `زار القاهرة الأحد، حيث التقى الوزير`: told of the same time as the clause before it. */
function isSetting({ lexicon }: DatingContext, { openedBy }: Clause): boolean {
  return lexicon.particles.is(openedBy, "setting");
}

/** `نقلت الوكالة الأحد عن لافروف قوله إن`, `كتب لافروف: "…"`: a sentence in which somebody's words are reported. */
function isQuoted(
  { document, resolution }: DatingContext,
  sentence: Sentence,
  speakers: readonly string[],
): boolean {
  return (document.reportsOf.get(sentence) ?? []).some((report) =>
    report.speakers.some((phrase) => speakers.includes(resolution.actor(phrase) ?? "")),
  );
}

/** `التقى لافروف الأحد نظيره شكري. وأعرب شكري`: whom somebody meets is quoted from there as well. */
function takesPart(
  { resolution }: DatingContext,
  { bare, prepositional }: Clause,
  speakers: readonly string[],
): boolean {
  const others = [...bare, ...prepositional.filter(({ preposition }) => preposition === "مع")];
  return others.some(({ heads }) => heads.some((head) => speakers.includes(resolution.actor(head) ?? "")));
}

/**
 * `قال الجبير أمس في مؤتمر صحفي مشترك مع موغيريني … وأشادت موغيريني`, `وخلال لقائه شكري أمس، أكد لافروف … وأعرب شكري`: whoever is there
 * with the one who speaks is quoted from there as well.
 */
function isPresent(context: DatingContext, main: Clause, speakers: readonly string[]): boolean {
  const { document, lexicon, resolution } = context;
  const during = [...main.prepositional, ...phraseInFront(document, main)].filter(
    (range) =>
      isDuring(range.preposition, lexicon) &&
      main.items.some(
        (item) => item.kind === "noun" && holds(range, item.first) && isGathering(item.noun, lexicon),
      ),
  );
  const [occasion] = during;
  if (!occasion) return false;
  const next = document.clausesOf.get(main.sentence)?.[1];
  const described =
    next?.opener === "relative" && happensIn(document, next, main, lexicon) ? next.prepositional : [];
  const others = [...main.prepositional, ...described].filter(
    ({ preposition, first }) => preposition === "مع" && first > occasion.first,
  );
  return main.items.some(
    (item) =>
      item.kind === "phrase" &&
      [...during, ...others].some((range) => holds(range, item.first)) &&
      speakers.includes(resolution.actor(item.phrase) ?? ""),
  );
}

/** Where people come together, and not a speech that one makes. */
function isGathering(noun: NounReading, lexicon: Lexicon): boolean {
  const named = lexicon.occasions.of(noun.key) !== null && !lexicon.isUtterance(noun.key);
  return named || encounterNamedBy(noun, lexicon) !== null;
}

/** `أدان خلال الاتصال`: of some occasion of its own. */
function hasOccasion({ lexicon }: DatingContext, { prepositional }: Clause): boolean {
  return prepositional.some(
    (phrase) =>
      phrase.noun?.definite === true &&
      phrase.suffix === null &&
      isDuring(phrase.preposition, lexicon) &&
      namesOccasion(phrase, lexicon),
  );
}

/** `استقبل الوزير اليوم نظيره. وأكد الوزير`, `شارك في جلسة اليوم`: what somebody comes together with others for, and where he is quoted from. */
function isEncounter({ lexicon }: DatingContext, clause: Clause): boolean {
  if (!isPast(clause) || clause.markers.has("كان")) return false;
  return (lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []).some(
    ({ relation }) =>
      relation === "CONTRIBUTES_TO" ||
      (relation !== "VISITS" && lexicon.ontology.get(relation)?.plover === "CONSULT"),
  );
}

/** `أكد في تصريحات نشرت اليوم`: the day of the occasion on which somebody spoke. */
export function dayLinkedTo(context: DatingContext, clause: Clause): DateMention | null {
  const mention = datedClauseOf(context, clause)?.mention;
  return mention?.value?.length === 10 ? mention : null;
}

/** `أصدرت أمس بيانا`, `أدلى أمس بتصريحات`: who gives out words speaks by it. */
function issuesWords({ lexicon }: DatingContext, clause: Clause): boolean {
  const given = [...clause.bare, ...clause.prepositional.filter(({ preposition }) => preposition === "ب")];
  return (
    isPast(clause) &&
    given.some(
      ({ noun, first }) =>
        noun !== null && !noun.definite && first > clause.first && lexicon.isUtterance(noun.key),
    )
  );
}

/** `عقد المجلس جلسة أمس. وأدان المجلس`: who holds a gathering speaks in it. */
function holdsGathering({ lexicon }: DatingContext, clause: Clause): boolean {
  return (
    isPast(clause) &&
    clause.bare.some(
      ({ noun, first }) =>
        noun !== null && !noun.definite && first > clause.first && isGathering(noun, lexicon),
    )
  );
}

export function speaks({ lexicon }: DatingContext, clause: Clause): boolean {
  return isSaying(clause) || isSpeechAct(clause, lexicon);
}

export function isSaying({ predicate }: Clause): boolean {
  return predicate.reading.verb.class === "say";
}

/** The subject of a clause is the one who acts, or speaks for it: a ministry for its state, a spokesman for his. */
export function speaksFor(context: DatingContext, { subject }: Clause, actors: readonly string[]): boolean {
  return subject.phrases.some((phrase) =>
    [phrase, ...phrase.parts].some((part) => {
      const id = context.resolution.actor(part);
      return id !== null && (actors.includes(id) || actsFor(context, id, actors));
    }),
  );
}

/** Who holds an office of the European Union speaks for it, whether or not his title stands beside the name; so does a ministry for its state. */
function actsFor({ holders, resolution }: DatingContext, id: string, actors: readonly string[]): boolean {
  const offices = holders.get(id);
  const state = resolution.stateOfMinistry(id);
  return actors.some((actor) => actor === state || offices?.has(actor));
}

/** `أعلن الكرملين أن بوتين يدين`, `قال المتحدث باسم الرئاسة إن ماكرون يدين`: a state or who holds its office tells what the man at its head says. */
export function speaksForHead(context: DatingContext, clause: Clause, actors: readonly string[]): boolean {
  const { holders, lexicon } = context;
  const states = speakersOf(context, clause).flatMap((id) => [id, ...(holders.get(id) ?? [])]);
  return persons(context, actors).some((actor) =>
    states.some((state) => holders.get(actor)?.has(state) || lexicon.entity(actor)?.country === state),
  );
}

/** Who the subject of a clause is. */
export function speakersOf({ resolution }: DatingContext, { subject }: Clause): readonly string[] {
  return subject.phrases.flatMap((phrase) => resolution.actor(phrase) ?? []);
}

/** Those of some actors who are persons. */
export function persons({ resolution }: DatingContext, actors: readonly string[]): readonly string[] {
  return actors.filter((id) => resolution.entities.get(id)?.type === "PERSON");
}
