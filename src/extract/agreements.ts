import type { Clause } from "../annotate/clauses.js";
import type { Claim } from "./claims.js";
import { type Context, type Told, withDate } from "./encounters.js";
import type { Homes } from "./homes.js";
import { isAhead } from "./news.js";

/** What two come to by coming to an agreement. */
const AGREEMENTS: ReadonlySet<string> = new Set(["SIGNS_AGREEMENT_WITH", "AGREES_WITH"]);

/**
 * `الاتفاق الذي أبرم في أيار … الاتفاق النووي بين إيران والقوى الكبرى`, `الاتفاق الذي وقعته إيران`: the agreement that a definite noun names without a date has
 * the one that the article tells of it elsewhere, where it tells of one agreement only: somebody is party to all, and all dates agree.
 */
export function datedByAgreements(
  told: readonly Told[],
  home: Homes,
  { document, lexicon, chronology }: Context,
): readonly Told[] {
  const agreements = told.filter(
    ({ claim, statement: { relation, modality, polarity } }) =>
      AGREEMENTS.has(relation) && modality === "asserted" && polarity === "affirmed" && hasNoun(claim),
  );
  const isNamed = ({ claim: { kind, trigger, clause } }: Told) =>
    kind === "noun"
      ? document.words[trigger.first]?.noun?.definite === true
      : takesUpNoun(clause) && clause.antecedentNouns.some(({ noun }) => noun?.definite);
  const known = agreements.filter(({ statement: { date } }) => date !== null);
  const undated = new Set(
    agreements.filter(
      (it) => it.statement.date === null && isNamed(it) && known.every((other) => mayBeSame(it, other, home)),
    ),
  );
  if (undated.size === 0 || !haveOneParty(agreements, home)) return told;
  const dates = [
    ...known.flatMap(({ statement: { date } }) => date ?? []),
    ...document.words.flatMap(({ noun }, first) => {
      const frames = noun?.definite ? (lexicon.nounFrames.next.get(noun.key)?.payloads ?? []) : [];
      const named = frames.some(({ relation }) => AGREEMENTS.has(relation));
      return named ? (chronology.dateNamedWith({ first, last: first + 1 }) ?? []) : [];
    }),
  ];
  const date = dates.reduce<string | null>(
    (a, b) => (a !== null && b.length > a.length ? b : a),
    dates[0] ?? null,
  );
  // What is still to be signed has not been agreed on that day.
  if (date === null || isAhead(date, chronology.reference)) return told;
  if (dates.some((it) => !date.startsWith(it))) return told;
  return told.map((it) => (undated.has(it) ? withDate(it, date) : it));
}

/** `وقعا اتفاقا`, `الاتفاق الذي وقعاه`, but not `اتفقا على مواصلة الحوار`: the noun names a thing that can be taken up again. */
function hasNoun({ kind, required, clause }: Claim): boolean {
  return kind === "noun" || required.length > 0 || takesUpNoun(clause);
}

function takesUpNoun(clause: Clause | null): clause is Clause {
  return clause?.opener === "relative";
}

function haveOneParty(agreements: readonly Told[], home: Homes): boolean {
  const parties = agreements.map((it) => partiesOf(it, home));
  return parties[0]?.some((one) => parties.every((pair) => pair.includes(one))) ?? false;
}

function partiesOf({ statement: { subject, object } }: Told, home: Homes): readonly (string | null)[] {
  return [home(subject), home(object)];
}

/** Not where one state comes to it with two others: each of these has its own; but a group of states may be any of them. */
function mayBeSame(a: Told, b: Told, home: Homes): boolean {
  const [ofA, ofB] = [partiesOf(a, home), partiesOf(b, home)];
  const isOther = (own: readonly (string | null)[], other: readonly (string | null)[]) =>
    other.some((it) => it?.startsWith("country:") && !own.includes(it));
  return !(isOther(ofA, ofB) && isOther(ofB, ofA));
}
