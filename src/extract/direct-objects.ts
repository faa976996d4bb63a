import type { Clause } from "../annotate/clauses.js";
import { isComma } from "../annotate/item.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, isPossessed } from "../annotate/noun-readings.js";
import { isPassive } from "./passive-agents.js";

/** Bare noun phrases behind the subject; of a passive verb there is none but the subject. */
export function directObjects(clause: Clause): readonly NounPhrase[] {
  if (isPassive(clause)) return clause.bare;
  const subject = clause.subject.nounPhrase;
  const behind = subject ? clause.bare.indexOf(subject) + 1 : 0;
  const saysMore =
    isSetApart(clause, behind) || isAdjectiveOfSubject(clause, behind) || isCompanion(clause, behind);
  const from = saysMore ? behind + 1 : behind;
  return clause.bare.slice(from, from + 1).filter((noun) => !isIncluded(clause, noun));
}

/** `حث بيسلي، المدير التنفيذي للبرنامج، روسيا على`: an office between commas right behind who holds it, with a name behind it. */
function isSetApart({ bare, items, subject }: Clause, at: number): boolean {
  const [office, object] = bare.slice(at, at + 2);
  if (subject.from !== "behind" || !office || !object || object.heads.length === 0) return false;
  const [holder] = office.heads;
  if (holder?.type !== "PERSON" || holder.mentionKind === "name" || office.items.last > object.items.first)
    return false;
  return [office, object].every((noun) => isComma(items[noun.items.first - 1]));
}

/** `أدان مسؤول كبير في الأمم المتحدة مقتل`: one word right behind people without the article, with the object behind it. */
function isAdjectiveOfSubject({ bare, subject: { nounPhrase, from } }: Clause, at: number): boolean {
  const reference = nounPhrase?.heads[0]?.reference;
  if (from !== "behind" || reference?.kind !== "group" || reference.definite) return false;
  const [word, object] = bare.slice(at, at + 2);
  if (!word?.noun || !object || word.words.length !== 1 || word.items.first !== nounPhrase?.items.last)
    return false;
  return (
    !word.noun.definite && word.suffix === null && !isMasdar(word.noun) && !/ا$/.test(word.words[0] ?? "")
  );
}

/** `استهدف الحوثيون وحلفاؤهم المطار`: who does it with the subject is nobody that we know. */
function isCompanion({ bare, subject: { nounPhrase } }: Clause, at: number): boolean {
  const noun = nounPhrase && bare.length > at + 1 ? bare[at] : undefined;
  if (noun?.noun?.conjunction !== "و" || noun.heads.length + noun.nested.length > 0) return false;
  return isPossessed(noun.noun.key) && !isMasdar(noun.noun);
}

/** `حذرت المنظمات ومنها أطباء بلا حدود`: one of those named before. */
function isIncluded({ items }: Clause, noun: NounPhrase): boolean {
  const before = items[noun.items.first - 1];
  return (
    before?.kind === "particle" &&
    before.particle.class === "suffixed" &&
    ["من", "بين"].includes(before.particle.value)
  );
}
