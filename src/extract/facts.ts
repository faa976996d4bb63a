import type { AttributedDocument } from "../annotate/attribution.js";
import { readDemonym } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim, Participant } from "./claims.js";
import { flatten } from "./countries.js";
import type { Resolution } from "./resolution.js";

/** What noun phrases state by themselves: offices, what bodies belong to, where places lie. */
export function factsOf(
  document: AttributedDocument,
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Claim[] {
  return [
    ...officeFacts(resolution, lexicon),
    ...capitalFacts(document, resolution, lexicon),
    ...flatten(document.phrases).flatMap((phrase) => ownershipFacts(document, phrase, lexicon)),
    ...locationFacts(document, lexicon),
    ...membershipFacts(document, lexicon),
  ];
}

/** `وزير الخارجية الأميركي أنتوني بلينكن`: holds office in the United States. */
function officeFacts(resolution: Resolution, lexicon: Lexicon): readonly Claim[] {
  return resolution.persons.offices.flatMap((office): readonly Claim[] => {
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
  return document.phrases.flatMap((phrase, i): readonly Claim[] => {
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

/** `وزارة الخارجية الروسية`, `الجيش السوري`: part of the country. */
function ownershipFacts(document: AttributedDocument, phrase: Phrase, lexicon: Lexicon): readonly Claim[] {
  const { reference } = phrase;
  if (reference.kind === "known") return knownOwnership(document, phrase, reference.id, lexicon);
  if (reference.kind !== "organ" || !reference.owner || phrase.type !== "ORGANIZATION") return [];
  const owner = phrase.parts.find((part) => part.reference === reference.owner);
  if (!owner || !lexicon.head(reference.head)) return [];
  return [fact("PART_OF", { phrase }, { phrase: owner }, phrase, `organ:${reference.head}`)];
}

/** Bodies that the gazetteer knows by their full name: the name itself says whose they are (`الكونغرس الأميركي`). */
function knownOwnership(
  document: AttributedDocument,
  phrase: Phrase,
  id: string,
  lexicon: Lexicon,
): readonly Claim[] {
  const entry = lexicon.entity(id);
  if (phrase.type !== "ORGANIZATION" || !entry?.owner || phrase.parts.length > 0 || phrase.adjective)
    return [];
  if (!STATE_BODIES.has(entry.kind ?? "") || phrase.last - phrase.first < 2) return [];
  for (let i = phrase.first; i < phrase.last; i++) {
    const said = readDemonym(document, lexicon, i, phrase.last);
    if (said?.reference.kind === "known" && said.reference.id === entry.owner) {
      return [fact("PART_OF", { phrase }, { phrase: said }, phrase, "gazetteer:owner")];
    }
  }
  return [];
}

const STATE_BODIES: ReadonlySet<string> = new Set([
  "ministry",
  "armed",
  "parliament",
  "organ",
  "court",
  "agency",
]);

/** `مدينة حلب السورية`, `ألماتي في كازاخستان`, `العاصمة طوكيو`. */
function locationFacts(document: AttributedDocument, lexicon: Lexicon): readonly Claim[] {
  const claims: Claim[] = [];
  const phrases = document.phrases;
  phrases.forEach((phrase, i) => {
    const outlet = phrase.type === "ORGANIZATION" && isOutlet(phrase, lexicon);
    const demonym = phrase.parts.find((part) => part.type === "COUNTRY");
    if (
      demonym &&
      (outlet ||
        (phrase.type === "PLACE" &&
          lexicon.head(phrase.announcedBy ?? "")?.kind !== "capital" &&
          phrase.reference.kind !== "organ"))
    )
      claims.push(fact("LOCATED_IN", { phrase }, { phrase: demonym }, phrase, "apposition:demonym"));
    const next = phrases[i + 1];
    const site =
      phrase.type === "ORGANIZATION" &&
      phrase.reference.kind === "organ" &&
      SITES.has(lexicon.head(phrase.reference.head)?.kind ?? "");
    const region =
      next?.type === "PLACE" &&
      next.reference.kind === "known" &&
      !lexicon.entity(next.reference.id)?.metonym;
    if (
      (phrase.type !== "PLACE" && !site) ||
      !next ||
      (next.type !== "COUNTRY" && !region && !(site && next.type === "PLACE")) ||
      next.mentionKind !== "name"
    )
      return;
    const between = document.tokens.slice(phrase.last, next.first).map((token) => token.bare);
    const inside =
      (between[0] === "في" &&
        between.slice(1).every((word) => lexicon.particles.find(word)?.traits.has("direction")) &&
        between.length <= 2) ||
      (between.length === 0 && next.preposition === "ب");
    const lies = phrase.reference.kind === "known" ? lexicon.entity(phrase.reference.id)?.country : null;
    const elsewhere = lies && next.reference.kind === "known" && lies !== next.reference.id;
    if (inside && !elsewhere)
      claims.push(
        fact("LOCATED_IN", { phrase }, { phrase: next }, { ...phrase, last: next.last }, "apposition:in"),
      );
  });
  return claims;
}

/**
 * `مجموعة السبع (ألمانيا وفرنسا …)`, `أعضاء في الناتو، وهي كندا وتركيا`: countries listed in apposition to
 * an alliance or international body, two at least.
 */
function membershipFacts(document: AttributedDocument, lexicon: Lexicon): readonly Claim[] {
  return document.phrases.flatMap((body, i): readonly Claim[] => {
    const kind = body.reference.kind === "known" ? lexicon.entity(body.reference.id)?.kind : null;
    if (kind !== "international" && kind !== "alliance") return [];
    const listed: Phrase[] = [];
    for (const next of document.phrases.slice(i + 1)) {
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

/** Bodies that stand in a place: embassies, missions. */
const SITES: ReadonlySet<string> = new Set(["embassy", "mission"]);

function isOutlet(phrase: Phrase, lexicon: Lexicon): boolean {
  const { reference } = phrase;
  if (reference.kind === "known") return lexicon.entity(reference.id)?.kind === "outlet";
  return (
    reference.kind === "named" &&
    ["outlet", "channel", "newspaper"].includes(lexicon.head(reference.head)?.kind ?? "")
  );
}

function fact(
  relation: string,
  subject: Participant,
  object: Participant,
  phrase: Phrase,
  rule: string,
  more: Partial<Pick<Claim, "title" | "modality">> = {},
): Claim {
  return {
    relation,
    subjects: [subject],
    objects: [object],
    trigger: { first: phrase.first, last: phrase.last },
    rule,
    row: null,
    kind: "fact",
    clause: null,
    polarity: "affirmed",
    modality: more.modality ?? "asserted",
    credited: [],
    topic: null,
    title: more.title ?? null,
    number: null,
    subjectIsSpeaker: false,
    required: [],
    extent: { first: phrase.first, last: phrase.last },
  };
}
