import { eighthOnset, isHollow, isWeak, type Pattern, type Stem } from "./conjugation-stems.js";

/** A verbal noun in ة; `base` ends in the vowel before it: `إدانa`, `مباراA`. */
export interface FeminineNoun {
  readonly kind: "feminine";
  readonly base: string;
}

const closed = (stem: string): Stem => ({ kind: "closed", vowel: stem, consonant: stem, bare: [stem] });
const openI = (base: string): Stem => ({ kind: "open", base, theme: "i", last: "ي" });
const feminine = (base: string): FeminineNoun => ({ kind: "feminine", base });

/** The verbal noun that a form's rule gives, in the sounds of hamza.ts; null for form I, which has no rule. */
export function masdarStem(pattern: Pattern): Stem | FeminineNoun | null {
  const { root, form, irregular } = pattern;
  const [f, c, l, d = ""] = root as [string, string, string, string?];
  const hollow = isHollow(pattern);
  const weak = isWeak(l);
  /** A final weak radical after long a is heard as hamza: إنهاء. */
  const afterA = weak ? "ء" : l;
  const doubled = c === l;
  switch (form) {
    case "I":
      return null;
    case "II":
      return secondForm(f, c, l);
    case "III":
      return feminine(weak ? `مu${f}A${c}A` : doubled ? `مu${f}A${c}${l}a` : `مu${f}A${c}a${l}a`);
    case "IV":
      if (root.join("") === "رءي") return feminine("ءiرAءa");
      return hollow ? feminine(`ءi${f}A${l}a`) : closed(`ءi${f}${c}A${afterA}`);
    case "V":
      return weak ? openI(`تa${f}a${c}${c}`) : closed(`تa${f}a${c}${c}u${l}`);
    case "VI":
      if (weak) return openI(`تa${f}A${c}`);
      return closed(doubled ? `تa${f}A${c}${l}` : `تa${f}A${c}u${l}`);
    case "VII":
      return closed(`ٱiن${f}i${hollow ? "ي" : c}A${afterA}`);
    case "VIII":
      return closed(`ٱi${eighthOnset(f, irregular)}i${hollow ? "ي" : c}A${afterA}`);
    case "IX":
      return closed(`ٱi${f}${c}i${l}A${l}`);
    case "X":
      return hollow ? feminine(`ٱiستi${f}A${l}a`) : closed(`ٱiستi${f}${c}A${afterA}`);
    case "Q1":
      return feminine(`${f}a${c}${l}a${d}a`);
    case "Q2":
      return closed(`تa${f}a${c}${l}u${d}`);
    case "Q4":
      return closed(`ٱi${f}${c}i${l}${d}A${d}`);
  }
}

/** تفعيل: `تحذير`; but `تسوية`, `تحية`, `تهنئة`. */
function secondForm(f: string, c: string, l: string): Stem | FeminineNoun {
  if (isWeak(l)) return feminine(c === "ي" ? `تa${f}iييa` : `تa${f}${c}iيa`);
  if (l === "ء") return feminine(`تa${f}${c}iءa`);
  return closed(`تa${f}${c}I${l}`);
}
