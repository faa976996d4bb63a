import { matchPhrase } from "../annotate/names/match.js";
import type { OfficeClaim, Phrase, Reference } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import { nameWords } from "../annotate/names/surnames.js";
import { lastBefore } from "../annotate/positions.js";
import { foldKey, looseKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";

import type { Span } from "../model/article.js";
import type { EntityType } from "../model/ontology.js";
import {
  dividedCountries,
  flatten,
  lastCountryCalled,
  mostNamedCountry,
  namedCountries,
  standsFor,
} from "./countries.js";
import { officeHolderId, prefixOf, slug, slugOf } from "./entity-ids.js";
import { describeReference } from "./entity-names.js";
import { GroupRegister } from "./groups.js";
import { PersonRegister } from "./persons.js";
import type { EntityDraft, Resolution } from "./resolution.js";
/**
 * Decides which phrases speak of the same thing: gazetteer ids, persons by full name and surname, bodies by kind,
 * field and owner, groups by kind and owner, offices by whoever holds them in this article.
 */
export function resolveEntities(document: NamedDocument, lexicon: Lexicon): Resolution {
  const entities = new Map<string, EntityDraft>();
  const persons = new PersonRegister(lexicon);
  const salientCountry = mostNamedCountry(document, lexicon);
  const divided = dividedCountries(document, lexicon, salientCountry);
  const groups = new GroupRegister(lexicon, salientCountry);
  const byPhrase = new Map<Phrase, string | null>();
  const lastOrgan = new Map<string, string>();
  const regimes = new Set<string>();
  const lastOwner = new Map<string, Reference>();

  const ensure = (id: string, type?: EntityType, nameEn?: string | null, nameAr?: string | null): void => {
    if (entities.has(id)) return;
    const known = lexicon.entity(id);
    if (known)
      entities.set(id, {
        id,
        type: known.type,
        nameEn: known.nameEn,
        nameAr: known.nameAr,
        mentions: [],
        firm: false,
      });
    else if (type)
      entities.set(id, {
        id,
        type,
        nameEn: nameEn ?? null,
        nameAr: nameAr ?? null,
        mentions: [],
        firm: false,
      });
  };

  const ofReference = (reference: Reference | null, at: number, type: EntityType): string | null => {
    if (!reference) return null;
    switch (reference.kind) {
      case "known": {
        const entry = lexicon.entity(reference.id);
        const head = entry?.type === "ORGANIZATION" ? headOf(entry.nameAr, lexicon) : null;
        if (head) lastOrgan.set(head, reference.id);
        ensure(reference.id);
        return reference.id;
      }
      case "person":
        return persons.find(reference.words);
      case "organ": {
        const kind = `${reference.head}${reference.portfolio ? `.${reference.portfolio}` : ""}`;
        const owner = ofReference(reference.owner, at, "COUNTRY") ?? ownerOfBareOrgan(reference, kind);
        const head = lexicon.head(reference.head);
        if (head?.kind === "capital") return (owner && lexicon.entity(owner)?.capital) ?? null;
        if (head?.kind === "state") {
          // النظام السوري, then النظام: the country, if the article speaks of one such only.
          if (owner) regimes.add(owner);
          return owner ?? (regimes.size === 1 ? ([...regimes][0] ?? null) : null);
        }
        if (head?.kind === "government" && owner?.startsWith("country:")) {
          return divided.has(owner)
            ? remember(reference, `${slugOf(owner)}:government`, "ORGANIZATION", owner, kind)
            : owner;
        }
        if (!reference.owner && lastOrgan.has(kind)) return lastOrgan.get(kind) ?? null;
        if (!owner) return null;
        return remember(
          reference,
          `${slugOf(owner)}:${kind}`,
          lexicon.head(reference.head)?.type ?? type,
          owner,
          kind,
        );
      }
      case "named": {
        const own = lexicon.head(reference.head)?.type ?? type;
        const id = `${prefixOf(own)}:${slug(reference.head)}.${slug(foldKey(reference.name))}`;
        ensure(id, own, describeReference(reference, null, lexicon));
        lastOrgan.set(reference.head, id);
        return id;
      }
      case "group": {
        const { id, owner } = groups.identify(reference, ofReference(reference.owner, at, "COUNTRY"));
        ensure(id, "GROUP", describeReference(reference, englishName(owner), lexicon));
        return id;
      }
      case "office":
      case "counterpart":
        return officeHolder(reference, at);
      case "pair":
        return null;
      case "country-anaphor":
        if (reference.named) return lastCountryCalled(document, lexicon, reference.named, at);
        return reference.own ? (persons.countryOfLast(at) ?? salientCountry) : salientCountry;
    }
  };

  const remember = (
    reference: Reference & { kind: "organ" },
    key: string,
    type: EntityType,
    owner: string,
    kind: string,
  ) => {
    const id = `${prefixOf(type)}:${key}`;
    ensure(id, type, describeReference(reference, englishName(owner), lexicon));
    lastOrgan.set(kind, id);
    lastOrgan.set(reference.head, id);
    if (reference.portfolio) lastOwner.set(reference.portfolio, { kind: "known", id: owner });
    return id;
  };

  /** `الحكومة` alone is that of the country spoken of; `الخارجية` alone the ministry named last. */
  const ownerOfBareOrgan = (reference: Reference & { kind: "organ" }, kind: string): string | null => {
    if (lastOrgan.has(kind)) return null;
    const head = lexicon.head(reference.head);
    return head?.kind === "capital" ||
      head?.kind === "government" ||
      head?.kind === "army" ||
      head?.kind === "parliament"
      ? salientCountry
      : null;
  };

  const officeHolder = (
    reference: Reference & { kind: "office" | "counterpart" },
    at: number,
  ): string | null => {
    const holder = ofReference(reference.holder, at, "COUNTRY");
    const title = reference.kind === "office" ? reference.title : persons.lastTitle(at);
    const portfolio = reference.kind === "office" ? reference.portfolio : persons.lastPortfolio(at);
    if (!title) return null;
    const named = persons.holding(title, portfolio, holder, at);
    if (named) return named;
    if (!holder) return null;
    const id = officeHolderId(title, portfolio, holder, document.article);
    ensure(
      id,
      "PERSON",
      describeReference({ kind: "office", title, portfolio, holder: null }, englishName(holder), lexicon),
    );
    return id;
  };

  /** Tells bearers of one common name apart: by whose officeholder they are, else by the article. */
  const bearer = (phrase: Phrase): string => {
    for (const claim of phrase.offices) {
      const owner = ownerOfOffice(claim, phrase.first);
      if (owner) return owner;
    }
    return document.article.id;
  };

  const englishName = (id: string | null): string | null =>
    id === null ? null : (entities.get(id)?.nameEn ?? lexicon.entity(id)?.nameEn ?? null);

  /** `الخارجية الأميركية` as the gazetteer knows it: the next `وزير الخارجية` without a country is hers. */
  const rememberMinistry = (phrase: Phrase): void => {
    const entry = phrase.reference.kind === "known" ? lexicon.entity(phrase.reference.id) : undefined;
    if (entry?.kind !== "ministry" || !entry.owner) return;
    for (let i = phrase.first; i < phrase.last; i++) {
      const field = matchPhrase(document, i, lexicon.portfolios, { limit: phrase.last })?.payloads[0];
      if (field) lastOwner.set(field.id, { kind: "known", id: entry.owner });
    }
  };

  /** Owners of offices that the phrase leaves out: `وزير الخارجية` after `الخارجية الأميركية`. */
  const ownerOfOffice = (claim: OfficeClaim, at: number): string | null =>
    ofReference(claim.holder, at, "COUNTRY") ??
    (claim.portfolio ? ofReference(lastOwner.get(claim.portfolio) ?? null, at, "COUNTRY") : null);

  // First the persons with their offices, in the order of the text, then everything that refers back to them.
  for (const phrase of flatten(document.phrases)) {
    rememberMinistry(phrase);
    // So that رئيس المنظمة finds the organisation named before it; listed only if mentioned, see below.
    if (phrase.reference.kind === "known" && phrase.type === "ORGANIZATION")
      ofReference(phrase.reference, phrase.first, phrase.type);
    if (phrase.reference.kind === "organ" && phrase.reference.owner)
      ofReference(phrase.reference, phrase.first, phrase.type);
    if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") continue;
    const { reference } = phrase;
    const text = nameText(document, phrase);
    const id =
      reference.kind === "person"
        ? persons.register(reference.words, text, () => bearer(phrase))
        : reference.kind === "known"
          ? reference.id
          : null;
    if (!id) continue;
    if (reference.kind === "known") persons.registerKnown(id, nameWords(document, phrase), text);
    ensure(id, "PERSON", null, null);
    for (const claim of phrase.offices) persons.claim(id, claim, ownerOfOffice(claim, phrase.first), phrase);
    if (phrase.offices.length === 0) persons.seen(id, phrase.first);
  }
  persons.settle({ countries: namedCountries(document, lexicon) });
  lastOrgan.clear();
  const bodiesWithOfficers = new Set(document.phrases.flatMap(officeOwners));
  for (const phrase of flatten(document.phrases)) {
    const id = ofReference(phrase.reference, phrase.first, phrase.type);
    byPhrase.set(phrase, id);
    if (!id) continue;
    const target = bodiesWithOfficers.has(phrase) ? id : standsFor(document, lexicon, phrase, id);
    ensure(target, phrase.type, null, null);
    const draft = entities.get(target);
    if (draft && !phrase.adjective) draft.firm = true;
    draft?.mentions.push({
      start: phrase.start,
      end: phrase.end,
      text: document.article.text.slice(phrase.start, phrase.end),
      kind: phrase.mentionKind,
    });
    const kind = phrase.mentionKind;
    for (const { start, end } of shorterAndLonger(phrase))
      draft?.mentions.push({ start, end, text: document.article.text.slice(start, end), kind });
  }
  return {
    entities,
    salientCountry,
    persons,
    ensure: (id) => ensure(id),
    pair: (phrase) => {
      const two: string[] = [];
      for (const before of [...lastBefore(document.phrases, phrase.first, PAIR_REACH)].reverse()) {
        const id = byPhrase.get(before);
        const actor = id ? (lexicon.entity(id)?.metonym ?? id) : null;
        const type = actor ? (entities.get(actor)?.type ?? lexicon.entity(actor)?.type) : undefined;
        if (actor && type === phrase.type && !two.includes(actor)) two.unshift(actor);
        if (two.length === 2) return two;
      }
      return [];
    },
    mention: (phrase, id) => {
      if (byPhrase.has(phrase)) return;
      byPhrase.set(phrase, id);
      const text = document.article.text.slice(phrase.start, phrase.end);
      entities.get(id)?.mentions.push({ start: phrase.start, end: phrase.end, text, kind: "name" });
    },
    actor: (phrase) => {
      const id = byPhrase.get(phrase) ?? ofReference(phrase.reference, phrase.first, phrase.type);
      return id ? (lexicon.entity(id)?.metonym ?? id) : null;
    },
    place: (phrase) => byPhrase.get(phrase) ?? ofReference(phrase.reference, phrase.first, phrase.type),
    reference: (reference, at) => ofReference(reference, at, "COUNTRY"),
  };
}

/** `المتحدثة باسم البيت الأبيض`: the body in which somebody has an office is meant itself, not its country. */
function officeOwners({ offices, parts }: Phrase): readonly Phrase[] {
  return offices.length === 0 ? [] : parts.filter(({ type }) => type === "ORGANIZATION");
}

/** `الأطراف` of `الأطراف في كازاخستان`, `أكثر من مئتي شخص` around `شخص`: mentions as well as the phrase itself. */
function shorterAndLonger({ start, end, headEnd, countedFrom }: Phrase): readonly Span[] {
  return [
    ...(headEnd === undefined ? [] : [{ start, end: headEnd }]),
    ...(countedFrom === undefined ? [] : [{ start: countedFrom, end }]),
    ...(countedFrom === undefined || headEnd === undefined ? [] : [{ start: countedFrom, end: headEnd }]),
  ];
}

/** Both parties are looked for among this many phrases before the word that means them. */
const PAIR_REACH = 12;

/** The head that later refers back to a body: `المنظمة` to منظمة معاهدة الأمن الجماعي. */
function headOf(name: string, lexicon: Lexicon): string | null {
  const first = looseKey(foldKey(name.split(" ")[0] ?? ""));
  return lexicon.heads.next.get(first)?.payloads[0]?.head.id ?? null;
}

function nameText(document: NamedDocument, phrase: Phrase): string {
  return document.article.text.slice(phrase.start, phrase.end);
}
