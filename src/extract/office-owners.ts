import type { Phrase, Reference } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { STATE_BODIES } from "./bodies.js";
import type { Office } from "./offices.js";

/** What an article says of countries and offices besides naming who holds them. */
export interface OfficesInText {
  /** Ids of the countries that the article names, as adjectives or by their capitals too. */
  readonly countries: ReadonlySet<string>;
  /** Whose offices a text is about to list: `حضره من الجانب القطري` up to a token, and the country. */
  readonly sides: readonly { readonly last: number; readonly country: string }[];
}

/** The country whose officeholders a text is listing, and the phrase that it has come to. */
interface Row {
  readonly country: string;
  readonly office: Office;
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
  let row: Row | null = null;
  return offices.map((office) => {
    const said = ofSomeGovernment(office) ? null : office.holder;
    const open = said === null && (mayBeUnderstood(office, lexicon) || office.holder !== null);
    const country = row && goesOn(office, row.office) ? row.country : sideBefore(office, text);
    const shared = open && country && !isSameAs(office, row) && !isStyle(office, row) ? country : null;
    const own = said ? countryOf(said, lexicon) : country;
    row = own ? { country: own, office } : null;
    const holder =
      said ??
      elsewhere(office, offices) ??
      shared ??
      (open ? ownCountry(office, text, lexicon) : null) ??
      office.holder;
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

/** `وزير الخارجية القطري محمد آل ثاني، ووزير الطاقة سعد الكعبي، ووزير المالية`: posts of one government, in one row. */
function goesOn(office: Office, before: Office): boolean {
  if (office.phrase === before.phrase) return true;
  const gap = office.phrase.first - before.phrase.last;
  return office.phrase.conjunction === "و" && gap >= 0 && gap <= 1;
}

/** `حضر من الجانب الفرنسي وزير الخارجية لوران فابيوس`: the side is named right before the row. */
function sideBefore({ phrase }: Office, { sides }: OfficesInText): string | null {
  return sides.find(({ last }) => last <= phrase.first && phrase.first - last <= 1)?.country ?? null;
}

/** `وزير الخارجية الأميركي جون كيري ووزير الخارجية`: the same post again is another state's. */
function isSameAs(office: Office, row: Row | null): boolean {
  const before = row?.office;
  return (
    before !== undefined &&
    before.phrase !== office.phrase &&
    office.title === before.title &&
    office.portfolio === before.portfolio
  );
}

/** `عضو مجلس الوزراء`: of which state, the words do not say. */
function ofSomeGovernment({ holder, claim }: Office): boolean {
  return holder?.startsWith("country:") === true && claim.holder?.kind === "organ" && !claim.holder.owner;
}

/** `المتحدث باسم الحكومة، السفير حسام`: one word behind another office of the same man says of what rank he is. */
function isStyle({ claim, phrase }: Office, row: Row | null): boolean {
  return row?.office.phrase === phrase && claim.last - claim.first === 1;
}

/** The state in whose service somebody is: its own office, or that of a place or body of it. */
function countryOf(holder: string, lexicon: Lexicon): string | null {
  if (holder.startsWith("country:")) return holder;
  return lexicon.entity(holder)?.type === "PLACE" ? (lexicon.entity(holder)?.country ?? null) : null;
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

/** `المتحدثة باسم البيت الأبيض`: the body in which somebody has an office is meant itself, not its country. */
export function officeOwners({ offices, parts }: Phrase): readonly Phrase[] {
  return offices.length === 0 ? [] : parts.filter(({ type }) => type === "ORGANIZATION");
}

/** Where somebody is sent, of the names inside a phrase: Jordan in `السفير الإسرائيلي في الأردن`. */
export function postsNamedIn({ offices, parts }: Phrase): readonly Phrase[] {
  return parts.filter(({ reference }) => offices.some(({ post }) => post === reference));
}

/** Whose somebody or something is, of the names inside a phrase: Israel in `السفير الإسرائيلي في الأردن`. */
export function ownersNamedIn(phrase: Phrase): readonly Phrase[] {
  const posts = postsNamedIn(phrase);
  return phrase.parts.filter((part) => !posts.includes(part));
}
