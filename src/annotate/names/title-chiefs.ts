import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readKnownName } from "./owner.js";
import type { Phrase, Reference } from "./phrase.js";
import { readTopic } from "./title-topics.js";

/**
 * `مستشار ترامب للأمن القومي جون بولتون`: the person who is served, where what the office is for and then its bearer are
 * certain to follow; in `مستشار ترامب` alone nobody knows.
 */
export function readChief(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const chief = readKnownName(document, lexicon, at, limit, "any");
  if (chief?.type !== "PERSON" || chief.conjunction !== "" || chief.preposition !== "") return null;
  const topic = readTopic(document, lexicon, chief.last, limit, { genitive: false, ownerless: false });
  return topic !== null ? chief : null;
}

/** The state of which a person is a citizen. */
export function stateOf({ reference }: Phrase, lexicon: Lexicon): Reference | null {
  const id = reference.kind === "known" ? lexicon.entity(reference.id)?.country : null;
  return id ? { kind: "known", id } : null;
}
