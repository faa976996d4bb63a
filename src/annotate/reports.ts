import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbLexeme } from "../lexicon/verbs.js";
import { accuses } from "./carried-subjects.js";
import type { Clause, ClausedDocument } from "./clauses.js";
import type { TokenRange } from "./document.js";
import { endOfContent, endOfReported, goesOnWith } from "./ends-of-speech.js";
import { issuersTakenUp } from "./issued-words.js";
import type { Item } from "./item.js";
import type { SentenceItems } from "./items.js";
import { isQuote } from "./names/match.js";
import type { Phrase } from "./names/phrase.js";
import { isMasdar, masdarOf } from "./noun-readings.js";
import { namesWords, ownerOfNoun } from "./owners-of-words.js";
import { endOfSpeech } from "./quotations.js";
import { contentOf } from "./reported-content.js";
import { speakersOf } from "./speakers.js";

/** A stretch of text that somebody is credited with. */
export interface Report extends TokenRange {
  /** Empty where the source is no entity (`قالت مصادر`, `يذكر أن`). */
  readonly speakers: readonly Phrase[];
  /**
   * `clause`: reported clause or quotation; `thing`: what he points at (`لافتا إلى العقوبات التي`); `source`: بحسب، وفق، نقلا عن at the end or
   * beginning of a sentence.
   */
  readonly kind: "clause" | "thing" | "source";
  /** Verbs in it that say what the speaker himself does with his words: `، داعيا إلى`. */
  readonly ownActs: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** `قال X إن`, `دعا X إلى أن`, `قال X: "…"`, `قال X "…"`, `"…"، قال X`. */
export function reportOfClause(
  document: ClausedDocument,
  clause: Clause,
  lexicon: Lexicon,
): readonly Report[] {
  const { verb } = clause.predicate.reading;
  const says = verb.class === "say" || repeatsWords(clause, lexicon);
  if (!says && !makesContentItsOwn(verb, lexicon)) return [];
  const speakers = hasUnknownSubject(clause) ? [] : speakersOf(clause, lexicon);
  const own = says && !clause.quotation;
  const from = contentOf(document, clause) ?? (own ? quotationBehind(document, clause) : null);
  const content =
    from !== null
      ? { first: from, last: endOfContent(document, clause, from, speakers) }
      : own && speakers.length > 0
        ? (quotationBefore(clause) ?? reasonOf(document, clause, lexicon))
        : null;
  const thing = from === null && !content && own && speakers.length > 0 ? pointedAt(clause, lexicon) : null;
  if (thing) return [{ ...thing, speakers, kind: "thing", ownActs: NONE }];
  if (!content) return [];
  const ownActs = new Set(
    (document.clausesOf.get(clause.sentence) ?? [])
      .filter((next) => next.predicate.kind === "participle" && goesOnWith(next, speakers))
      .filter((next) => next.first > content.first && !next.quotation)
      .map(({ first }) => first),
  );
  return [{ first: content.first, last: content.last, speakers, kind: "clause", ownActs }];
}

/** `جدد التأكيد على أن`, `كرر القول إن`: the verb only says that words are said again; but `رفض القول إن`. */
function repeatsWords({ predicate, bare, contentFrom }: Clause, { governors }: Lexicon): boolean {
  if (contentFrom === null || governors.ofVerb(predicate.reading.verb.id) !== undefined) return false;
  const words = bare.at(-1)?.noun;
  return words?.definite === true && masdarOf(words)?.verb.class === "say";
}

/** `أفادت منظمة محلية، تعمل في حلب، أن`: the common noun right behind the verb speaks, and not who is carried on. */
function hasUnknownSubject({ subject, bare: [next], at, contentFrom, predicate }: Clause): boolean {
  if (subject.from !== "carried" || subject.nounPhrase || contentFrom !== null) return false;
  if (predicate.kind !== "verb" || next?.items.first !== at + 1 || next.suffix !== null) return false;
  return next.noun !== null && !isMasdar(next.noun);
}

/** `طالب بأن تنسحب`, `أصر على أنه لم يقصف`, `اتهم … بأنها قصفت`: what is asked for, insisted on or laid to somebody's charge is his own. */
function makesContentItsOwn(verb: VerbLexeme, lexicon: Lexicon): boolean {
  if (lexicon.governors.ofVerb(verb.id, "على") === "ordered") return true;
  if (verb.class === "modal") return false;
  if (lexicon.governors.ofVerb(verb.id) === "requested") return true;
  return accuses(verb.id, lexicon);
}

/**
 * `قال برايس "نحن ندرك …"`: the quotation that follows without a colon, before any other verb but one that tells where or to whom he said it
 * (`قال برايس لصحفيين رافقوه "نحن ندرك …"`).
 */
function quotationBehind(document: ClausedDocument, { items, at, sentence }: Clause): number | null {
  const clauses = document.clausesOf.get(sentence) ?? [];
  let told = true;
  for (const [i, item] of items.entries()) {
    if (i <= at) continue;
    if (item.kind === "verb" || item.kind === "participle") {
      const between = clauses.find((it) => it.at === i);
      if (!between || between.quotation || !isAside(between)) return null;
      told = false;
    }
    if (item.kind === "mark" && item.mark === '"')
      return told || clauses.some(({ first, quotation }) => quotation && first > item.first)
        ? item.first
        : null;
    if (item.kind === "mark" && !/^[،,()-]$/.test(item.mark)) return null;
  }
  return null;
}

/** `الذي زار باريس`, `رافقوه`, `وهو يقف`: no words of anybody, and nothing that the speaker does next. */
function isAside({ predicate, opener, at, items }: Clause): boolean {
  if (predicate.reading.verb.class === "say" || predicate.kind !== "verb") return false;
  if (predicate.conjunction !== "") return false;
  const before = items[at - 1];
  const circumstance = before?.kind === "particle" && before.particle.class === "pronoun";
  const described = before?.kind === "noun" || (before?.kind === "phrase" && before.phrase.type === "GROUP");
  return opener === "relative" || circumstance || described;
}

/** `"…"، قال لافروف`: the quotation that closes right before the verb. */
function quotationBefore({ items, at, predicate, sentence }: Clause): TokenRange | null {
  if (predicate.kind !== "verb" || predicate.conjunction !== "") return null;
  const before = items[at - 1];
  const closing = before?.kind === "mark" && /^[،,]$/.test(before.mark) ? items[at - 2] : before;
  if (closing?.kind !== "mark" || closing.mark !== '"') return null;
  const opening = items.find((item) => item.kind === "mark" && item.mark === '"');
  return opening && opening !== closing
    ? { first: opening.first, last: closing.last }
    : { first: sentence.first, last: closing.last };
}

/** What a verb of saying speaks of: `أشار إلى`, `كشف عن`, `ذكر بـ`. */
const OF_CONTENT: ReadonlySet<string> = new Set(["إلى", "عن", "ب"]);

/** `لافتا إلى العقوبات التي فرضتها واشنطن`: what a relative clause tells of the thing that he speaks of, to the next mark. */
function pointedAt({ predicate, prepositional, items }: Clause, lexicon: Lexicon): TokenRange | null {
  const { verb } = predicate.reading;
  const acts = (lexicon.framesOfVerb.get(verb.id) ?? []).some(({ requires }) => requires.length === 0);
  if (acts || lexicon.governors.ofVerb(verb.id) !== undefined) return null;
  const [thing] = prepositional;
  if (!thing?.noun || !OF_CONTENT.has(thing.preposition)) return null;
  const relative = items[thing.items.last];
  if (relative?.kind !== "particle" || relative.particle.class !== "relative") return null;
  const end = items.slice(thing.items.last).find(({ kind }) => kind === "mark") ?? (items.at(-1) as Item);
  return { first: thing.first, last: end.kind === "mark" ? end.first : end.last };
}

/** `أعرب عن ارتياحه إذ استعاد الجيش المدينة`: the reason that is given for what is felt or said is the speaker's, to the next mark. */
function reasonOf(
  { clausesOf }: ClausedDocument,
  { sentence, items, at }: Clause,
  lexicon: Lexicon,
): TokenRange | null {
  const clauses = clausesOf.get(sentence) ?? [];
  const reason = clauses[clauses.findIndex((it) => it.at === at) + 1];
  if (!reason || !lexicon.particles.is(reason.openedBy, "reason")) return null;
  const end = items.slice(reason.at).find(({ kind }) => kind === "mark");
  return { first: reason.first, last: end?.first ?? sentence.last };
}

/** How many items may stand between a noun and the أن of its content: `تأكيد وزير الخارجية أمس في باريس أن`. */
const FARTHEST = 5;

/** `إعلان الوزارة أن`, `جاء في بيان للوزارة أن`, `بقوله إن`: words that a noun brings in. */
export function reportsOfNouns(
  document: ClausedDocument,
  { sentence, items }: SentenceItems,
  lexicon: Lexicon,
): readonly Report[] {
  const reports: Report[] = [];
  const clauses = document.clausesOf.get(sentence) ?? [];
  items.forEach((item, at) => {
    if (item.kind !== "noun" || !namesWords(item.noun, lexicon)) return;
    const content = contentBehind(items, at);
    if (content === null) return;
    const around = clauses.findLast((clause) => clause.first < item.first);
    if (around?.contentFrom === content && around.predicate.reading.verb.class === "say") return;
    const owners = ownerOfNoun(items, at, around);
    const speakers =
      owners.length > 0 ? owners : issuersTakenUp(document, sentence, items, at, lexicon.isUtterance);
    if (speakers.length === 0) return;
    const quoted = isQuote(document.tokens[content]?.text);
    const last = quoted
      ? endOfSpeech(document, content, sentence)
      : endOfReported(document, item.first, sentence);
    reports.push({ first: content, last, speakers, kind: "clause", ownActs: NONE });
  });
  return reports;
}

function contentBehind(items: readonly Item[], at: number): number | null {
  for (let i = at + 1; i < items.length && i <= at + FARTHEST; i++) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") return null;
    if (item.kind === "mark" && item.mark === ":") return items[i + 1]?.first ?? null;
    if (item.kind === "mark" && !/^["()]$/.test(item.mark)) return null;
    if (item.kind !== "particle") continue;
    if (item.particle.class === "complementizer") return item.first;
    if (!["preposition", "adverb", "demonstrative"].includes(item.particle.class)) return null;
  }
  return null;
}

/** `لافروف: تركيا دعمت أذربيجان`: a name and a colon at the beginning of a sentence or headline; `لندن:` dates a report. */
export function reportOfHeadline({ sentence, items }: SentenceItems): readonly Report[] {
  const [speaker, colon] = items;
  if (speaker?.kind !== "phrase" || colon?.kind !== "mark" || colon.mark !== ":") return [];
  if (speaker.phrase.type === "PLACE" && !sentence.headline) return [];
  return [
    { first: colon.last, last: sentence.last, speakers: [speaker.phrase], kind: "clause", ownActs: NONE },
  ];
}
