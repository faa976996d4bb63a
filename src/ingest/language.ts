/** Of all letters, at least this share is of the Arabic script; names and units in Latin script are common. */
const LEAST_ARABIC_SCRIPT = 0.5;

/**
 * Letters that Persian, Urdu, Pashto, Kurdish and Uyghur have and Arabic has not. An Arabic text may hold a few
 * in foreign names (چين, پوتين); in running Persian they are 2 to 4 of 100 letters, in Urdu more. A short
 * Arabic text full of such names is told apart by teh marbuta.
 */
const FOREIGN_LETTERS = /[پچژگٹڈڑےںہۓټډړښګڼېۍەێۆڕڵۇۈ]/g;
const MOST_FOREIGN = 0.015;

/**
 * Persian yeh and kaf. Some Arabic keyboards give them too, so they count only together with the absence of
 * teh marbuta, which ends every twentieth word of Arabic and hardly any of Persian or Urdu.
 */
const PERSIAN_FORMS = /[یک]/g;
const MOST_PERSIAN_FORMS = 0.03;
const LEAST_TEH_MARBUTA = 0.003;

/**
 * Judges by its letters whether a text is Arabic.
 * @returns null for Arabic, else what it is instead, to be said to the user.
 */
export function whyNotArabic(text: string): string | null {
  const letters = occurrences(text, /\p{L}/gu);
  if (letters === 0) return "it has no letters";
  const arabicScript = occurrences(text, /\p{Script=Arabic}/gu, /\p{L}/u);
  if (arabicScript / letters < LEAST_ARABIC_SCRIPT) {
    return `${Math.round((100 * arabicScript) / letters)} % of its letters are Arabic`;
  }
  const foreign = occurrences(text, FOREIGN_LETTERS) / arabicScript;
  const persianForms = occurrences(text, PERSIAN_FORMS) / arabicScript;
  const tehMarbuta = occurrences(text, /[ةۃ]/g) / arabicScript;
  if (
    (foreign > MOST_FOREIGN && foreign > tehMarbuta) ||
    (persianForms > MOST_PERSIAN_FORMS && tehMarbuta < LEAST_TEH_MARBUTA)
  ) {
    return "its letters are those of Persian, Urdu or another language in Arabic script";
  }
  return null;
}

function occurrences(text: string, pattern: RegExp, also?: RegExp): number {
  let found = 0;
  for (const [character] of text.matchAll(pattern)) if (also === undefined || also.test(character)) found++;
  return found;
}
