import type { Phrase, Reference } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { STATE_BODIES } from "./bodies.js";
import type { Office } from "./persons.js";

/** What an article says of countries and offices besides naming who holds them. */
export interface OfficesInText {
  /** Ids of the countries that the article names, as adjectives or by their capitals too. */
  readonly countries: ReadonlySet<string>;
}

/**
 * Gives offices that stand without an owner (`الرئيس بوتين`, `وزير الدفاع جيمس ماتيس`) the one that the article
 * settles: the owner of the same office of the same person elsewhere; that of the office to which this one is
 * joined (`وزير الخارجية الأميركي جون كيري ووزير الدفاع`); or the person's own country, where the article names it.
 * What remains open stays null.
 */
export function withOwners(
  offices: readonly Office[],
  text: OfficesInText,
  lexicon: Lexicon,
): readonly Office[] {
  let neighbour: Office | undefined; // with the owner that its own words, or those before it, say
  return offices.map((office) => {
    const open = office.holder === null && mayBeUnderstood(office, lexicon);
    const shared = open && neighbour ? joined(office, neighbour) : null;
    neighbour = { ...office, holder: office.holder ?? shared };
    const holder =
      office.holder ??
      elsewhere(office, offices) ??
      shared ??
      (open ? ownCountry(office, text, lexicon) : null);
    return { ...office, holder: holder && fits(office, holder, lexicon) ? holder : null };
  });
}

function elsewhere(office: Office, offices: readonly Office[]): string | null {
  const other = offices.find(
    (it) =>
      it.person === office.person &&
      it.holder &&
      it.title === office.title &&
      it.portfolio === office.portfolio,
  );
  return other?.holder ?? null;
}

/** A post of a state that is often named without it. Not أمير, which before a name is a prince's style. */
function mayBeUnderstood({ title, claim }: Office, lexicon: Lexicon): boolean {
  const complements = lexicon.title(title)?.complements ?? [];
  return claim.relation === "HOLDS_OFFICE" && complements.includes("country") && complements.includes("none");
}

/** `وزير الخارجية الأميركي جون كيري ووزير الدفاع آشتون كارتر`: two posts of one government. */
function joined(office: Office, before: Office): string | null {
  if (!before.holder?.startsWith("country:") || before.person === office.person) return null;
  const adjoins =
    office.phrase.conjunction === "و" &&
    office.phrase.first >= before.phrase.last &&
    office.phrase.first - before.phrase.last <= 1;
  const same = office.title === before.title && office.portfolio === before.portfolio;
  return adjoins && !same && before.claim.relation === "HOLDS_OFFICE" ? before.holder : null;
}

function ownCountry(office: Office, { countries }: OfficesInText, lexicon: Lexicon): string | null {
  const country = lexicon.entity(office.person)?.country ?? null;
  return country && countries.has(country) ? country : null;
}

/** `الرئيس الأميركي محمود عباس` is two phrases: nobody is president of a country that is not his own. */
function fits(office: Office, holder: string, lexicon: Lexicon): boolean {
  const country = lexicon.entity(office.person)?.country;
  return !country || !holder.startsWith("country:") || holder === country;
}

/** `المتحدث باسم وزارة الخارجية بهرام قاسمي`: the ministry is that of his own country, where the article names it. */
export function inOwnCountry(
  holder: Reference | null,
  { reference }: Phrase,
  countries: ReadonlySet<string>,
  lexicon: Lexicon,
): Reference | null {
  const country = reference.kind === "known" ? lexicon.entity(reference.id)?.country : null;
  if (holder?.kind !== "organ" || holder.owner || !country || !countries.has(country)) return holder;
  const ofState = STATE_BODIES.has(lexicon.head(holder.head)?.kind ?? "");
  return ofState ? { ...holder, owner: { kind: "known", id: country } } : holder;
}
