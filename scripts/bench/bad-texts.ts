import { SAMPLE_TEXT } from "./made-articles.js";
import { repeated } from "./measure.js";

/** Texts of one thing over and over: what blows up a scan, a pattern or a recursion. */
export const MONOTONOUS: readonly string[] = [
  ".",
  "،",
  '"',
  "«",
  " ",
  "\n",
  "ب",
  "و",
  "ـ",
  "\u064E",
  "7",
  "1,",
  "محمد ",
  "وروسيا ",
  "التي ",
  "😀",
  "قال إن ",
  "روسيا التي تدعم ",
  "دعم قرار ",
  "وزير الخارجية ",
];

const MEGABYTE = 1_000_000;
const PUNCTUATION = "،؛؟!.:…«»()[]{}\"'—-/\\|*%&@~^+=<>";
const PERSIAN =
  "وزیر امور خارجه ایران گفت که گفتگوها با روسیه ادامه دارد. رئیس‌جمهور چین از این پیشنهاد پشتیبانی کرد. ";

/** An article may have five million bytes (`MOST_ARTICLE_BYTES`), of whatever characters. */
export const HUGE: readonly { readonly what: string; readonly text: string }[] = [
  { what: "5 MB of punctuation", text: repeated(PUNCTUATION, 3.6 * MEGABYTE) },
  { what: "one line of 5 MB", text: repeated(SAMPLE_TEXT.replace(/[\n.؟!]+/g, " "), 2.8 * MEGABYTE) },
  { what: "5 MB of Persian and Arabic", text: repeated(`${PERSIAN}${SAMPLE_TEXT}`, 2.8 * MEGABYTE) },
];
