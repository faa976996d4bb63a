import { endsLikeNisba } from "../../arabic/nisba.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readCountBefore } from "./counts.js";
import { groupPhrase } from "./group-phrase.js";
import { matchPhrase } from "./match.js";
import { readNationals } from "./nationals.js";
import { readLeader, readOrigin } from "./origins.js";
import { pairOfPeople } from "./pairs-of-people.js";
import type { Phrase } from "./phrase.js";
import { readOwner } from "./possessor.js";
import { isWhoSpeaks } from "./quoted-persons.js";
import { nextOwner } from "./shared-heads.js";
import { mentionSpan } from "./spans.js";

/**
 * Reads an unnamed collective actor: `المتظاهرين`, `قوات الأمن الكازاخية`, `السلطات في كازاخستان`.
 * Without an owner the phrase ends at its head, and the resolver looks for the owner in the article. A count is
 * looked for back to token `from`.
 */
export function readGroup(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  from: number,
  limit: number,
  before: Phrase | null,
): Phrase | null {
  const match = matchPhrase(document, i, lexicon.groups, { limit });
  const count = match ? readCountBefore(document, lexicon, i, from) : null;
  const row = match?.payloads.find(
    ({ only, group }) =>
      only === null ||
      (only === "definite" ? match.definite : count !== null && !match.definite) ||
      (only === "counted" && group.owners.includes("named") && isWhoSpeaks(document, i)),
  )?.group;
  if (row?.owners.includes("theirs") || row?.owners.includes("again")) return null;
  if (!match || !row) return readNationals(document, lexicon, i, from, before);
  const headed = row.owners.includes("reports")
    ? behindAdjectives(document, match.last, limit, match.definite)
    : behindPluralAdjective(document, lexicon, i, match.last, limit);
  const all = document.words[headed]?.particle?.value === "كل" ? headed + 1 : headed;
  const owner =
    readOwner(document, lexicon, all, limit, match.definite) ??
    (all > headed || opensWithArticle(document, i)
      ? null
      : (readOrigin(document, lexicon, row, headed, limit) ??
        (match.definite ? null : readLeader(document, lexicon, row, headed, limit))));
  if (!owner && row.owners.includes("owned")) return null;
  const last = owner?.last ?? all;
  const next = owner?.phrase.adjective ? nextOwner(document, lexicon, owner.phrase, limit) : null;
  const head = mentionSpan(document, i, all, match.clitics);
  const counted = count?.start ?? quantifierBefore(document, lexicon, i);
  const { start, end } = mentionSpan(document, i, last, match.clitics);
  return groupPhrase(
    { first: i, last, start, end },
    {
      group: row.id,
      owner: owner?.phrase.reference ?? null,
      definite: match.definite,
      count:
        count?.value ??
        (match.definite
          ? null
          : pairOfPeople(document, lexicon, [...row.forms, ...row.counted], match.clitics.stem, last)),
    },
    {
      conjunction: match.clitics.conjunction,
      preposition: match.clitics.preposition,
      gender: feminineHead(document, i) ? "feminine" : null,
      parts: owner ? [owner.phrase] : [],
      headEnd: owner ? head.end : undefined,
      sharedUntil: next?.end,
      countedFrom: counted ?? undefined,
      oblique: isOblique(row.forms, match.clitics.stem),
    },
  );
}

/** `مقاتلين`, `مسلحي`: of a plural that has its nominative too. */
function isOblique(forms: readonly string[], stem: string): boolean {
  const [, plain, ending] = /^(?:ال)?(.+?)(ين|ي)$/.exec(stem) ?? [];
  return ending !== undefined && forms.some((form) => form === `${plain}ون` || form === `${plain}و`);
}

/** `مصادر إخبارية`, `مصادر طبية وعسكرية`: behind the adjectives that say of what kind they are; a demonym says whose. */
function behindAdjectives(
  { tokens, words }: WordedDocument,
  from: number,
  limit: number,
  definite: boolean,
): number {
  let at = from;
  for (; at < limit; at++) {
    const word = words[at];
    if (tokens[at]?.kind !== "word" || !word?.common || word.particle || word.demonym) break;
    const adjective = word.clitics.some(
      ({ conjunction, preposition, key, loose }) =>
        preposition === "" &&
        (conjunction === "" || (conjunction === "و" && at > from)) &&
        endsLikeNisba(loose) &&
        definite === (key !== loose),
    );
    if (!adjective) break;
  }
  return at;
}

/**
 * `المتطرفين الإسلاميين`, `دبلوماسيون غربيون`: behind people a plural with the same ending that elsewhere names people by itself;
 * `المستوطنون المدنيين` are two.
 */
function behindPluralAdjective(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  last: number,
  limit: number,
): number {
  const [head, adjective] = [document.tokens[i]?.bare ?? "", document.tokens[last]?.bare ?? ""];
  const ending = /(ون|ين)$/.exec(head)?.[0];
  if (last !== i + 1 || last >= limit || !ending || !adjective.endsWith(ending)) return last;
  const next = matchPhrase(document, last, lexicon.groups, { limit });
  // الانفصاليين الموالين لروسيا, مسؤولون عسكريون ومدنيون: with a complement or a second one it is left alone.
  if (/^(ل|من$|و)/.test(document.tokens[last + 1]?.bare ?? "")) return last;
  const plain = next?.clitics.conjunction === "" && next.clitics.preposition === "" && next.last === last + 1;
  return plain && next.definite === opensWithArticle(document, i) ? next.last : last;
}

function opensWithArticle({ tokens }: WordedDocument, i: number): boolean {
  return /^[وفبكل]?ال|^[وف]?لل/.test(tokens[i]?.bare ?? "");
}

/** Where the word begins that says how much of the group is meant: `كافة الأطراف`, `بعض الدول`. */
function quantifierBefore(
  { tokens, words }: WordedDocument,
  { particles }: Lexicon,
  i: number,
): number | null {
  const [token, particle] = [tokens[i - 1], words[i - 1]?.particle];
  const quantifies = particle?.class === "stop" && particles.is(particle.value, "quantifies");
  return token && quantifies && particle.form === token.bare ? token.start : null;
}

/**
 * `الشرطة`, `المعارضة`: a singular in ة takes a feminine verb. Not the plural of a hollow or defective participle:
 * `قادة` of قائد, `قضاة` of قاض.
 */
function feminineHead(document: WordedDocument, i: number): boolean {
  const head = document.tokens[i]?.bare.replace(/^[وفبكل]?ال|^لل/, "") ?? "";
  return head.endsWith("ة") && !/^(.ا.|..ا)ة$/.test(head);
}
