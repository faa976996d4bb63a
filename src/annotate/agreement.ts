import type { VerbForm } from "../arabic/conjugation.js";
import type { Phrase } from "./names/phrase.js";

/** A verb before its subject agrees in gender only; plurals of people take either. */
export function agrees(form: VerbForm, phrase: Phrase): boolean {
  if (form.gender === null || phrase.gender === null || phrase.number === "plural")
    return phrase.gender !== "feminine" || form.gender !== "masculine";
  // Names of countries that grammars call masculine (النيجر، السودان) take feminine verbs as well.
  if (phrase.type === "COUNTRY" && phrase.gender === "masculine") return true;
  return form.gender === phrase.gender;
}

/** Behind its subject a verb agrees in number too: a plural verb needs a plural or a group. */
export function agreesBefore(form: VerbForm, phrase: Phrase): boolean {
  if (form.number === "plural" && phrase.type === "PERSON") return false;
  return agrees(form, phrase);
}
