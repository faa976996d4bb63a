import type { AttributedDocument } from "../annotate/attribution.js";
import { gathered } from "../annotate/gathered.js";
import { matchPhrase } from "../annotate/names/match.js";
import { readDemonym, readKnownName } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { appositionFacts } from "./apposition-facts.js";
import { STATE_BODIES } from "./bodies.js";
import type { Claim } from "./claims.js";
import { isSaidToEnd } from "./countries.js";
import { fact } from "./fact.js";
import { placeFacts } from "./place-facts.js";
import type { Resolution } from "./resolution.js";

/** What noun phrases state by themselves: offices, what bodies belong to, where places lie. */
export function factsOf(
  document: AttributedDocument,
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Claim[] {
  const governmentEnds = hasEndOfGovernment(document, lexicon);
  return [
    ...officeFacts(resolution, lexicon),
    ...capitalFacts(document, resolution, lexicon),
    ...gathered(document.mentions, (phrase) => ownershipFacts(document, phrase, lexicon, governmentEnds)),
    ...gathered(document.phrases, (_, i) => unitFacts(document, lexicon, i)),
    ...placeFacts(document, lexicon),
    ...membershipFacts(document, lexicon),
    ...appositionFacts(document, lexicon),
  ];
}

/** `وزير الخارجية الأميركي أنتوني بلينكن`: holds office in the United States. */
function officeFacts(resolution: Resolution, lexicon: Lexicon): readonly Claim[] {
  return gathered(resolution.persons.offices, (office): readonly Claim[] => {
    const stated = office.claim.relation;
    if (!office.holder || !stated) return [];
    // Whoever is رئيس of an organisation presides over it; of a state or government he holds its office.
    // المتحدث باسم الكرملين speaks for Russia.
    const seat = lexicon.entity(office.holder);
    const owner = seat?.type === "PLACE" && seat.metonym ? seat.metonym : office.holder;
    const type = resolution.entities.get(owner)?.type ?? lexicon.entity(owner)?.type;
    const relation = office.title === "rais" && type === "ORGANIZATION" ? "CHAIRS" : stated;
    return [
      fact(relation, { entity: office.person }, { entity: owner }, office.phrase, `title:${office.title}`, {
        title: office.claim.words,
        modality: office.claim.past ? "past_state" : "asserted",
      }),
    ];
  });
}

/** `العاصمة الكازاخية أستانا`, `العاصمة نور سلطان` in an article on Kazakhstan. */
function capitalFacts(
  document: AttributedDocument,
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Claim[] {
  return gathered(document.phrases, (phrase, i): readonly Claim[] => {
    const { reference } = phrase;
    if (reference.kind === "organ" && lexicon.head(reference.head)?.kind === "capital") {
      const city = document.phrases[i + 1];
      const owner = resolution.reference(reference.owner, phrase.first);
      if (!city || !owner || city.type !== "PLACE" || city.first > phrase.last + 1) return [];
      return [
        fact(
          "CAPITAL_OF",
          { phrase: city },
          { entity: owner },
          { ...phrase, last: city.last },
          "apposition:capital",
        ),
      ];
    }
    if (lexicon.head(phrase.announcedBy ?? "")?.kind !== "capital" || reference.kind !== "known") return [];
    const country = lexicon.entity(reference.id)?.country;
    if (!country || !resolution.entities.get(country)?.firm) return [];
    return [fact("CAPITAL_OF", { phrase }, { entity: country }, phrase, "apposition:capital")];
  });
}

/**
 * `وزارة الخارجية الروسية`, `الجيش السوري`: part of the country.
 * @param governmentEnds somewhere in the article a government resigns or is dismissed.
 */
function ownershipFacts(
  document: AttributedDocument,
  phrase: Phrase,
  lexicon: Lexicon,
  governmentEnds: boolean,
): readonly Claim[] {
  const { reference } = phrase;
  if (reference.kind === "known") return knownOwnership(document, phrase, reference.id, lexicon);
  if (reference.kind === "group") return forcesFacts(document, phrase, reference, lexicon);
  if (reference.kind !== "organ" || !reference.owner || phrase.type !== "ORGANIZATION") return [];
  const owner = phrase.parts.find((part) => part.reference === reference.owner);
  const head = lexicon.head(reference.head);
  if (!owner || !head || NO_ORGANS.has(head.kind) || AT_HOME.has(head.id)) return [];
  // استقالت الحكومة اللبنانية: a body apart from its state; elsewhere the two are one.
  if (head.kind === "government" && !governmentEnds) return [];
  return [fact("PART_OF", { phrase }, { phrase: owner }, phrase, `organ:${reference.head}`)];
}

/** A mission of peace is in a country and not a part of it; nor is a university or club a part of the state. */
const NO_ORGANS: ReadonlySet<string> = new Set(["peacekeeping", "university", "club"]);

/** `الجامعة الأميركية`, `الكنيسة المصرية`, `الإذاعة الفرنسية`: the adjective says where they are at home, not whose they are; by the heads in heads.tsv. */
const AT_HOME: ReadonlySet<string> = new Set(["kanisa", "idhaa"]);

/** `القوات التركية`, `قوات الأمن العراقية`, `شرطة فرنسا`: part of whose they are, where the text says it. */
function forcesFacts(
  document: AttributedDocument,
  phrase: Phrase,
  { group, owner }: Extract<Phrase["reference"], { kind: "group" }>,
  lexicon: Lexicon,
): readonly Claim[] {
  const part = phrase.parts.find(({ reference }) => reference === owner);
  // قوات الجيش الأميركي are the army itself.
  if (
    part?.type !== "COUNTRY" ||
    isFrom(document, part) ||
    phrase.first === part.first ||
    !lexicon.group(group)?.owners.includes("organ")
  )
    return [];
  return [fact("PART_OF", { phrase }, { phrase: part }, phrase, `group:${group}`)];
}

/** `قوات من أرمينيا` may be sent by an alliance. */
function isFrom({ words }: AttributedDocument, { first }: Phrase): boolean {
  return words[first - 1]?.particle?.value === "من";
}

/** Somewhere in the article a government resigns or is dismissed. */
function hasEndOfGovernment(document: AttributedDocument, lexicon: Lexicon): boolean {
  return document.phrases.some(
    (phrase) =>
      phrase.reference.kind === "organ" &&
      lexicon.head(phrase.reference.head)?.kind === "government" &&
      isSaidToEnd(document, lexicon, phrase),
  );
}

/** `فيلق القدس بالحرس الثوري`, `كتائب القسام في حركة حماس`: a unit, by the head of its name, and the body in which it is. */
function unitFacts(document: AttributedDocument, lexicon: Lexicon, i: number): readonly Claim[] {
  const phrase = document.phrases[i];
  const [first, second] = phrase?.parts ?? [];
  const inside = second !== undefined && phrase?.type === "PERSON";
  const [unit, body] = inside
    ? [first, second]
    : [phrase?.type === "PERSON" && first?.last === phrase.last ? first : phrase, document.phrases[i + 1]];
  if (!unit || body?.type !== "ORGANIZATION" || unit.type !== "ORGANIZATION" || body.conjunction) return [];
  if (unit.reference.kind !== "known" && unit.reference.kind !== "named") return [];
  const separate = body.first === unit.last + 1 && document.tokens[unit.last]?.bare === "في";
  const glued = body.first === unit.last && body.preposition === "ب";
  const head = matchPhrase(document, unit.first, lexicon.heads, { limit: unit.last })?.payloads[0]?.head;
  if (!(separate && body.preposition === "") && !glued) return [];
  if (!head?.compounds.includes("within")) return [];
  const extent = { first: unit.first, last: body.last };
  return [fact("PART_OF", { phrase: unit }, { phrase: body }, extent, `organ:${head.id}`)];
}

/**
 * Bodies that the gazetteer knows by their full name: the name itself says whose they are (`الكونغرس الأميركي`, `مجلس
 * الأمن التابع للأمم المتحدة`) or who leads them (`التحالف بقيادة السعودية`).
 */
function knownOwnership(
  document: AttributedDocument,
  phrase: Phrase,
  id: string,
  lexicon: Lexicon,
): readonly Claim[] {
  const entry = lexicon.entity(id);
  if (phrase.type !== "ORGANIZATION" || !entry || phrase.adjective) return [];
  if (phrase.parts.some(({ reference }) => reference.kind !== "known" || reference.id !== id)) return [];
  const kind = entry.kind ?? "";
  // A government is no part of its country: it is the country.
  const owned = STATE_BODIES.has(kind) && kind !== "government" && phrase.last - phrase.first > 1;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const named = readKnownName(document, lexicon, i, phrase.last);
    const said =
      (owned && readDemonym(document, lexicon, i, phrase.last)) || (named && { ...named, adjective: true });
    if (said?.reference.kind !== "known") continue;
    if (said.reference.id === entry.owner)
      return [fact("PART_OF", { phrase }, { phrase: said }, phrase, "gazetteer:owner")];
    if (named && ALLIANCES.has(kind) && isBehindLeadership(document, lexicon, i))
      return [fact("LEADS", { phrase: named }, { phrase }, phrase, "gazetteer:leader")];
  }
  return [];
}

/** `بقيادة السعودية`, `تقوده الولايات المتحدة`: the word before is a noun or verb of leading. */
function isBehindLeadership(document: AttributedDocument, lexicon: Lexicon, i: number): boolean {
  const leads = (frames: readonly { readonly relation: string }[]) =>
    frames.some(({ relation }) => relation === "LEADS");
  const noun = matchPhrase(document, i - 1, lexicon.nounFrames, { limit: i });
  return (
    (noun !== null && leads(noun.payloads)) ||
    (document.words[i - 1]?.finite ?? []).some(({ reading }) =>
      leads(lexicon.framesOfVerb.get(reading.verb.id) ?? []),
    )
  );
}

const ALLIANCES: ReadonlySet<string> = new Set(["alliance", "international"]);

/**
 * `مجموعة السبع (ألمانيا وفرنسا …)`, `أعضاء في الناتو، وهي كندا وتركيا`: countries listed in apposition to
 * an alliance or international body, two at least.
 */
function membershipFacts(document: AttributedDocument, lexicon: Lexicon): readonly Claim[] {
  return gathered(document.phrases, (body, i): readonly Claim[] => {
    const kind = body.reference.kind === "known" ? lexicon.entity(body.reference.id)?.kind : null;
    if (kind !== "international" && kind !== "alliance") return [];
    const listed: Phrase[] = [];
    for (let k = i + 1; k < document.phrases.length; k++) {
      const next = document.phrases[k] as Phrase;
      const from = listed.at(-1)?.last ?? body.last;
      const between = document.tokens.slice(from, next.first).map((token) => token.text);
      const joined =
        listed.length === 0 ? opensList(between) : between.every((text) => text === "،" || text === ",");
      if (!joined || next.type !== "COUNTRY" || next.mentionKind !== "name") break;
      listed.push(next);
    }
    if (listed.length < 2) return [];
    const extent = { ...body, last: listed.at(-1)?.last ?? body.last };
    return listed.map((member) =>
      fact("MEMBER_OF", { phrase: member }, { phrase: body }, extent, "apposition:list"),
    );
  });
}

/** `(`, `:`, `، وهي`, `وهم`: a list of what was named follows. */
function opensList(between: readonly string[]): boolean {
  const words = between.filter((text) => text !== "،" && text !== ",");
  return words.length === 1 && /^(\(|:|و?هي|و?هم)$/.test(words[0] ?? "");
}
