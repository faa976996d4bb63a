import type { VerbForm } from "../arabic/conjugation.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isAppeal } from "../model/ontology.js";
import { agrees } from "./agreement.js";
import type { Clause } from "./clauses.js";
import { type Item, isParticleOf } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { Draft } from "./subjects.js";

/**
 * Whom the words before أن say to do what its verb says, where that has no subject of its own: who must or may (`يتعين على فرنسا
 * أن تدعم`, `ينبغي للمجلس أن يدين`, `إن على باريس أن`), and who is asked (`طلب من روسيا أن تنسحب`, `حث إيران على أن توقف`). Null where
 * nobody is; empty where somebody is and does not agree. Also who has done it before: `سبق لماكرون أن زار`.
 */
export function ledSubject(clause: Draft, form: VerbForm, lexicon: Lexicon): readonly Phrase[] | null {
  const { items, at, opener, openedBy, predicate } = clause;
  if (opener !== "complement" || openedBy !== "أن" || predicate.conjunction !== "") return null;
  if (clause.pronounSubject) return null;
  const complementizer = isNegation(items[at - 1]) ? at - 2 : at - 1;
  if (!isParticleOf(items[complementizer], "complementizer")) return null;
  const lead = isParticleOf(items[complementizer - 1], "preposition") ? complementizer - 1 : complementizer;
  const led = namesBefore(items, lead);
  const [first] = led.phrases;
  if (!first) return null;
  const governor = items[led.at - 1];
  const separate = governor?.kind === "particle" && governor.particle.class === "preposition";
  const preposition = first.preposition || (separate ? governor.particle.value : "");
  const above = items.slice(0, separate ? led.at - 1 : led.at);
  const leads =
    form.tense === "imperfect"
      ? mayLead(above, preposition, lexicon)
      : preposition === "ل" && tellsOfEarlier(above.at(-1));
  if (!leads) return null;
  return led.phrases.filter((phrase) => agrees(form, phrase));
}

/** `سبق`, `لم يسبق`: whether it is read as a verb or as its verbal noun. */
function tellsOfEarlier(item: Item | undefined): boolean {
  if (item?.kind === "verb") return item.reading.verb.traits.has("earlier");
  return item?.kind === "noun" && item.noun.nominals.some(({ verb }) => verb.traits.has("earlier"));
}

/** `طالب ماكرون بأن تنسحب روسيا`: the name before أن is the subject of the verb above it, and no one is asked. */
export function isAsker([led]: readonly Phrase[], before: readonly Clause[]): boolean {
  const above = before.at(-1)?.subject;
  return led !== undefined && above?.from === "behind" && above.phrases.includes(led);
}

function isNegation(item: Item | undefined): boolean {
  return isParticleOf(item, "negation");
}

/** The coordinated names that end before an item. */
function namesBefore(
  items: readonly Item[],
  end: number,
): { readonly phrases: readonly Phrase[]; readonly at: number } {
  const phrases: Phrase[] = [];
  let at = end;
  while (at > 0) {
    const item = items[at - 1];
    if (item?.kind !== "phrase") break;
    phrases.unshift(item.phrase);
    at--;
    if (item.phrase.conjunction !== "و") break;
  }
  return { phrases, at };
}

/** What stands before the name and its preposition makes it the one who is to act. */
function mayLead(before: readonly Item[], preposition: string, lexicon: Lexicon): boolean {
  const last = before.at(-1);
  const opens = last === undefined || last.kind === "mark" || isParticleOf(last, "complementizer");
  if (preposition === "على" && opens) return true;
  const above = before.findLast((item) => item.kind === "verb" || item.kind === "participle");
  if (above?.kind !== "verb" && above?.kind !== "participle") return false;
  const { verb } = above.reading;
  if (verb.class === "modal" && ["على", "ل"].includes(preposition)) return last === above;
  if (!["من", "ل", "على", ""].includes(preposition)) return false;
  return (lexicon.framesOfVerb.get(verb.id) ?? []).some(
    ({ relation, object }) =>
      isAppeal(lexicon.ontology.get(relation)) &&
      object.some((slot) =>
        slot === "DO" ? preposition === "" : lexicon.particles.valueOf(slot) === preposition,
      ),
  );
}
