import { foldKey, looseKey } from "../arabic/orthography.js";
import { groupedBy } from "../model/grouped.js";
import { byCodeUnits } from "../model/order.js";
/** One article's word for a fact that holds over a time: an office, a membership. */
export interface Attestation {
  readonly statementId: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  /** The Arabic title, for an office. */
  readonly title: string | null;
  /** The article says that it was so once: `الرئيس السابق`. */
  readonly former: boolean;
  /** The day on which the article appeared; null where that is not known. */
  readonly day: string | null;
}

/** A fact, and the days between which articles attest it. */
export interface Tenure extends Pick<Attestation, "relation" | "subject" | "object" | "title"> {
  /** The first and the last day on which an article says that it is so; null where only articles without a day do, or none. */
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  /** The first day from then on on which an article calls it over; null where none does. */
  readonly formerBy: string | null;
  readonly statementIds: readonly string[];
}

/**
 * The tenures that articles attest, by their first days, those without one last. One that is attested, then called over, then attested
 * again (a president who returns) is two. What is not attested on a day is not denied either: an article of that day may be missing.
 */
export function tenuresOf(attestations: readonly Attestation[]): readonly Tenure[] {
  const byFact = groupedBy(attestations, ({ relation, subject, object, title }) =>
    JSON.stringify([relation, subject, object, title && titleKey(title)]),
  );
  return [...byFact.values()]
    .flatMap(termsOf)
    .map(tenureOf)
    .sort((a, b) => byCodeUnits(orderOf(a), orderOf(b)));
}

/** Whether articles attest a tenure on a day, month or year, or both before and after it. */
export function isAttestedAround({ firstAttested, lastAttested }: Tenure, date: string): boolean {
  if (firstAttested === null || lastAttested === null) return false;
  return firstAttested <= `${date}-99` && lastAttested >= date;
}

/** `وزير الخارجية`, `وزير خارجية`: one title, whichever of its words have the article. */
function titleKey(title: string): string {
  return foldKey(title).split(" ").map(looseKey).join(" ");
}

/** The attestations of one fact, cut where it is attested anew after it was called over. */
function termsOf(attestations: readonly Attestation[]): readonly (readonly Attestation[])[] {
  const terms: Attestation[][] = [];
  const sorted = [...attestations].sort(
    (a, b) =>
      byCodeUnits(a.day ?? "9", b.day ?? "9") ||
      Number(a.former) - Number(b.former) ||
      byCodeUnits(a.statementId, b.statementId),
  );
  for (const attestation of sorted) {
    const term = terms.at(-1);
    const returns = !attestation.former && attestation.day !== null && term?.at(-1)?.former;
    if (!term || returns) terms.push([attestation]);
    else term.push(attestation);
  }
  return terms;
}

function tenureOf(term: readonly Attestation[]): Tenure {
  const { relation, subject, object } = term[0] as Attestation;
  // رئيس and الرئيس are one title: it is told without the article where an article does.
  const [title = null] = term
    .flatMap((it) => it.title ?? [])
    .sort((a, b) => a.length - b.length || byCodeUnits(a, b));
  const holding = term.flatMap(({ former, day }) => (former || day === null ? [] : [day]));
  const over = term.flatMap(({ former, day }) => (former && day !== null ? [day] : []));
  return {
    relation,
    subject,
    object,
    title,
    firstAttested: holding[0] ?? null,
    lastAttested: holding.at(-1) ?? null,
    formerBy: over[0] ?? null,
    statementIds: [...new Set(term.map(({ statementId }) => statementId))].sort(),
  };
}

function orderOf({ firstAttested, formerBy, relation, subject, object, title }: Tenure): string {
  return JSON.stringify([firstAttested ?? formerBy ?? "9", relation, subject, object, title ?? ""]);
}
