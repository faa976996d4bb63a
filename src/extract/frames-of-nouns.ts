import { gathered } from "../annotate/gathered.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NounFrame } from "../lexicon/nouns.js";

/** The frames of a noun itself (`العلاقات`), then those of the verbs whose verbal noun it is (`الزيارة`). */
export function framesNamedBy(
  { key, nominals }: NounReading,
  lexicon: Lexicon,
): readonly (Frame | NounFrame)[] {
  const own = lexicon.nounFrames.next.get(key)?.payloads ?? [];
  // Most nouns are no verb's.
  if (nominals.length === 0) return own;
  const ofVerbs = gathered(nominals, ({ nominal, verb }) =>
    nominal.kind === "masdar" ? (lexicon.framesOfVerb.get(verb.id) ?? []) : [],
  );
  return [...own, ...ofVerbs];
}
