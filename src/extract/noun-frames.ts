import type { Clause } from "../annotate/clauses.js";
import type { Item, ItemizedDocument, NounItem, SentenceItems } from "../annotate/items.js";
import { matchPhrase } from "../annotate/names/match.js";
import { readDemonym } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { type NounPhrase, readNounPhrase } from "../annotate/noun-phrases.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NounFrame } from "../lexicon/nouns.js";
import type { Relation } from "../model/ontology.js";
import type { Claim, Participant } from "./claims.js";
import { governingStatus } from "./governing.js";
import { mayBe } from "./types.js";
import { hasStem, matchesStem } from "./verb-frames.js";

/** A noun that may state a relation, with what stands around it. */
interface Nominal {
  readonly item: Extract<Item, { kind: "noun" }>;
  /** Items of the noun itself: more than one for `اتصال هاتفي`. */
  readonly at: number;
  readonly behind: number;
  /** The first noun phrase without a preposition behind it, and a second one. */
  readonly genitive: NounPhrase | null;
  readonly second: NounPhrase | null;
  readonly prepositional: readonly NounPhrase[];
  readonly adjectives: readonly Phrase[];
  /** Keys of the words right behind, for requirements on adjectives. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  readonly clause: Clause | null;
  /** The subject of the clause around: only where the noun is under that verb's control. */
  readonly outer: readonly Phrase[];
  readonly before: Phrase | null;
  /** `outer` is the agent of the masdar before: no other control is needed. */
  readonly agentBefore: boolean;
  /** The separate preposition right before the noun. */
  readonly governedBy: string | null;
  /** The verb around has a meaning of its own in frames.tsv, so that its object is not what its subject does. */
  readonly verbHasMeaning: boolean;
  readonly last: number;
}

/** What the nouns of a sentence say: `تحذير واشنطن لموسكو`, `خلال لقائه نظيره`, `الحرب الروسية على أوكرانيا`. */
export function claimsOfNouns(
  document: ItemizedDocument,
  sentence: SentenceItems,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const claims: Claim[] = [];
  const { items } = sentence;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== "noun" && item.kind !== "particle" && item.kind !== "phrase") continue;
    const match = matchPhrase(document, item.first, lexicon.nounFrames, { loose: true });
    const listed = item.kind === "noun" ? (match?.payloads ?? suffixedTrigger(item.noun.key, lexicon)) : [];
    const behind = match ? items.findIndex((it) => it.first >= match.last) : i + 1;
    if (item.kind !== "noun") continue;
    const nominal = readNominal(document, lexicon, items, i, listed.length > 0 && behind > i ? behind : i + 1, clauses);
    const found = listed.map((frame) => nounClaim(document, nominal, frame, lexicon, salientCountry)).filter((claim) => claim !== null);
    const strictest = found.slice(0, 1);
    claims.push(...strictest);
    if (strictest.length === 0) claims.push(...masdarClaims(document, nominal, item.noun, lexicon, salientCountry));
  }
  return claims;
}

/** `رسالته`, `لقائه`, `زيارتها`: a trigger with its possessor's pronoun. */
function suffixedTrigger(key: string, lexicon: Lexicon): readonly NounFrame[] {
  const suffix = /(هما|هم|ها|ه|نا)$/u.exec(key)?.[0];
  if (!suffix) return [];
  const stem = key.slice(0, -suffix.length);
  const forms = stem.endsWith("ت") ? [`${stem.slice(0, -1)}ه`, stem] : stem.endsWith("ي") ? [stem.slice(0, -1), stem, `${stem.slice(0, -1)}اء`] : [stem];
  for (const form of forms) {
    const found = lexicon.nounFrames.next.get(form)?.payloads;
    if (found && found.length > 0) return found;
  }
  return [];
}

function readNominal(
  document: ItemizedDocument,
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  behind: number,
  clauses: readonly Clause[],
): Nominal {
  const item = items[at] as Nominal["item"];
  const bare: NounPhrase[] = [];
  const prepositional: NounPhrase[] = [];
  const adjectives: Phrase[] = [];
  const words: string[] = [];
  let last = (items[behind - 1] as Item).last;
  let i = behind;
  while (i < items.length) {
    const next = items[i] as Item;
    if (next.kind === "time") {
      i++;
      continue;
    }
    if (next.kind === "noun" && next.noun.conjunction === "" && next.noun.preposition === "" && bare.length === 0 && prepositional.length === 0) {
      const demonym = readDemonym(document, lexicon, next.first, next.last);
      if (demonym) {
        adjectives.push(demonym);
        words.push(next.noun.key);
        last = next.last;
        i++;
        continue;
      }
      if (next.noun.nominals.every(({ nominal }) => nominal.kind !== "masdar") && (next.noun.definite || lexicon.commonWords.isCommonWord(next.noun.key))) {
        words.push(next.noun.key);
        if (isAdjectiveLike(next.noun, item.noun)) {
          i++;
          continue;
        }
      }
    }
    const step = stepRight(items, i, prepositional, bare);
    if (step === null) break;
    i = step;
    last = items[i - 1]?.last ?? last;
  }
  const clause = enclosingClause(clauses, item.first);
  const previous = items[at - 1];
  return {
    item,
    at,
    behind,
    genitive: bare[0] ?? null,
    second: bare[1] ?? null,
    prepositional,
    adjectives,
    words,
    suffix: item.noun.nominals.find((reading) => reading.suffix)?.suffix ?? /(?<=...)(هما|هم|ها|ه)$/u.exec(document.tokens[item.first]?.bare ?? "")?.[0] ?? null,
    clause,
    outer: agentBefore(items, at) ?? clause?.subject.phrases ?? [],
    before: previous?.kind === "phrase" && item.noun.conjunction === "" ? previous.phrase : null,
    agentBefore: agentBefore(items, at) !== null,
    governedBy: previous?.kind === "particle" && previous.particle.class === "preposition" ? previous.particle.value : null,
    verbHasMeaning: (lexicon.framesOfVerb.get(clause?.predicate.reading.verb.id ?? "") ?? []).some((frame) => frame.requires.length === 0),
    last,
  };
}

/** `قيام المعارضة بشن هجوم`, `استمرار القوات في قصف`: the agent of a masdar before does what the noun behind it names. */
function agentBefore(items: readonly Item[], at: number): readonly Phrase[] | null {
  const item = items[at];
  if (item?.kind !== "noun") return null;
  const governor = items[at - 1];
  const separate = governor?.kind === "particle" && ["في", "على"].includes(governor.particle.value);
  if (!separate && item.noun.preposition !== "ب") return null;
  const agent = items[separate ? at - 2 : at - 1];
  const masdar = items[separate ? at - 3 : at - 2];
  if (agent?.kind !== "phrase" || agent.phrase.preposition || agent.phrase.conjunction) return null;
  const names = masdar?.kind === "noun" && !masdar.noun.definite && masdar.noun.nominals.some(({ nominal }) => nominal.kind === "masdar");
  return names ? [agent.phrase] : null;
}

/** An adjective behind the noun, which does not end the search for its genitive. */
function isAdjectiveLike(noun: NounItem, head: NounItem): boolean {
  return noun.definite ? head.definite : /ي$|يه$|يا$/.test(noun.key);
}

function stepRight(items: readonly Item[], i: number, prepositional: NounPhrase[], bare: NounPhrase[]): number | null {
  const item = items[i] as Item;
  if (item.kind === "verb" || item.kind === "participle") return null;
  if (item.kind === "mark") return item.mark === '"' || item.mark === "(" || item.mark === ")" ? i + 1 : null;
  if (item.kind === "particle") {
    const { particle } = item;
    if (particle.class === "preposition") {
      const phrase = readNounPhrase(items, i + 1, particle.value);
      if (phrase) prepositional.push(phrase);
      return phrase ? phrase.items.last : i + 1;
    }
    if (particle.class === "adverb") return i + 1;
    if (particle.class !== "demonstrative" && particle.class !== "stop") return null;
  }
  const glued = item.kind === "phrase" ? item.phrase.preposition : item.kind === "noun" ? item.noun.preposition : "";
  const conjunction = item.kind === "phrase" ? item.phrase.conjunction : item.kind === "noun" ? item.noun.conjunction : "";
  if (conjunction && !glued) return null;
  const phrase = readNounPhrase(items, i, glued);
  if (!phrase) return i + 1;
  (glued ? prepositional : bare).push(phrase);
  return Math.max(phrase.items.last, i + 1);
}

/** The clause that a token lies in: the last predicate before it, or else the first behind it. */
function enclosingClause(clauses: readonly Clause[], token: number): Clause | null {
  let before: Clause | null = null;
  for (const clause of clauses) {
    if (clause.first < token && token <= Math.max(clause.last, clause.first + 1)) before = clause;
  }
  if (before) return before;
  const earlier = clauses.filter((clause) => clause.first < token).at(-1);
  return earlier ?? clauses[0] ?? null;
}

function nounClaim(
  document: ItemizedDocument,
  nominal: Nominal,
  frame: NounFrame,
  lexicon: Lexicon,
  salientCountry: string | null,
): Claim | null {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation) return null;
  for (const requirement of frame.requires) {
    const stems = new Set(requirement.stems);
    const there = requirement.slot === "ADJ" ? nominal.words.some((word) => [...stems].some((stem) => word.startsWith(stem))) : nounsIn(nominal, requirement.slot, lexicon).some((noun) => hasStem(document, noun, { slot: requirement.slot, stems }));
    if (there === (requirement.forbidden ?? false)) return null;
  }
  const both = frame.subject.find((slot) => frame.object.includes(slot));
  if (both && frame.subject.length === 1) {
    const members = slot(nominal, both, lexicon).filter((phrase) => mayBe(phrase, relation.object, lexicon));
    if (members.length < 2) return null;
    return claim(nominal, frame.relation, ruleOf(frame), [{ phrase: members[0] as Phrase }], members.slice(1).map((phrase) => ({ phrase })), frame.modality, null);
  }
  const subjects = firstFilled(nominal, frame.subject, relation, "subject", lexicon);
  let objects: readonly Participant[] = firstFilled(nominal, frame.object, relation, "object", lexicon, subjects.map(({ phrase }) => phrase));
  if (objects.length === 0 && frame.objectOptional && salientCountry) objects = [{ entity: salientCountry }];
  if (objects.length === 0 || (subjects.length === 0 && !relation.subjectOptional)) return null;
  return claim(nominal, frame.relation, ruleOf(frame), subjects, objects, frame.modality, null);
}

function ruleOf(frame: NounFrame): string {
  return `noun:${frame.nouns[0]}/${frame.relation}`;
}

/** A masdar takes over the frames of its verb: genitive and لـ stand for subject and object. */
function masdarClaims(
  document: ItemizedDocument,
  nominal: Nominal,
  noun: NounItem,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const masdar = noun.nominals.find((reading) => reading.nominal.kind === "masdar");
  if (!masdar) return [];
  const frames = (lexicon.framesOfVerb.get(masdar.verb.id) ?? []).filter((frame) => meetsNominal(document, nominal, frame));
  const strictest = Math.max(0, ...frames.map((frame) => frame.requires.length));
  const seen = new Set<string>();
  return frames
    .filter((frame) => frame.requires.length === strictest && !seen.has(frame.relation) && seen.add(frame.relation))
    .map((frame) => masdarClaim(nominal, frame, lexicon, salientCountry))
    .filter((it) => it !== null);
}

function meetsNominal(document: ItemizedDocument, nominal: Nominal, frame: Frame): boolean {
  return frame.requires.every((requirement) => {
    if (requirement.slot === "ADV") return nominal.words.some((word) => matchesStem(word, requirement.stems));
    const nouns = requirement.slot === "DO" ? [nominal.genitive, nominal.second].filter((it) => it !== null) : nominal.prepositional.filter(({ preposition }) => preposition === requirement.slot);
    return nouns.some((it) => hasStem(document, it, requirement)) || (requirement.slot === "DO" && nominal.words.some((word) => matchesStem(word, requirement.stems)));
  });
}

function masdarClaim(nominal: Nominal, frame: Frame, lexicon: Lexicon, salientCountry: string | null): Claim | null {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation || frame.subject[0] !== "S") return null;
  const genitive = nominal.genitive?.heads ?? [];
  const dativePhrase = nominal.prepositional.find(({ preposition }) => preposition === "ل");
  const dative = dativePhrase && dativePhrase.heads.length === 0 && relation.object.includes("PLACE") ? { heads: dativePhrase.nested } : dativePhrase;
  const second = nominal.second?.heads ?? [];
  const controlled = isControlled(nominal) ? nominal.outer : [];
  const possessor = nominal.suffix ? nominal.outer : [];
  let subjects: readonly Phrase[];
  let objects: readonly Phrase[];
  const direct = frame.object.includes("DO") && frame.requires.every(({ slot: name }) => name !== "DO");
  if (direct) {
    if (nominal.suffix) {
      subjects = possessor;
      objects = genitive.length > 0 ? genitive : (dative?.heads ?? []);
    } else if (genitive.length > 0 && (second.length > 0 || (dative?.heads.length ?? 0) > 0)) {
      subjects = genitive;
      objects = second.length > 0 ? second : (dative?.heads ?? []);
    } else if (genitive.length > 0) {
      subjects = nominal.adjectives.length > 0 ? nominal.adjectives : controlled;
      objects = genitive;
    } else {
      subjects = nominal.adjectives.length > 0 ? nominal.adjectives : controlled;
      objects = dative?.heads ?? [];
    }
  } else {
    subjects = nominal.suffix ? possessor : nominal.adjectives.length > 0 ? nominal.adjectives : frame.requires.some(({ slot: name }) => name === "DO") ? (second.length > 0 ? genitive : controlled) : genitive.length > 0 ? genitive : controlled;
    objects = frame.object.flatMap((name) => slot(nominal, name, lexicon));
  }
  if (objects.length === 0 && relation.symmetric && subjects.length > 1) {
    // استئناف الولايات المتحدة وكوبا علاقاتهما: one with the other.
    objects = subjects.slice(1);
    subjects = subjects.slice(0, 1);
  }
  const subjectsTyped = subjects.filter((phrase) => mayBe(phrase, relation.subject, lexicon)).map((phrase) => ({ phrase }));
  const objectsTyped = objects.filter((phrase) => mayBe(phrase, relation.object, lexicon) && !subjects.includes(phrase)).map((phrase) => ({ phrase }));
  if (objectsTyped.length === 0 && frame.objectOptional && salientCountry && subjectsTyped.length > 0) {
    return claim(nominal, frame.relation, `masdar:${frame.id}`, subjectsTyped, [{ entity: salientCountry }], frame.modality, null);
  }
  if (objectsTyped.length === 0 || (subjectsTyped.length === 0 && !relation.subjectOptional)) return null;
  const number = nominal.genitive?.number ?? null;
  return claim(nominal, frame.relation, `masdar:${frame.id}`, subjectsTyped, objectsTyped, frame.modality, number);
}

/** The noun is what its clause's verb does: `أعلنت روسيا طرد …`, `قررت إرسال …`, `تعهد بدعم …`. */
function isControlled(nominal: Nominal): boolean {
  const { clause, item } = nominal;
  if (nominal.agentBefore) return true;
  if (!clause || item.first < clause.first) return false;
  const { verb } = clause.predicate.reading;
  const heads = clause.bare.some((noun) => noun.first === item.first || noun.words[0] === item.noun.key);
  if (["say", "modal", "aspect"].includes(verb.class)) {
    return heads || clause.prepositional.some((noun) => noun.first === item.first && ["ب", "عن", "على", "في"].includes(noun.preposition));
  }
  // لدعم …, بإرسال …: purpose and means belong to the subject, unless there is an object who may be meant.
  const masdar = !item.noun.definite && item.noun.nominals.some((reading) => reading.nominal.kind === "masdar");
  const aim = masdar && item.noun.preposition === "ل";
  const means = masdar && item.noun.preposition === "ب" && !clause.bare.some((noun) => noun !== clause.subject.nounPhrase && noun.heads.length > 0);
  if ((aim || means) && item.first < clause.last) return true;
  // `أقر الاتحاد عقوبات`, `بدأ محادثات`: the object of a verb that says nothing of its own.
  return heads && !nominal.verbHasMeaning;
}

const ADVERBIAL = new Set(["خلال", "في", "بعد", "قبل", "عند"]);

/** `خلال لقاء مع`, `في اتصال هاتفي مع`, `بعد محادثات مع`: what the clause's subject did meanwhile. */
function isAdverbial(nominal: Nominal): boolean {
  return nominal.governedBy !== null && ADVERBIAL.has(nominal.governedBy);
}

function firstFilled(
  nominal: Nominal,
  slots: readonly string[],
  relation: Relation,
  role: "subject" | "object",
  lexicon: Lexicon,
  taken: readonly Phrase[] = [],
): readonly { readonly phrase: Phrase }[] {
  for (const name of slots) {
    const phrases = slot(nominal, name, lexicon, relation.plover === "CONSULT").filter((phrase) => !taken.includes(phrase) && mayBe(phrase, relation[role], lexicon));
    if (phrases.length > 0) return phrases.map((phrase) => ({ phrase }));
  }
  return [];
}

function slot(nominal: Nominal, name: string, lexicon: Lexicon, isMeeting = false): readonly Phrase[] {
  switch (name) {
    case "GEN":
      return nominal.suffix && nominal.genitive === null ? nominal.outer : nominal.suffix ? [...nominal.outer, ...(nominal.genitive?.heads ?? [])].slice(0, 1) : (nominal.genitive?.heads ?? []);
    case "ADJ":
      return nominal.adjectives;
    case "MOD":
      return nominal.before ? [nominal.before] : [];
    case "APP":
      return nominal.genitive?.heads ?? [];
    case "CLAUSE":
      return nominal.suffix || isControlled(nominal) || (isMeeting && isAdverbial(nominal)) ? nominal.outer : [];
    default:
      return nounsIn(nominal, name, lexicon).flatMap((noun) => (noun.heads.length > 0 ? noun.heads : noun.nested));
  }
}

function nounsIn(nominal: Nominal, name: string, lexicon: Lexicon): readonly NounPhrase[] {
  const preposition = lexicon.particles.find(name)?.value ?? name;
  return nominal.prepositional.filter((noun) => noun.preposition === preposition || noun.preposition === name);
}

function claim(
  nominal: Nominal,
  relation: string,
  rule: string,
  subjects: readonly Participant[],
  objects: readonly Participant[],
  modality: Claim["modality"] | null,
  number: number | null,
): Claim {
  const status = governingStatus(nominal.clause, nominal.item.first);
  return {
    relation,
    subjects,
    objects,
    trigger: { first: nominal.item.first, last: nominal.item.last },
    rule,
    kind: "noun",
    clause: nominal.clause,
    polarity: status.polarity,
    modality: modality ?? status.modality,
    topic: null,
    title: null,
    number,
    subjectIsSpeaker: false,
    extent: { first: nominal.item.first, last: nominal.item.last },
  };
}
