import { expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "a sentence without a verb has the date of the deed that it names",
  [
    reads(
      "مقتل ثلاثة جنود في غارة روسية على كييف الأربعاء.",
      "Russia ATTACKS Ukraine; date 2022-01-05",
      "Russia KILLS Soldiers; date 2022-01-05",
    ),
    reads("قصف روسي لكييف عام 2014.", "Russia ATTACKS Ukraine; date 2014"),
    reads(
      "محادثات بين إيمانويل ماكرون وفلاديمير بوتين أمس.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
    ),
    // The last one, or the next.
    reads("محادثات بين إيمانويل ماكرون وفلاديمير بوتين الأحد.", "Emmanuel Macron MEETS Vladimir Putin"),
    // Who accuses does it later.
    reads(
      "اتهامات فرنسية لروسيا بقصف كييف الأحد.",
      "France ACCUSES Russia",
      "Russia ATTACKS Ukraine; date 2022-01-02",
    ),
  ],
  "date",
);

phenomenon(
  "behind the noun of an event a verb says that it took place",
  [
    reads("مقتل ثلاثة جنود في انفجار وقع مساء الأربعاء.", "∅ KILLS Soldiers; date 2022-01-05"),
    reads("قتل ثلاثة جنود في هجوم انتحاري وقع الأربعاء.", "∅ KILLS Soldiers; date 2022-01-05"),
    reads("مقتل ثلاثة جنود في غارة وقعت الأربعاء.", "∅ KILLS Soldiers; date 2022-01-05"),
  ],
  "date",
);

phenomenon(
  "an event is dated by its distance from the one that is told",
  [
    reads(
      "زار بوتين باريس الأربعاء بعد يومين فقط على زيارة لماكرون إلى موسكو.",
      "Emmanuel Macron VISITS Moscow; date 2022-01-03",
      "Vladimir Putin VISITS Paris; date 2022-01-05",
    ),
    reads(
      "اجتمع ماكرون مع بوتين الأربعاء غداة تحذير واشنطن لموسكو.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "United States WARNS Russia; date 2022-01-04",
    ),
    reads(
      "زار ماكرون موسكو الثلاثاء عشية لقاء بين بوتين وبايدن.",
      "Emmanuel Macron VISITS Moscow; date 2022-01-04",
      "Vladimir Putin MEETS Joe Biden; date 2022-01-05",
    ),
    // Counted from the day that was told before it.
    reads(
      "زار بوتين باريس الثلاثاء. وجاء الوصول بعد يومين من اتهام واشنطن لموسكو.",
      "United States ACCUSES Russia; date 2022-01-02",
      "Vladimir Putin VISITS Paris; date 2022-01-04",
    ),
    reads("جاء التصريح بعد يومين من اتهام واشنطن لموسكو.", "United States ACCUSES Russia"),
    reads("يأتي التصريح بعد يومين من اتهام واشنطن لموسكو.", "United States ACCUSES Russia; date 2022-01-04"),
    reads("زار ماكرون موسكو غداة الأحد.", "Emmanuel Macron VISITS Moscow"),
  ],
  "date",
);

phenomenon(
  "the last time something took place is not when it takes place now",
  [
    reads("انتهى الحوار بين فرنسا وروسيا الذي جرى للمرة الأخيرة في 2009.", "France NEGOTIATES_WITH Russia"),
    reads(
      "التقى ماكرون بوتين آخر مرة في 11 ديسمبر 2021.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2021-12-11",
    ),
  ],
  "date",
);

phenomenon(
  "who sends a message is quoted from it",
  [
    reads(
      "وجه ماكرون رسالة إلى روسيا. وقال ماكرون في حسابه على تويتر، الأربعاء: «الحرب خطأ».",
      "Emmanuel Macron SENDS_MESSAGE_TO Russia; date 2022-01-05",
    ),
    reads(
      "كان ماكرون قد وجه رسالة إلى روسيا. وقال ماكرون الأربعاء إن الحرب خطأ.",
      "Emmanuel Macron SENDS_MESSAGE_TO Russia",
    ),
  ],
  "date",
);

phenomenon(
  "whoever receives a guest does so when he comes",
  [
    reads(
      "زار بوتين باريس الأربعاء. واستقبله ماكرون في المطار.",
      "Emmanuel Macron HOSTS Vladimir Putin; date 2022-01-05",
      "Vladimir Putin VISITS Paris; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "what may come of a meeting, and who is to attend it, has its day",
  [
    reads(
      "سيلتقي جو بايدن فلاديمير بوتين الأحد. وقد يتفق الرئيسان على خفض التوتر.",
      "Joe Biden AGREES_WITH Vladimir Putin possible; date 2022-01-09",
      "Joe Biden MEETS Vladimir Putin planned; date 2022-01-09",
    ),
    reads(
      "تعقد القمة الأحد. وسيصل بوتين إلى باريس للمشاركة في القمة.",
      "Vladimir Putin VISITS Paris planned; date 2022-01-09",
    ),
    reads("تعقد القمة الأحد. وسيصل بوتين إلى باريس لبحث القمة.", "Vladimir Putin VISITS Paris planned"),
  ],
  "date",
);

/** The dates of what a headline with a body says, by relation. */
function datesOf(headline: string, body: string): ReadonlyMap<string, string | null> {
  const { statements } = extractText(`${headline}\n\n${body}`);
  return new Map(statements.map(({ relation, date }) => [relation, date]));
}

it("dates what a headline says by the words that the body tells of a state's minister to another's", () => {
  const dates = datesOf(
    "فرنسا تحتج لدى روسيا",
    "بعث وزير الخارجية الفرنسي جان إيف لودريان رسالة إلى نظيره الروسي سيرغي لافروف. وقال لودريان الأربعاء إن باريس غاضبة.",
  );
  expect(dates.get("SENDS_MESSAGE_TO")).toBe("2022-01-05");
  expect(dates.get("PROTESTS_TO")).toBe("2022-01-05");
});

it("dates a state's reception of a guest by his arrival in it", () => {
  const dates = datesOf("روسيا تستقبل ماكرون", "حط الرئيس الفرنسي إيمانويل ماكرون رحاله أمس في موسكو.");
  expect(dates.get("HOSTS")).toBe("2022-01-05");
});
