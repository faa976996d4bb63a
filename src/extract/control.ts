import type { Clause } from "../annotate/clauses.js";
import { type Item, isIndefiniteMasdar } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { onlyReports } from "../lexicon/heads.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Modality } from "../model/statement.js";

type NounItemAt = Extract<Item, { kind: "noun" }>;

/** Who does what a noun names, though the noun has no subject of its own. */
export interface Control {
  readonly agents: readonly Phrase[];
  /** The modality that the governing verb gives; null: as the clause has it. */
  readonly modality: Modality | null;
}

/**
 * Control of a verbal noun by the verb above it: `أعلنت روسيا طرد …`, `تعهد بدعم …`, `شنت عملية لدعم …` by its
 * subject; `اتهم روسيا بقصف …`, `دعا إيران إلى وقف …` by its object; `قيام المعارضة بشن …` by the genitive of the
 * verbal noun before. Null where nobody is bound to be meant: better no statement than an invented subject.
 */
export function controlOf(
  items: readonly Item[],
  at: number,
  clause: Clause | null,
  lexicon: Lexicon,
): Control | null {
  const item = items[at];
  if (item?.kind !== "noun") return null;
  const before = agentBefore(items, at, item);
  if (before) return { agents: before, modality: null };
  if (!clause || item.first < clause.first || item.first >= Math.max(clause.last, clause.first + 1))
    return null;
  const governing = clause.prepositional.find((noun) => noun.first === item.first)?.preposition ?? null;
  const addressed = addressing(clause, lexicon);
  if (addressed && governing !== null) {
    const agents = bareBesideSubject(clause);
    return agents.length > 0 ? { agents, modality: addressed } : null;
  }
  return bySubject(clause, item, governing, lexicon)
    ? { agents: clause.subject.phrases.filter((phrase) => !isReporter(phrase, lexicon)), modality: null }
    : null;
}

/** `تحدثت مصادر عن خطف …`: others did. */
function isReporter({ reference }: Phrase, lexicon: Lexicon): boolean {
  return reference.kind === "group" && onlyReports(lexicon.group(reference.group));
}

/** Entities without a preposition other than the subject: whom the verb has as its object. */
function bareBesideSubject(clause: Clause): readonly Phrase[] {
  return clause.bare.filter((noun) => noun !== clause.subject.nounPhrase).flatMap(({ heads }) => heads);
}

/** CAMEO roots 02 and 10, appeals and demands, ask their object to act; 112 says that it has acted. */
function addressing(clause: Clause, lexicon: Lexicon): Modality | null {
  for (const { relation } of lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []) {
    const cameo = lexicon.ontology.get(relation)?.cameo ?? "";
    if (cameo === "112") return "asserted";
    if (cameo.startsWith("02") || cameo.startsWith("10")) return "requested";
  }
  return null;
}

function bySubject(clause: Clause, item: NounItemAt, governing: string | null, lexicon: Lexicon): boolean {
  const { verb } = clause.predicate.reading;
  const masdar = isIndefiniteMasdar(item.noun);
  const isObject = clause.bare.some((noun) => noun.first === item.first || noun.words[0] === item.noun.key);
  if (["say", "modal", "aspect"].includes(verb.class)) {
    const aimed = verb.class === "modal" && masdar && governing === "ل";
    return isObject || aimed || (governing !== null && ["ب", "عن", "على", "في"].includes(governing));
  }
  const aim = masdar && item.noun.preposition === "ل";
  const means = masdar && item.noun.preposition === "ب" && bareBesideSubject(clause).length === 0;
  if (aim || means) return true;
  // `أقر الاتحاد عقوبات`, `بدأ محادثات`: the object of a verb that says nothing of its own.
  const meaningful = (lexicon.framesOfVerb.get(verb.id) ?? []).some((frame) => frame.requires.length === 0);
  const refused = masdar && lexicon.governors.get(verb.id) === "refused";
  return isObject && (refused || !meaningful);
}

/** `قيام المعارضة بشن هجوم`, `استمرار القوات في قصف`: an adverb may stand in between. */
function agentBefore(items: readonly Item[], at: number, item: NounItemAt): readonly Phrase[] | null {
  const governor = items[at - 1];
  const separate = governor?.kind === "particle" && ["في", "على"].includes(governor.particle.value);
  if (!separate && item.noun.preposition !== "ب") return null;
  let left = separate ? at - 2 : at - 1;
  const adverb = items[left];
  if (adverb?.kind === "particle" && adverb.particle.class === "adverb") left--;
  const agent = items[left];
  const masdar = items[left - 1];
  if (agent?.kind !== "phrase" || agent.phrase.preposition || agent.phrase.conjunction) return null;
  return masdar?.kind === "noun" && isIndefiniteMasdar(masdar.noun) ? [agent.phrase] : null;
}
