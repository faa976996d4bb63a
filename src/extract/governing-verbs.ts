import type { Governing } from "../lexicon/governors.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbLexeme } from "../lexicon/verbs.js";

/** Governing as a verb does it, or its verbal noun. */
export interface Above {
  readonly governing: Governing;
  /** The one who governs tells it of somebody else: who calls, accuses, warns. */
  readonly tells: boolean;
}

/** `استنكر الوزير فرض عقوبات`: who condemns a deed (CAMEO 11) says that it is done. */
export function judges(verb: VerbLexeme, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(verb.id) ?? []).some(
    ({ relation, requires }) =>
      requires.length === 0 && /^11/.test(lexicon.ontology.get(relation)?.cameo ?? ""),
  );
}

/**
 * `أعلن`, `تحدث عن`; not `دافع عن`, which says something of what is there, nor `بحث` and `علق`. With whom one speaks (`تحدث مع`) or to whom
 * one writes is no part of what is told behind عن.
 * @param preposition behind which the told thing stands, "" for none.
 */
export function isPureReport(verb: VerbLexeme, preposition: string, lexicon: Lexicon): boolean {
  const listed = lexicon.governors.ofVerb(verb.id);
  if (verb.class !== "say" || listed === "considered" || listed === "asserted") return false;
  return !(lexicon.framesOfVerb.get(verb.id) ?? []).some(
    ({ requires, object }) =>
      requires.length === 0 &&
      (preposition !== "عن" || object.some((slot) => slot === "DO" || slot === "عن")),
  );
}

/** `عقد`, `أجرى`, `جرى`: verbs that only say of their noun that it happens. */
export function isLight(verb: VerbLexeme, lexicon: Lexicon): boolean {
  if (["say", "modal", "aspect"].includes(verb.class) || lexicon.governors.ofVerb(verb.id)) return false;
  const frames = lexicon.framesOfVerb.get(verb.id) ?? [];
  return frames.length > 0 && frames.every((frame) => frame.requires.length > 0);
}

/** Appeals and demands (CAMEO 02, 10) ask for it; an accusation (112) says that it has happened. */
export function governingOfVerb(verb: VerbLexeme, preposition: string, lexicon: Lexicon): Above | null {
  const roots = (lexicon.framesOfVerb.get(verb.id) ?? [])
    .filter((frame) => frame.requires.length === 0)
    .map(({ relation }) => lexicon.ontology.get(relation)?.cameo ?? "");
  const asks = roots.some((root) => root.startsWith("02") || root.startsWith("10"));
  const accuses = roots.includes("112");
  const listed = lexicon.governors.ofVerb(verb.id, preposition);
  // وصف القصف: whoever only speaks of what is there anyway does not tell it.
  const says = verb.class === "say" && listed !== "asserted" && listed !== "considered";
  const told = listed === "requested" || listed === "ordered" || accuses;
  if (listed) return { governing: listed, tells: says || told };
  if (accuses) return { governing: "asserted", tells: true };
  if (asks) return { governing: "requested", tells: true };
  if (roots.some((root) => root.startsWith("13"))) return { governing: "planned", tells: false };
  return verb.class === "modal" ? { governing: "planned", tells: false } : null;
}

/** `استضاف`, `احتضن`: a verb that tells where others meet. */
export function hosts(verb: VerbLexeme, { framesOfVerb }: Lexicon): boolean {
  return (framesOfVerb.get(verb.id) ?? []).some(({ relation }) => relation === "HOSTS");
}
