import { gathered } from "../annotate/gathered.js";
import type { Item } from "../annotate/item.js";
import { isIndefiniteMasdar } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type Claim, claimOf, type Participant } from "./claims.js";
import { credited, governedStatus } from "./governing.js";
import { FACT, type Status } from "./modality.js";
import type { Nominal } from "./nominals.js";
import { liesAhead } from "./prospects.js";

type NounItem = Extract<Item, { kind: "noun" }>;

/** CAMEO 01, 02 and 10 to 13: who does it speaks himself (`شدد على رفضه`), and nobody tells it of him. */
function isSpeechAct(relation: string, lexicon: Lexicon): boolean {
  return /^(01|02|10|11|12|13)/.test(lexicon.ontology.get(relation)?.cameo ?? "");
}

/** What has not happened yet is planned, unless it is less than that. */
function laterThan({ modality }: Status): Claim["modality"] {
  return modality === "asserted" ? "planned" : modality;
}

/** `قبول فلسطين عضوا`: the deed by which somebody is made what an indefinite noun in the accusative behind him names. */
export function deedOfMaking({ item, items, at, before }: Nominal): NounItem | null {
  const deed = items[at - 2];
  if (!before || item.noun.definite || !/..ا$/.test(item.noun.key)) return null;
  return deed?.kind === "noun" && isIndefiniteMasdar(deed.noun) ? deed : null;
}

/** A claim with a noun as its trigger; its status is that of the verb above it. */
export function claimOfNominal(
  nominal: Nominal,
  relation: string,
  { rule, row }: Pick<Claim, "rule" | "row">,
  subjects: readonly Participant[],
  objects: readonly Participant[],
  modality: Claim["modality"] | null,
  number: number | null,
): Claim {
  const { item, items, at, clause, occurs, control, denied, lexicon } = nominal;
  const agents = gathered(subjects, (it) => ("phrase" in it ? [it.phrase] : []));
  const controlled = control !== null && agents.every((agent) => control.includes(agent));
  // بقيادة روسيا: what somebody or something is does not depend on what is done.
  const status =
    lexicon.ontology.get(relation)?.kind === "fact"
      ? credited(FACT, [])
      : governedStatus({ item, items, at, clause, occurs, agents, controlled, denied }, lexicon);
  const isAhead = liesAhead(relation, nominal, agents.length === 0, controlled);
  return claimOf(
    {
      relation,
      subjects,
      objects,
      trigger: { first: item.first, last: nominal.triggerLast },
      rule,
      row,
      kind: "noun",
      clause: occurs ?? clause,
      polarity: status.polarity,
      modality: modality ?? (isAhead ? laterThan(status) : status.modality),
    },
    {
      credited: isSpeechAct(relation, lexicon)
        ? status.credited.filter((speaker) => !agents.includes(speaker))
        : status.credited,
      number,
    },
  );
}
