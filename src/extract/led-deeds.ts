import type { Clause } from "../annotate/clauses.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isAppeal } from "../model/ontology.js";
import { type Claim, participantsOf } from "./claims.js";
import { verbStatus } from "./modality.js";
import { meets } from "./requirements.js";
import { verbClaim } from "./verb-claim.js";

/** Worry in CAMEO. */
const WORRY = "012";
const THREAT = "THREATENS";

/** So many clauses behind the verb what it asks for, fears or threatens with has begun. */
const NEAR = 2;

/**
 * Whom a verb means that names nobody itself, but him who does what it brings in: `طالب ماكرون بأن تنسحب روسيا` demands it of
 * Russia, `تخشى بولندا أن يهاجم بوتين` worries about Putin, `هددت إيران برد قاس إذا هاجمتها إسرائيل` threatens Israel.
 * @param clauses those of one sentence.
 * @param claims what its verbs say; a verb that names somebody itself needs nothing more.
 */
export function claimsOfLedDeeds(
  document: NamedDocument,
  clauses: readonly Clause[],
  claims: readonly Claim[],
  lexicon: Lexicon,
): readonly Claim[] {
  return clauses.flatMap((clause, i): readonly Claim[] => {
    const deeds = clauses.slice(i + 1, i + 1 + NEAR).filter(isBroughtIn);
    if (deeds.length === 0 || clause.subject.phrases.length === 0) return [];
    if (claims.some((claim) => claim.clause === clause)) return [];
    const frames = (lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []).filter(
      ({ subject, requires }) =>
        subject[0] === "S" && requires.every((requirement) => meets(document, clause, requirement)),
    );
    for (const deed of deeds) {
      const frame = frames.find((it) => leads(it, clause, deed, lexicon));
      if (frame && hasOther(deed, clause)) return [claimOf(clause, frame, deed, lexicon)];
    }
    return [];
  });
}

/** Behind أن or إن, or where إذا opens it. */
function isBroughtIn({ opener, openedBy }: Clause): boolean {
  return opener === "complement" || openedBy === "if";
}

/** The frame of the verb brings in the deed: what is asked for and feared behind أن, what is threatened with where إذا opens it. */
function leads({ relation, requires }: Frame, clause: Clause, deed: Clause, lexicon: Lexicon): boolean {
  const known = lexicon.ontology.get(relation);
  if (relation === THREAT) return requires.length === 0 && deed.openedBy === "if" && !hasObject(clause);
  if (deed.opener !== "complement" || deed.openedBy !== "أن" || deed.above?.noun) return false;
  if (deed.above?.verb !== clause.predicate.reading.verb.id || deed.above.negated) return false;
  if (deed.predicate.kind !== "verb" || deed.predicate.reading.form.tense !== "imperfect") return false;
  if (known?.cameo === WORRY) return true;
  return isAppeal(known) && requires.length === 0 && !deed.pronounSubject;
}

/** `يهدد مصداقية واشنطن`: something of somebody's is threatened. */
function hasObject({ bare, subject }: Clause): boolean {
  return bare.some((noun) => noun !== subject.nounPhrase && noun.heads.length + noun.nested.length > 0);
}

/** Somebody else does it, who is named there. */
function hasOther({ subject }: Clause, clause: Clause): boolean {
  if (subject.from !== "behind" && subject.from !== "before") return false;
  const own = clause.subject.phrases.map(({ reference }) => JSON.stringify(reference));
  return (
    subject.phrases.length > 0 &&
    subject.phrases.every(({ reference }) => !own.includes(JSON.stringify(reference)))
  );
}

function claimOf(clause: Clause, frame: Frame, deed: Clause, lexicon: Lexicon): Claim {
  return verbClaim(
    clause,
    {
      relation: frame.relation,
      ...verbStatus(clause, lexicon),
      objects: participantsOf(deed.subject.phrases),
      rule: `led:${frame.id}`,
      row: frame.at,
    },
    { topic: { first: deed.first, last: deed.last } },
  );
}
