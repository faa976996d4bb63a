import type { VerbForm } from "../arabic/conjugation.js";
import { agreesBefore } from "./agreement.js";
import { antecedentOf } from "./antecedents.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import { isIndefiniteMasdar, type NounReading } from "./noun-readings.js";
import type { Draft } from "./subjects.js";

/** A subject is looked for behind a relative clause of at most so many items. */
const LONGEST_RELATIVE_CLAUSE = 30;

/** The entity before the verb with nothing but adverbs, dates and negation in between. */
export function subjectBefore(clause: Draft, form: VerbForm): readonly Phrase[] | null {
  const { items, at } = clause;
  const phrases: Phrase[] = [];
  let commas = 0;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "time" || item.kind === "number") continue;
    if (item.kind === "particle") {
      if (phrases.length > 0) break;
      if (["adverb", "negation", "auxiliary"].includes(item.particle.class)) continue;
      return null;
    }
    if (item.kind === "mark") {
      if (phrases.length > 0) break;
      if (item.mark === '"' || item.mark === "(" || item.mark === ")") continue;
      if (/^[،,]$/.test(item.mark) && ++commas <= 2) continue;
      return null;
    }
    if (item.kind === "verb" || item.kind === "participle")
      return phrases.length > 0 ? finish(phrases) : null;
    if (item.kind === "noun") {
      if (phrases.length > 0) {
        // The phrase is the genitive of this noun: رد روسيا يمثل.
        if (!item.noun.definite && phrases[0]?.conjunction === "") return null;
        break;
      }
      if (item.noun.preposition === "" && item.noun.conjunction === "" && item.noun.definite) continue;
      if (describesPeople(items[i - 1], item.noun)) continue;
      return null;
    }
    const { phrase } = item;
    if (phrase.preposition || governedByPreposition(items, i)) {
      if (phrases.length > 0 && isBetween(items[i - 1])) return null;
      if (phrases.length > 0) break;
      // A prepositional phrase may stand between subject and verb: الرئيس الروسي في موسكو أعلن.
      if (governedByPreposition(items, i)) i--;
      continue;
    }
    phrases.unshift(phrase);
    if (phrase.conjunction !== "و") return isGenitive(items[i - 1]) ? null : finish(phrases);
  }
  return finish(phrases);

  function finish(found: readonly Phrase[]): readonly Phrase[] | null {
    const first = found[0];
    // وكانت الوزيرة، …، قد التقت: between كان and its verb a comma does not part subject and verb.
    const apart = commas === 1 && !followsAuxiliary(clause, first) && !isFronted(clause, first);
    if (!first || apart) return null;
    if (takenByVerbBefore(clause, first)) return null;
    return found.length > 1 || agreesBefore(form, first) ? found : null;
  }
}

/** `لكن مسؤولا ليبيا رفيعا قال`: an adjective behind people without the article. */
function describesPeople(
  before: Item | undefined,
  { preposition, conjunction, nominals }: NounReading,
): boolean {
  if (before?.kind !== "phrase" || preposition !== "" || conjunction !== "") return false;
  const { reference } = before.phrase;
  const masdar = nominals.some(({ nominal }) => nominal.kind === "masdar");
  return reference.kind === "group" && !reference.definite && !masdar;
}

/** `خلال زيارة كارتر`, `وحسب مصادر روسية بحث`: a name right behind an indefinite verbal noun or حسب is its genitive. */
function isGenitive(before: Item | undefined): boolean {
  if (before?.kind === "particle") return before.particle.class === "attribution";
  return before?.kind === "noun" && isIndefiniteMasdar(before.noun);
}

/** `روسيا، تدعم سوريا`: a careless comma between the name with which a sentence begins and a verb that must agree with it. */
function isFronted({ items, at, predicate }: Draft, phrase: Phrase | undefined): boolean {
  const [name] = items;
  if (name?.kind !== "phrase" || name.phrase !== phrase || at !== 2) return false;
  return predicate.kind === "verb" && predicate.conjunction === "" && phrase.gender !== null;
}

function followsAuxiliary(clause: Draft, phrase: Phrase | undefined): boolean {
  const at = clause.items.findIndex((item) => item.kind === "phrase" && item.phrase === phrase);
  const before = clause.items[at - 1];
  return before?.kind === "particle" && before.particle.class === "auxiliary";
}

/** The phrase is already a verb's noun phrase, with no complementizer, كان or comma in between. */
function takenByVerbBefore(clause: Draft, phrase: Phrase): boolean {
  const { items, at } = clause;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.first >= phrase.first) continue;
    if (item.kind === "verb" || item.kind === "participle") return true;
    if (
      item.kind === "particle" &&
      ["complementizer", "subordinator", "conjunction", "auxiliary"].includes(item.particle.class)
    )
      return false;
    if (item.kind === "mark" && /^[؛:"،,]$/.test(item.mark)) return false;
  }
  return false;
}

/** `المفاوضات بين روسيا وأوكرانيا ستعقد`: between takes two, and neither of them is the subject. */
function isBetween(before: Item | undefined): boolean {
  return before?.kind === "particle" && before.particle.value === "بين";
}

function governedByPreposition(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before?.kind === "particle" && before.particle.class === "preposition";
}

/**
 * `إن الفصائل، مثل فيلق الشام ومجموعات غيره، أصدرت بيانات`: the name right behind إنّ is the subject of the next verb that agrees,
 * however much that is no clause stands in between.
 */
export function subjectBehindComplementizer(clause: Draft, form: VerbForm): readonly Phrase[] | null {
  const { items, at, opener } = clause;
  if (opener !== "complement") return null;
  // إن حماس ليست مسؤولة عن هجوم أصاب جنديا: right behind an indefinite noun the verb describes it.
  const described = items[at - 1];
  const governed = described?.kind === "noun" && !described.noun.definite;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") return null;
    if (item.kind !== "particle") continue;
    if (governed && item.particle.class === "preposition") return null;
    if (["relative", "subordinator", "attribution"].includes(item.particle.class)) return null;
    if (item.particle.class !== "complementizer") continue;
    const named = items
      .slice(i + 1, at)
      .find((it) => !(it.kind === "particle" && ["stop", "demonstrative"].includes(it.particle.class)));
    if (named?.kind !== "phrase" || named.phrase.preposition !== "") return null;
    const surely = named.phrase.gender !== null && named.phrase.gender === form.gender;
    const several = named.phrase.type === "GROUP" && named.phrase.gender === null;
    return (surely || several) && agreesBefore(form, named.phrase) ? [named.phrase] : null;
  }
  return null;
}

/**
 * `روسيا التي تدعم سوريا رفضت القرار`, `قوات الدعم، التي سيطرت على نيالا، هاجمت الفاشر`: between subject and verb stands
 * a relative clause with a verb of its own. The antecedent must begin its clause and agree.
 */
export function subjectBeyondRelative(clause: Draft, form: VerbForm): readonly Phrase[] | null {
  const { items, at } = clause;
  let verbs = 0;
  for (let i = at - 1; i >= Math.max(1, at - LONGEST_RELATIVE_CLAUSE); i--) {
    const item = items[i] as Item;
    if (item.kind === "mark" && /^[؛:.!؟]$/.test(item.mark)) return null;
    if (item.kind === "verb" || item.kind === "participle") verbs++;
    if (item.kind !== "particle") continue;
    if (["complementizer", "subordinator", "attribution"].includes(item.particle.class)) return null;
    if (item.particle.class !== "relative") continue;
    const [antecedent] = antecedentOf(items, i);
    if (verbs === 0 || !antecedent || antecedent.preposition !== "" || antecedent.conjunction !== "")
      return null;
    const surely = antecedent.gender !== null && antecedent.gender === form.gender;
    return surely && beginsClause(items, antecedent) && agreesBefore(form, antecedent) ? [antecedent] : null;
  }
  return null;
}

/** Nothing before the phrase, or what opens a clause: a verb or preposition there would have it for its own. */
function beginsClause(items: readonly Item[], phrase: Phrase): boolean {
  const at = items.findIndex((item) => item.kind === "phrase" && item.phrase === phrase);
  const before = items[at - 1];
  if (!before || before.kind === "mark") return at >= 0;
  return (
    before.kind === "particle" &&
    ["complementizer", "subordinator", "conjunction", "discourse"].includes(before.particle.class)
  );
}
