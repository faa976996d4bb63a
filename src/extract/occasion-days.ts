import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { Sentence, TokenRange } from "../annotate/document.js";
import type { Item } from "../annotate/item.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { masdarOf } from "../annotate/noun-readings.js";
import { countBefore, holds } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type DatingContext, isNotPast, isPast } from "./clause-dates.js";
import { isSpeechAct } from "./date-sharing.js";
import { datedClauseOf, strikes, tellsVictims } from "./linked-clauses.js";
import { isNews } from "./news.js";
import { dateNamedWith } from "./noun-days.js";
import { isComplement, phraseInFront, phrasesOf } from "./occasion-clauses.js";
import { isAtOccasion } from "./occasion-words.js";
import { dayOfContent } from "./speech-dates.js";

/** So many sentences, and nouns for occasions, on `القمة` takes up a summit that was told. */
const REACH = 8;
const NEAREST = 32;

/** A noun of occasions.tsv in the text, or the verb of an attack, which `القصف`, `الهجوم` take up. */
interface Mention extends TokenRange {
  /** Of a verb its clause. */
  readonly clause: Clause | null;
  /** The same for nouns that may take each other up. */
  readonly kind: string;
  readonly definite: boolean;
  readonly sentence: number;
}

/** The date told with a mention, found once. */
type DateTold = (mention: Mention) => string | null;

/** When the occasions of an article took place. */
export interface OccasionDays {
  /**
   * The day of the occasion that a clause names with the article: where it is told there, else where the occasion was named before
   * (`افتتح أمس قمة … وأدان في القمة`); null where none is told. @param trigger what is not in the occasion but the occasion itself.
   */
  dayOf(clause: Clause, trigger: TokenRange | null): string | null;
  /** The same of an occasion that has not passed yet: `تعقد القمة غدا … وسيلتقيه خلال القمة`. */
  dayAheadOf(clause: Clause, trigger: TokenRange): string | null;
  /** The day of the attack that a clause tells the victims of, where the article told of it in the last days: `أسفر القصف عن مقتل ثلاثة`. */
  dayOfCause(clause: Clause): string | null;
  /** The date with which the article takes up again what a range of tokens brings in: `خاض حربا … عندما اندلعت الحرب عام 1998`. */
  dateTakenUp(range: TokenRange): string | null;
  /** The only date that the article tells of the occasions in which such deeds are done; null where it tells none or several. */
  dateFor(relation: string): string | null;
}

/** Finds the occasions of an article when the first of them is asked for. */
export function occasionDays(contextOf: () => DatingContext): OccasionDays {
  let found: readonly Mention[] | undefined;
  const byRelation = new Map<string, string | null>();
  const mentions = () => {
    found ??= mentionsOf(contextOf());
    return found;
  };
  let withVerbs: readonly Mention[] | undefined;
  const told = () => {
    withVerbs ??= withAttacks(contextOf(), mentions());
    return withVerbs;
  };
  const dates = new Map<Mention, string | null>();
  const toldWith: DateTold = (mention) => {
    const known = dates.get(mention);
    if (known !== undefined) return known;
    const date = dateToldWith(contextOf(), mention);
    dates.set(mention, date);
    return date;
  };
  const dayBy = (dateOf: DateTold, clause: Clause, trigger: TokenRange | null): string | null => {
    const { document, lexicon } = contextOf();
    const attended = clause.prepositional.filter(
      (it) => dateOf === toldAhead && namesAttendance(it, lexicon),
    );
    const during = [...clause.prepositional, ...phraseInFront(document, clause)].filter((phrase) =>
      isAtOccasion(document, phrase, lexicon),
    );
    for (const phrase of [...during, ...attended]) {
      if (trigger && holds(phrase, trigger.first)) continue;
      const at = countBefore(told(), phrase.first);
      const mention = told()[at];
      if (!mention?.definite || !holds(phrase, mention.first)) continue;
      const day = dayToldOf(dateOf, told(), at);
      if (day !== null) return day;
    }
    return null;
  };
  const toldAhead: DateTold = (mention) => {
    const date = toldWith(mention);
    return date !== null && date >= (contextOf().reference ?? date) ? date : null;
  };
  return {
    dayOf: (clause, trigger) => dayBy(toldWith, clause, trigger),
    dayAheadOf: (clause, trigger) => dayBy(toldAhead, clause, trigger),
    dayOfCause: (clause) => {
      if (!tellsVictims(clause, contextOf().lexicon)) return null;
      for (const { first } of nounsBeside(clause)) {
        const at = countBefore(told(), first);
        const mention = told()[at];
        if (!mention?.definite || mention.first !== first) continue;
        const day = dayToldOf(toldWith, told(), at);
        return day !== null && isNews(day, contextOf().reference) ? day : null;
      }
      return dayOfAttackBefore(contextOf(), clause, mentions());
    },
    dateTakenUp: (range) => {
      const at = countBefore(mentions(), range.first);
      const mention = mentions()[at];
      return mention && !mention.definite && holds(range, mention.first)
        ? dateTakenUp(toldWith, mentions(), at)
        : null;
    },
    dateFor: (relation) => {
      const known = byRelation.get(relation);
      if (known !== undefined) return known;
      const date = onlyDateFor(contextOf(), mentions, toldWith, relation);
      byRelation.set(relation, date);
      return date;
    },
  };
}

/** `سيزور واشنطن لحضور المراسم`, `للمشاركة في القمة`: who comes for an occasion comes on its day. */
function namesAttendance({ preposition, noun }: NounPhrase, lexicon: Lexicon): boolean {
  const masdar = noun && preposition === "ل" ? masdarOf(noun) : null;
  return (lexicon.framesOfVerb.get(masdar?.verb.id ?? "") ?? []).some(
    ({ relation, requires }) => relation === "CONTRIBUTES_TO" && requires.length === 0,
  );
}

function onlyDateFor(
  context: DatingContext,
  mentions: () => readonly Mention[],
  toldWith: DateTold,
  relation: string,
): string | null {
  const kinds = context.lexicon.occasions.holding(relation);
  if (kinds.size === 0) return null;
  const dates = mentions()
    .filter(({ kind, definite }) => definite && kinds.has(kind))
    .flatMap((mention) => toldWith(mention) ?? dateBounded(context, mention) ?? []);
  return new Set(dates).size === 1 ? (dates[0] as string) : null;
}

function mentionsOf({ document }: DatingContext): readonly Mention[] {
  return document.sentences.flatMap(({ first, last, index }) => {
    const own: Mention[] = [];
    for (let token = first; token < last; token++) {
      const word = document.words[token];
      if (word && word.occasion !== null && word.particle === null)
        own.push({
          first: token,
          last: token + 1,
          kind: word.occasion,
          definite: word.noun.definite,
          sentence: index,
          clause: null,
        });
    }
    return own;
  });
}

/** The nouns that take up what `قصف`, `هاجم`, `استهدف` tell. */
const ATTACKS = ["هجوم", "هجمات"];

/** `قصفت روسيا المدينة أمس … وأسفر القصف عن مقتل ثلاثة`: the verbs of attacks among the nouns. */
function withAttacks({ document, lexicon }: DatingContext, nouns: readonly Mention[]): readonly Mention[] {
  const verbs = document.clauses.flatMap((clause): readonly Mention[] => {
    const { first, sentence, markers } = clause;
    if (!isPast(clause) || !strikes(clause, lexicon) || markers.size > 0) return [];
    return ATTACKS.flatMap((noun) => {
      const kind = lexicon.occasions.of(noun);
      return kind === null
        ? []
        : [{ first, last: first + 1, kind, definite: false, sentence: sentence.index, clause }];
    });
  });
  return verbs.length === 0 ? nouns : [...nouns, ...verbs].sort((a, b) => a.first - b.first);
}

/** The day told with a mention, else with the ones before it back to where the occasion was brought in. */
function dayToldOf(toldWith: DateTold, mentions: readonly Mention[], at: number): string | null {
  const { kind, sentence } = mentions[at] as Mention;
  for (let i = at; i >= Math.max(0, at - NEAREST); i--) {
    const mention = mentions[i] as Mention;
    if (sentence - mention.sentence > REACH) return null;
    if (mention.kind !== kind) continue;
    const date = toldWith(mention);
    if (date?.length === 10) return date;
    if (!mention.definite && i < at && !mention.clause) return null;
  }
  return null;
}

/** The date told with the next mention that takes an indefinite one up, before another is brought in. */
function dateTakenUp(toldWith: DateTold, mentions: readonly Mention[], at: number): string | null {
  const { kind, sentence } = mentions[at] as Mention;
  for (let i = at + 1; i < Math.min(mentions.length, at + NEAREST); i++) {
    const mention = mentions[i] as Mention;
    if (mention.sentence - sentence > REACH) return null;
    if (mention.kind !== kind) continue;
    if (!mention.definite) return null;
    const date = toldWith(mention);
    if (date !== null) return date;
  }
  return null;
}

/** The date beside the noun or in its relative clause, or of the clause that says that the occasion takes place or what happens in it. */
function dateToldWith(context: DatingContext, noun: Mention): string | null {
  const { document, lexicon } = context;
  if (noun.clause) return datedClauseOf(context, noun.clause)?.mention.value ?? null;
  const named = dateNamedWith(context, noun);
  if (named !== null) return named;
  const clauses = clausesAround(document, noun).filter((clause) =>
    phrasesOf(clause).some(
      (phrase) => holds(phrase, noun.first) && bringsIn(document, clause, phrase, lexicon),
    ),
  );
  const dates = clauses.map((clause) => {
    const told = datedClauseOf(context, clause);
    return told && isNotPast(told.clause) ? told.mention.ahead : told?.mention.value;
  });
  return dates.find((value) => value != null) ?? null;
}

function bringsIn(
  document: AttributedDocument,
  clause: Clause,
  phrase: NounPhrase,
  lexicon: Lexicon,
): boolean {
  if (phrase.preposition !== "")
    return isAtOccasion(document, phrase, lexicon) || isComplement(clause, phrase, lexicon);
  return clause.predicate.reading.verb.class !== "say" && !isSpeechAct(clause, lexicon);
}

/** `أسفر القصف عن`, `إن القصف أسفر عن`, `القصف العنيف أسفر عن`, `خلفت المظاهرات`: what may be the subject of a verb, without preposition. */
function nounsBeside({ items, at }: Clause): readonly Item[] {
  return [items[at + 1], items[at - 1], items[at - 2]].filter(
    (item): item is Item =>
      (item?.kind === "noun" && item.noun.preposition === "") ||
      (item?.kind === "phrase" && item.phrase.preposition === ""),
  );
}

/** `بعد هجوم في 20 يوليو في جنوب البلاد أودى بحياة ثلاثة`: of the noun of the sentence that the clause describes. */
function dayOfAttackBefore(
  { datesOf }: DatingContext,
  { sentence, first, subject }: Clause,
  mentions: readonly Mention[],
): string | null {
  if (subject.from === "behind" || subject.from === "before") return null;
  const before = mentions[countBefore(mentions, first) - 1];
  if (!before || before.definite || before.sentence !== sentence.index) return null;
  const dated = datesOf(sentence).find(
    ({ attachment, mention }) =>
      (attachment?.to === "phrase" || attachment?.to === "noun") &&
      attachment.token === before.first &&
      mention.last <= first &&
      !mention.limit,
  );
  return dated?.mention.value ?? null;
}

/** `قبل التصويت قال … اليوم`: what came behind and is told on the same day was on that day. */
function dateBounded(context: DatingContext, noun: Mention): string | null {
  const { document, lexicon, reference } = context;
  const clauses = clausesAround(document, noun);
  const bound = clauses.find((clause) =>
    [...clause.prepositional, ...phraseInFront(context.document, clause)].some(
      (phrase) =>
        holds(phrase, noun.first) && lexicon.particles.find(phrase.preposition)?.traits.has("while"),
    ),
  );
  if (!bound || reference === null) return null;
  const day = datedClauseOf(context, bound)?.mention.value ?? dayOfContent(context, bound);
  return day === reference ? day : null;
}

function clausesAround(
  { sentences, clausesOf }: AttributedDocument,
  { sentence }: Mention,
): readonly Clause[] {
  return clausesOf.get(sentences[sentence] as Sentence) ?? [];
}
