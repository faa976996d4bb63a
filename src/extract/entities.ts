import type { ClausedDocument } from "../annotate/clauses.js";
import { gathered } from "../annotate/gathered.js";
import type { OfficeClaim, Phrase, Reference } from "../annotate/names/phrase.js";
import { nameWords } from "../annotate/names/surnames.js";
import { sentenceAt } from "../annotate/positions.js";
import { foldKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { officeKindOf } from "../lexicon/titles.js";
import type { EntityType } from "../model/ontology.js";
import { BodyRegister, OF_COUNTRY_SPOKEN_OF } from "./bodies.js";
import {
  countMentions,
  countriesCalled,
  dividedCountries,
  mostNamed,
  namedCountries,
  sidesNamed,
  standsFor,
} from "./countries.js";
import { Drafts } from "./drafts.js";
import { officeHolderId, prefixOf, slug, slugOf } from "./entity-ids.js";
import { describeReference } from "./entity-names.js";
import { GroupRegister } from "./groups.js";
import { inOwnCountry, officeOwners } from "./office-owners.js";
import { officialsNamedBefore } from "./officials.js";
import { type Named, pairMeant } from "./pairs.js";
import { PersonRegister } from "./persons.js";
import { latterOf, possessorOf } from "./possessors.js";
import type { Resolution } from "./resolution.js";
import { countryAround, homeOfTeller, sceneOf } from "./surroundings.js";
import { townMeant } from "./towns.js";

/**
 * Decides which phrases speak of the same thing: gazetteer ids, persons by full name and surname, bodies by kind,
 * field and owner, groups by kind and owner, offices by whoever holds them in this article.
 */
export function resolveEntities(document: ClausedDocument, lexicon: Lexicon): Resolution {
  const drafts = new Drafts(lexicon, document.article.text);
  const persons = new PersonRegister(lexicon);
  const salientCountry = mostNamed(countMentions(document, lexicon));
  const called = countriesCalled(document, lexicon);
  const divided = dividedCountries(document, lexicon, salientCountry);
  const groups = new GroupRegister(
    lexicon,
    salientCountry,
    (at) => countryAround(document, lexicon, at),
    (at) => homeOfTeller(document, lexicon, at),
    (at) => sceneOf(document, lexicon, at),
  );
  const byPhrase = new Map<Phrase, string | null>();
  const bodies = new BodyRegister(lexicon);
  const countries = namedCountries(document, lexicon);

  const ofReference = (reference: Reference | null, at: number, type: EntityType): string | null => {
    if (!reference) return null;
    switch (reference.kind) {
      case "known": {
        const entry = lexicon.entity(reference.id);
        if (entry?.type === "ORGANIZATION") bodies.nameKnown(entry.id, entry.nameAr);
        drafts.ensure(reference.id);
        return reference.id;
      }
      case "person":
        return persons.find(reference.words);
      case "organ": {
        const kind = `${reference.head}${reference.portfolio ? `.${reference.portfolio}` : ""}`;
        const head = lexicon.head(reference.head);
        const led = ledBy(ofReference(reference.owner, at, "COUNTRY"), head?.kind);
        const owner = led ?? ownerOfBareOrgan(reference, kind);
        if (head?.kind === "capital") return (owner && lexicon.entity(owner)?.capital) ?? null;
        if (head?.kind === "state")
          return owner || !reference.owner ? bodies.regime(reference.head, owner) : null;
        if (head?.kind === "side") return owner;
        if (head?.kind === "government" && owner?.startsWith("country:")) {
          return divided.has(owner)
            ? remember(reference, `${slugOf(owner)}:government`, "ORGANIZATION", owner, kind)
            : owner;
        }
        const before = reference.owner ? null : bodies.called(kind);
        if (before || !owner) return before;
        return remember(reference, `${slugOf(owner)}:${kind}`, head?.type ?? type, owner, kind);
      }
      case "named": {
        const own = lexicon.head(reference.head)?.type ?? type;
        const id = `${prefixOf(own)}:${slug(reference.head)}.${slug(foldKey(reference.name))}`;
        drafts.ensure(id, own, () => describeReference(reference, null, lexicon));
        bodies.name(id, reference.head, reference.head, null);
        return id;
      }
      case "group": {
        // قوات الأسد: where the article says whose president he is, of that country.
        const said = ofReference(reference.owner, at, "COUNTRY");
        const { id, owner } = groups.identify(reference, ledBy(said) ?? said, at);
        drafts.ensure(id, "GROUP", () => describeReference(reference, drafts.englishName(owner), lexicon));
        return id;
      }
      case "office":
      case "counterpart":
        return officeHolder(reference, at);
      case "pair":
      case "latter":
        return null;
      case "country-anaphor":
        if (reference.among) return called(reference.among);
        return reference.own ? (persons.countryOfLast(at) ?? salientCountry) : salientCountry;
    }
  };

  /** `إدارة ترامب`: the government is that of the country whose office he holds in this article; `مكتب ترامب` is his. */
  const ledBy = (owner: string | null, kind?: string): string | null =>
    owner?.startsWith("person:") && kind !== "office"
      ? (persons.countryOf(owner) ?? lexicon.entity(owner)?.country ?? null)
      : owner;

  const remember = (
    reference: Reference & { kind: "organ" },
    key: string,
    type: EntityType,
    owner: string,
    kind: string,
  ) => {
    const id = `${prefixOf(type)}:${key}`;
    drafts.ensure(id, type, () => describeReference(reference, drafts.englishName(owner), lexicon));
    bodies.name(id, reference.head, kind, owner);
    if (reference.portfolio && lexicon.head(reference.head)?.kind === "ministry")
      bodies.nameMinistry(reference.portfolio, owner);
    return id;
  };

  /** `الحكومة` alone is that of the country spoken of; `الخارجية` alone the ministry named last. */
  const ownerOfBareOrgan = (reference: Reference & { kind: "organ" }, kind: string): string | null => {
    if (reference.owner || bodies.called(kind)) return null;
    const head = lexicon.head(reference.head);
    return OF_COUNTRY_SPOKEN_OF.has(head?.kind ?? "") ? salientCountry : null;
  };

  const officeHolder = (
    reference: Reference & { kind: "office" | "counterpart" },
    at: number,
  ): string | null => {
    const holder = ofReference(reference.holder, at, "COUNTRY");
    const office = reference.kind === "office" ? reference : persons.officeBefore(at);
    if (!office) return null;
    const { title, portfolio } = office;
    const kind = officeKindOf(office, lexicon);
    const post = reference.kind === "office" ? sentTo(reference, at) : null;
    const seat = { title: kind.title, portfolio: kind.portfolio, holder, post };
    const named = persons.holding(seat, at);
    if (named) return named;
    if (!holder) return null;
    const id = officeHolderId(seat, holder, document.article);
    const unnamed = { kind: "office", title, portfolio, holder: null, post: null } as const;
    drafts.ensure(id, "PERSON", () => describeReference(unnamed, drafts.englishName(holder), lexicon));
    return id;
  };

  /** The state or body to which an officeholder is sent: the one in Baghdad is the one to Iraq. */
  const sentTo = ({ post }: { readonly post: Reference | null }, at: number): string | null => {
    const id = ofReference(post, at, "COUNTRY");
    return id && (lexicon.entity(id)?.country ?? bodies.countryOf(id));
  };

  /** Tells bearers of one common name apart: by whose officeholder they are, else by the article. */
  const bearer = (phrase: Phrase): string =>
    phrase.offices.map((claim) => ownerOfOffice(claim, phrase)).find((owner) => owner !== null) ??
    document.article.id;

  /** Whose a thing with a possessor's pronoun is: `قواتها`, `حكومته`, `بلاده`. */
  const possessorCountry = (possessor: Phrase): string | null => {
    const { reference, parts } = possessor;
    const id = byPhrase.get(possessor) ?? ofReference(reference, possessor.first, possessor.type);
    if (possessor.type === "GROUP")
      return parts[0] ? ofReference(parts[0].reference, possessor.first, "COUNTRY") : null;
    if (possessor.type === "PERSON") {
      const owner = id ? persons.ownerOf(id) : null;
      const holder =
        owner ??
        (reference.kind === "office" ? ofReference(reference.holder, possessor.first, "COUNTRY") : null);
      return holder ? bodies.countryOf(holder) : null;
    }
    return id ? bodies.countryOf(id) : null;
  };

  /** What a phrase refers to, with the possessor that its pronoun means; null for `بلاده` of somebody whose country nobody says. */
  const referenceOf = (phrase: Phrase): Reference | null => {
    const { reference } = phrase;
    if (reference.kind === "latter" && phrase.type === "PLACE")
      return townMeant(document, phrase, reference.of, lexicon)?.reference ?? reference;
    if (reference.kind === "latter") return latterOf(document, phrase)?.reference ?? reference;
    const possessor = possessorOf(document, phrase);
    if (!possessor) return reference;
    const owner = possessorCountry(possessor);
    const known = owner ? ({ kind: "known", id: owner } as const) : null;
    if (reference.kind === "country-anaphor") return owner?.startsWith("country:") ? known : null;
    if (!known) return reference;
    return reference.kind === "organ" || reference.kind === "group"
      ? { ...reference, owner: known }
      : reference;
  };

  /** Owners of offices that the phrase leaves out: `وزير الخارجية` after `الخارجية الأميركية`. */
  const ownerOfOffice = (claim: OfficeClaim, phrase: Phrase): string | null => {
    const possessor = claim.first === phrase.first ? possessorOf(document, phrase) : null;
    if (possessor && !claim.holder) return possessorCountry(possessor);
    return (
      ledBy(ofReference(inOwnCountry(claim.holder, phrase, countries, lexicon), phrase.first, "COUNTRY")) ??
      bodies.countryOfMinistry(claim.portfolio)
    );
  };

  const namedBefore = officialsNamedBefore(document, lexicon, persons, (reference, at) =>
    ofReference(reference, at, "COUNTRY"),
  );

  // First the persons with their offices, in the order of the text, then everything that refers back to them.
  for (const phrase of document.mentions) {
    bodies.nameKnownMinistry(document, phrase);
    // So that رئيس المنظمة finds the organisation named before it; listed only if mentioned, see below.
    if (phrase.reference.kind === "known" && phrase.type === "ORGANIZATION")
      ofReference(phrase.reference, phrase.first, phrase.type);
    if (phrase.reference.kind === "organ" && phrase.reference.owner)
      ofReference(phrase.reference, phrase.first, phrase.type);
    if (phrase.reference.kind === "group")
      groups.owned(
        phrase.reference,
        ofReference(phrase.reference.owner, phrase.first, "COUNTRY"),
        phrase.first,
      );
    const [office] = phrase.offices;
    if (phrase.reference.kind === "office" && office) persons.announce(office, phrase.first);
    if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") continue;
    const { reference } = phrase;
    const text = document.article.text.slice(phrase.start, phrase.end);
    const id =
      reference.kind === "person"
        ? persons.register(reference.words, text, () => bearer(phrase))
        : reference.kind === "known"
          ? reference.id
          : null;
    if (!id) continue;
    if (reference.kind === "known") persons.registerKnown(id, nameWords(document, phrase), text);
    drafts.ensure(id, "PERSON");
    for (const claim of phrase.offices) {
      const holder = ownerOfOffice(claim, phrase);
      persons.claim(id, claim, { holder, post: sentTo(claim, phrase.first) }, phrase);
    }
    if (phrase.offices.length === 0) persons.seen(id, phrase.first);
  }
  persons.settle({ countries, sides: sidesNamed(document, lexicon) });
  bodies.rewind();
  const bodiesWithOfficers = new Set(gathered(document.phrases, officeOwners));
  for (const phrase of document.mentions) {
    const id = namedBefore(phrase) ?? ofReference(referenceOf(phrase), phrase.first, phrase.type);
    byPhrase.set(phrase, id);
    if (!id) continue;
    if (phrase.type === "ORGANIZATION" && phrase.reference.kind === "known")
      bodies.nameKnown(id, document.article.text.slice(phrase.start, phrase.end));
    const target = bodiesWithOfficers.has(phrase) ? id : standsFor(document, lexicon, phrase, id);
    drafts.ensure(target, phrase.type);
    drafts.mention(target, phrase);
  }
  const named: Named = {
    actor: (phrase) => {
      const id = byPhrase.get(phrase);
      return id ? (lexicon.entity(id)?.metonym ?? id) : null;
    },
    countryOf: (person) => persons.countryOf(person),
    sentenceOf: ({ first }) => sentenceAt(document.sentences, first).index,
    fits: (actor, type, titles) =>
      drafts.typeOf(actor) === type && (titles.length === 0 || persons.mayHold(actor, titles)),
  };

  return {
    entities: drafts.byId,
    salientCountry,
    persons,
    ensure: (id) => drafts.ensure(id),
    pair: (phrase) => pairMeant(document.phrases, phrase, named),
    mention: (phrase, id) => {
      // زار الرياض وعمان: a seat that stood for its state until a statement needed the place itself.
      const unlisted = byPhrase.get(phrase) === id && drafts.byId.get(id)?.mentions.length === 0;
      if (byPhrase.has(phrase) && !unlisted) return;
      byPhrase.set(phrase, id);
      drafts.mentionAt(id, phrase, "name");
    },
    actor: (phrase) => {
      const id = byPhrase.get(phrase) ?? ofReference(phrase.reference, phrase.first, phrase.type);
      return id ? (lexicon.entity(id)?.metonym ?? id) : null;
    },
    place: (phrase) => byPhrase.get(phrase) ?? ofReference(phrase.reference, phrase.first, phrase.type),
    reference: (reference, at) => ofReference(reference, at, "COUNTRY"),
    stateOfMinistry: (id) => bodies.stateOfMinistry(id),
  };
}
