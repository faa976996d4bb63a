import type { AttributedDocument } from "../annotate/attribution.js";
import { gathered } from "../annotate/gathered.js";
import { annotate } from "../annotate/pipeline.js";
import { type Lexicon, readLexicon } from "../lexicon/lexicon.js";
import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Claim, Participant } from "./claims.js";
import { answeredAccusations } from "./denials.js";
import { resolveEntities } from "./entities.js";
import { factsOf } from "./facts.js";
import { NameGatherer } from "./gathered-names.js";
import { judgedEvents } from "./judged-events.js";
import { claimsOfLedDeeds } from "./led-deeds.js";
import { claimsOfNouns } from "./noun-frames.js";
import { claimsOfObligations } from "./obligations.js";
import type { Resolution } from "./resolution.js";
import { assemble } from "./statements.js";
import { threatsOfDeeds } from "./threatened-deeds.js";
import { claimsOfClause } from "./verb-frames.js";

/** Reads articles into statements. Pure: the same article gives the same bytes, whatever came before. */
export interface Extractor {
  readonly lexicon: Lexicon;
  extract(article: Article): Extraction;
  /** The same with all layers that led to it: what an explanation is made of. */
  analyse(article: Article): Analysis;
}

/** An article's extraction with the layers under it. */
export interface Analysis extends Extraction {
  readonly document: AttributedDocument;
  readonly resolution: Resolution;
  /** What the rules found, before repetitions are one and participants of wrong types are left out. */
  readonly claims: readonly Claim[];
}

/** Reads the lexicon once. @throws SeedError with all problems of the data files. */
export function openExtractor(seedsDirectory: string): Extractor {
  const lexicon = readLexicon(seedsDirectory);
  const names = new NameGatherer(lexicon);
  const analyseWith = (article: Article) => analyse(article, lexicon, names);
  return {
    lexicon,
    analyse: analyseWith,
    extract(article) {
      const { entities, statements } = analyseWith(article);
      return { article, entities, statements };
    },
  };
}

function analyse(article: Article, lexicon: Lexicon, names: NameGatherer): Analysis {
  const document = annotate(article, lexicon);
  const resolution = resolveEntities(document, lexicon);
  const events = eventsOf(document, lexicon, resolution.salientCountry);
  const claims = [
    ...factsOf(document, resolution, lexicon),
    ...events,
    ...answeredAccusations(document, events, resolution, lexicon),
    ...judgedEvents(document, events, lexicon),
  ];
  const statements = assemble(document, claims, resolution, lexicon);
  const used = new Set(
    gathered(statements, ({ subject, object, speaker, location }) => [subject, object, speaker, location]),
  );
  const entities = [...resolution.entities.values()]
    .filter((draft) => draft.firm || used.has(draft.id))
    .map((draft) => names.gather(draft, resolution.persons.textOf(draft.id)))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1));
  return { article, entities, statements, document, resolution, claims };
}

function eventsOf(
  document: AttributedDocument,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const sentence of document.sentenceItems) {
    const clauses = document.clausesOf.get(sentence.sentence) ?? [];
    const ofVerbs = gathered(clauses, (clause) => claimsOfClause(document, clause, lexicon, salientCountry));
    const ofNouns = claimsOfNouns(document, sentence, clauses, lexicon, salientCountry);
    claims.push(
      ...ofVerbs,
      ...threatsOfDeeds(ofVerbs, ofNouns, lexicon),
      ...claimsOfLedDeeds(document, clauses, ofVerbs, lexicon),
      ...claimsOfObligations(document, sentence, clauses, lexicon),
      ...ofNouns.filter((claim) => !ofVerbs.some((verb) => takesUp(verb, claim, lexicon))),
    );
  }
  return claims;
}

/**
 * `علق مساعداته`, `تعهد بدعم`: the verb ends or only promises what its noun names (CAMEO 08 and 16, 03); `أسفرت غارة
 * إسرائيلية عن مقتل جندي`: it says who did what its noun leaves open.
 */
function takesUp(verb: Claim, noun: Claim, lexicon: Lexicon): boolean {
  const says = verb.required.some(
    ({ first, last }) => first <= noun.trigger.first && noun.trigger.first < last,
  );
  if (!says) return false;
  const own = among(verb.subjects);
  // يبدأ ماكرون الاثنين زيارة: what an imperfect tells is still to come, by its day, and the noun does not say so.
  const { predicate } = verb.clause ?? {};
  const open = predicate?.kind === "verb" && predicate.reading.form.tense === "imperfect";
  const otherwise = noun.modality !== verb.modality || open;
  const again = otherwise && noun.subjects.every(own) && noun.objects.every(among(verb.objects));
  // حظي السراج بدعم قطر: its genitive supports, and not whom the verb names first.
  const turned = noun.subjects.every(among(verb.objects)) && noun.objects.every(among(verb.subjects));
  const same = noun.subjects.length === 0 || again || turned;
  if (verb.relation === noun.relation && verb.subjects.length > 0 && same) return true;
  // تنطلق محادثات بين إيران وقطر: they negotiate, and no more is said than that.
  const { ontology } = lexicon;
  const encounter = [verb, noun].every(({ relation }) => ontology.get(relation)?.cameo?.startsWith("04"));
  if (encounter && noun.subjects.every(own) && noun.objects.every(among(verb.objects))) return true;
  return (
    /^(03|08|16)/.test(lexicon.ontology.get(verb.relation)?.cameo ?? "") &&
    verb.relation !== noun.relation &&
    noun.subjects.every(own)
  );
}

function among(participants: readonly Participant[]): (it: Participant) => boolean {
  return (it) =>
    "phrase" in it && participants.some((other) => "phrase" in other && other.phrase === it.phrase);
}
