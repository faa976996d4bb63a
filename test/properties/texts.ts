import fc from "fast-check";
import type { Article } from "../../src/model/article.js";

/** Sentences of our own that between them use every stage: names, titles, groups, masdars, quotations, dates, numbers. */
export const SENTENCES = [
  "حذرت الولايات المتحدة روسيا من التصعيد.",
  "قال الرئيس الفرنسي إيمانويل ماكرون إن بلاده تدعم لبنان.",
  "التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي مولود جاويش أوغلو.",
  "وأكد وزير الخارجية النرويجي هولغر ستراندسن أن الحوار ضروري، داعيا إيران إلى التهدئة.",
  "وأضاف ستراندسن: «بلادنا ستدعم أوكرانيا. ولن ندعم روسيا».",
  "اعتقلت الشرطة الكازاخية 120 متظاهرا في ألماتي يوم الأربعاء.",
  "فرضت بريطانيا عقوبات على روسيا وبيلاروسيا في 24 فبراير/شباط 2021.",
  "أدانت فرنسا وألمانيا إيران، بحسب وكالة رويترز.",
  "جاء ذلك عقب تحذير واشنطن لموسكو.",
  "استقالت الحكومة اللبنانية بعد احتجاجات في بيروت.",
  "لم تدعم تركيا أرمينيا، التي تدعمها روسيا.",
  "أجرى ماكرون اتصالا هاتفيا مع فلاديمير بوتين.",
  "قتل خمسة جنود في هجوم شنته حركة الشباب على مقديشو.",
  "والتقى الرئيسان في موسكو، ثم أعلنا أنهما سيوقعان اتفاقا.",
  "روسيا تحذر تركيا من التصعيد",
  "إيران: إسرائيل قصفت سوريا",
  "وقد تنسحب المنظمة من مالي العام المقبل.",
  "قطعت الجزائر علاقاتها مع المغرب، وفق ما ذكرت الصحيفة.",
] as const;

/** What real pages hold between and inside Arabic words. */
const ODDITIES = [
  "\u064E", // fatha
  "\u0651", // shadda
  "\u064B", // tanwin
  "\u0670", // dagger alif
  "\u0640", // tatweel
  "\u0640\u0640\u0640",
  "\u200B", // zero-width space
  "\u200C", // zero-width non-joiner
  "\u200E", // left-to-right mark
  "\u200F", // right-to-left mark
  "\u202B", // right-to-left embedding
  "\uFEFF", // byte-order mark
  "\u00AD", // soft hyphen
  "\u00A0", // no-break space
  "\u2009", // thin space
  "\r\n",
  "\n",
  "\r",
  "\u2028",
  "\t",
  "\u0000",
  "\uFFFD",
  "\uD83D", // half of a surrogate pair
  "😀",
  "👨‍👩‍👧",
  "\uFEFB", // presentation form of لا
  "\uFE8D\uFEDF\uFEAE\uFE8B\uFBFF\uFEB2", // الرئيس in presentation forms
  "\uFDFA",
  "گچپژ",
  "کی",
  "۲۰۲۱",
  "٢٤",
  "1,200.50",
  "99999999999999999999",
  "0",
  "-",
  "…",
  "...",
  "«",
  "»",
  '"',
  "“",
  "”",
  "'",
  "(",
  ")",
  "[",
  ":",
  "،",
  "؛",
  "؟",
  "!",
  ".",
  "/",
  "|",
  "#",
  "_",
  "<b>",
  "&nbsp;",
  "https://example.org/a?b=c",
  "NATO",
  "و",
  "ال",
  "وال",
  "ب",
  "أن",
  "التي",
  "قال",
  "بن",
  "عبد",
  "رئيس",
  "وزير",
  "نظيره",
  "بلاده",
  "الجانبان",
  "الماضي",
  "31 فبراير",
] as const;

const sentence = fc.constantFrom(...SENTENCES);
const oddity = fc.constantFrom(...ODDITIES);
/** Two or three words out of the middle of a sentence. */
const scrap = fc.tuple(sentence, fc.nat(12), fc.integer({ min: 1, max: 4 })).map(([text, from, count]) =>
  text
    .split(" ")
    .slice(from, from + count)
    .join(" "),
);

/** A sentence with oddities at random places, inside words too. */
const disturbed = fc
  .tuple(sentence, fc.array(fc.tuple(fc.nat(200), oddity), { maxLength: 6 }))
  .map(([text, places]) => {
    let out: string = text;
    for (const [at, what] of places) {
      const i = at % (out.length + 1);
      out = out.slice(0, i) + what + out.slice(i);
    }
    return out;
  });

const piece = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 4, arbitrary: disturbed },
  { weight: 2, arbitrary: scrap },
  { weight: 3, arbitrary: oddity },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const joint = fc.constantFrom(" ", "\n", "\n\n", "\r\n", "", "  ", "\u00A0", "، ", ". ");

/** Texts made of sentences, scraps and rubbish, with any joints; the empty text too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, joint), { maxLength: 12 })
  .map((parts) => parts.map(([text, between]) => text + between).join(""));

const published = fc.constantFrom(null, "2022-01-06", "2024-02-29", "1999-12-31");

/** An article about nothing in particular. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({ text: anyText, publishedAt: published, title: fc.constantFrom(null, "روسيا تحذر تركيا") })
  .map((given) => articleOf(given.text, given.publishedAt, given.title));

/** An article with a text and hardly anything else. */
export function articleOf(
  text: string,
  publishedAt: string | null = "2022-01-06",
  title: string | null = null,
): Article {
  return { id: "any", title, text, outlet: null, publishedAt, url: null };
}
