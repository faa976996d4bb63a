/** Folds spelling variants and punctuation, so that surfaces compare as a reader would compare them. */
export function foldSurface(surface: string): string {
  return surface
    .normalize("NFKC")
    .replace(/[\u064B-\u065F\u0670\u0640\u200e\u200f]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىئ]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/["'“”«»()[\]،,.:؛\-–]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The forms under which a surface may also stand: without the article, without one or two glued clitics. */
export function surfaceVariants(surface: string): ReadonlySet<string> {
  const folded = foldSurface(surface);
  const forms = [folded];
  if (/^[وفبكل]/.test(folded) && folded.length > 4) {
    forms.push(folded.slice(1));
    if (folded.startsWith("لل")) forms.push(`ال${folded.slice(2)}`);
    if (/^[وف][بكل]/.test(folded)) forms.push(folded.slice(2));
  }
  const variants = new Set<string>();
  for (const form of forms) {
    if (form.length <= 1) continue;
    variants.add(form);
    variants.add(form.replace(/^ال/, ""));
  }
  return variants;
}
