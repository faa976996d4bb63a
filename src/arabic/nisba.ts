/**
 * Whether a folded word ends like a nisba adjective in any gender or number: `سياسي`, `عسكريه`, `روسيين`. Nouns may
 * end so too; it is a sign, not a proof.
 */
export function endsLikeNisba(key: string): boolean {
  return /(ي|يه|يين|يون|يات)$/.test(key);
}
