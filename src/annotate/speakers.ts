import type { Lexicon } from "../lexicon/lexicon.js";
import type { Clause } from "./clauses.js";
import { orElse } from "./gathered.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";
import { masdarOf } from "./noun-readings.js";

/** Whose words a clause of saying brings in. Empty: nobody in particular, or nobody that we know. */
export function speakersOf(clause: Clause, lexicon: Lexicon): readonly Phrase[] {
  if (isImpersonal(clause)) return [];
  const credited = creditedBehindVerb(clause);
  if (credited.length > 0) return credited;
  const { phrases, nounPhrase } = clause.subject;
  if (phrases.length === 0 && nounPhrase) return principalOf(nounPhrase, clause, lexicon);
  const owner = clause.subject.from === "carried" || phrases.length === 0 ? ownerOfWords(clause) : [];
  if (owner.length > 0 || phrases.length === 0) return owner;
  return nounPhrase && isOneOfGroup(phrases) ? orElse(nameSetApart(nounPhrase, clause), phrases) : phrases;
}

/** `المسؤول الأمني`, `الخبير`: one who is known by what he is. */
function isOneOfGroup([phrase]: readonly Phrase[]): boolean {
  return phrase?.reference.kind === "group" && phrase.reference.definite;
}

/** `قال المسؤول الأمني، أحمد علي، إن`: the name between commas. */
function nameSetApart(noun: NounPhrase, { bare, items }: Clause): readonly Phrase[] {
  const name = bare.find((it) => it.items.first >= noun.items.last && it !== noun);
  if (name?.heads[0]?.type !== "PERSON") return [];
  const between = items.slice(noun.items.last, name.items.first);
  const apart = between.some((item) => item.kind === "mark" && /^[،,]$/.test(item.mark));
  return apart && between.every((item) => item.kind === "mark" || item.kind === "noun") ? name.heads : [];
}

/** `قالت متحدثة باسم الشرطة إن`, `أعلن بيان الداخلية أن`: for whom an unnamed speaker speaks, or whose words they are. */
function principalOf(
  noun: NounPhrase,
  { prepositional, bare, items }: Clause,
  lexicon: Lexicon,
): readonly Phrase[] {
  const principal = prepositional.find(({ preposition }) => lexicon.particles.is(preposition, "behalf"));
  if (principal) return [...principal.heads, ...principal.nested];
  if (noun.nested.length > 0) return noun.nested;
  if (!lexicon.isUtterance(noun.words[0] ?? "")) return nameBeside(noun, bare[1], items);
  return prepositional.find(({ preposition }) => preposition === "ل" || preposition === "عن")?.heads ?? [];
}

/** `ذكرت الشركة "غازبروم" أن`, `قال الخبير جون سميث إن`: the name in apposition. */
function nameBeside(
  noun: NounPhrase,
  next: NounPhrase | undefined,
  items: readonly Item[],
): readonly Phrase[] {
  if (!next || items.slice(noun.items.last, next.items.first).some(({ kind }) => kind !== "mark")) return [];
  const quoted = next.items.first > noun.items.last;
  return next.heads.filter(({ type }) => quoted || type === "PERSON");
}

/** `يذكر أن`, `يشار إلى أن` at the beginning of a sentence with no subject behind: nobody in particular. */
function isImpersonal({ predicate, at, subject, items }: Clause): boolean {
  if (predicate.kind !== "verb") return false;
  const { form } = predicate.reading;
  if (predicate.conjunction !== "")
    return form.tense === "imperfect" && subject.from === "carried" && predicate.passiveToo;
  if (form.voice === "passive") return true;
  const opens = items.slice(0, at).every((item) => item.kind === "particle" || item.kind === "mark");
  return opens && form.tense === "imperfect" && subject.from === "carried";
}

/** `نقلت الوكالة عن المتحدث قوله إن`, `نقلت عن المتحدث أن`: the words are the spokesman's. */
function creditedBehindVerb({ predicate, bare, prepositional, contentFrom }: Clause): readonly Phrase[] {
  const source = prepositional.find(({ preposition, heads }) => preposition === "عن" && heads.length > 0);
  if (!source) return [];
  const relays = predicate.reading.verb.traits.has("relays") && contentFrom !== null;
  const saying = [...bare, ...prepositional].some(
    ({ noun, suffix }) => suffix !== null && noun !== null && masdarOf(noun)?.verb.class === "say",
  );
  return relays || saying ? source.heads : [];
}

/** `في تصريحات للمتحدث قال فيها إن`, `نشرت الصحيفة مقالا لأحمد علي كتب فيه أن`: whose words they are in which it was said. */
function ownerOfWords({ items, at, pronouns, predicate }: Clause): readonly Phrase[] {
  const joined = predicate.kind === "verb" && predicate.conjunction !== "";
  if (joined || !pronouns.some(({ preposition }) => preposition === "في")) return [];
  const owner = items.slice(0, at).findLast((item) => item.kind === "phrase");
  return owner?.kind === "phrase" && owner.phrase.type === "PERSON" ? [owner.phrase] : [];
}
