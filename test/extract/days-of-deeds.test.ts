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

phenomenon(
  "what comes of a meeting has its day",
  [
    reads(
      "التقى ماكرون بوتين أمس. ووقع الجانبان اتفاقية تعاون.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron SIGNS_AGREEMENT_WITH Vladimir Putin; date 2022-01-05",
    ),
    reads(
      "التقى ماكرون بوتين أمس. واتفق الجانبان على وقف إطلاق النار.",
      "Emmanuel Macron CEASES_FIRE_WITH Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
    ),
    reads("وقعت مصر مع إسرائيل اتفاق 1979.", "Egypt SIGNS_AGREEMENT_WITH Israel; date 1979"),
    reads(
      "زار ماكرون موسكو أمس. والتقى ماكرون فلاديمير بوتين في الكرملين.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron VISITS Moscow; date 2022-01-05",
    ),
    reads(
      "زار ماكرون موسكو أمس، حيث التقى فلاديمير بوتين. ودعا بوتين فرنسا إلى الحوار.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron VISITS Moscow; date 2022-01-05",
      "Vladimir Putin URGES France; date 2022-01-05",
    ),
    reads(
      "عقد مجلس الأمن جلسة أمس. وأدان المجلس إيران.",
      "UN Security Council CONDEMNS Iran; date 2022-01-05",
    ),
    reads("عقد مجلس الأمن جلسة أمس. ويدعو المجلس إيران إلى الحوار.", "UN Security Council URGES Iran"),
    reads("تستضيف جدة الأحد محادثات بين روسيا وأوكرانيا.", "Russia MEETS Ukraine planned; date 2022-01-09"),
  ],
  "date",
);

phenomenon(
  "a sentence tells on which occasion a call was made, and a clause what will be in the course of a visit",
  [
    reads(
      "دعا ماكرون روسيا إلى الحوار. وجاءت دعوة ماكرون خلال مؤتمر صحفي عقده الأربعاء.",
      "Emmanuel Macron URGES Russia; date 2022-01-05",
    ),
    reads(
      "دعا ماكرون روسيا إلى الحوار. وطغى التهديد على زيارة جرت الأربعاء.",
      "Emmanuel Macron URGES Russia",
    ),
    reads(
      "يصل ماكرون الأحد إلى موسكو في زيارة تستغرق يومين يلتقي خلالها فلاديمير بوتين.",
      "Emmanuel Macron MEETS Vladimir Putin planned; date 2022-01-09",
      "Emmanuel Macron VISITS Moscow planned; date 2022-01-09",
    ),
  ],
  "date",
);

phenomenon(
  "what an attack or protests cost has their day",
  [
    reads("وقع انفجار أمس. وقتل ثلاثة جنود في الانفجار.", "∅ KILLS Soldiers; date 2022-01-05"),
    reads(
      "قصفت روسيا كييف أمس. وأسفر القصف عن مقتل ثلاثة جنود.",
      "Russia ATTACKS Ukraine; date 2022-01-05",
      "∅ KILLS Soldiers of Russia; date 2022-01-05",
    ),
    reads(
      "خرجت مظاهرات في لبنان أمس. وخلفت المظاهرات ثلاثة قتلى.",
      "Protesters in Lebanon PROTESTS_AGAINST Lebanon; date 2022-01-05",
      "∅ KILLS People killed in Lebanon; date 2022-01-05",
    ),
    reads(
      "خرجت مظاهرات في لبنان أمس. واعتقلت الشرطة عشرة متظاهرين.",
      "Police of Lebanon ARRESTS Protesters in Lebanon; date 2022-01-05",
      "Protesters in Lebanon PROTESTS_AGAINST Lebanon; date 2022-01-05",
    ),
    reads(
      "خرجت مظاهرات في لبنان أمس. وكانت الشرطة قد اعتقلت عشرة متظاهرين.",
      "Police of Lebanon ARRESTS Protesters in Lebanon",
      "Protesters in Lebanon PROTESTS_AGAINST Lebanon; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "when a source told something is not when it was",
  [
    reads("دعت تركيا إيران إلى الحوار، وفقا لما نقلته قناة الجزيرة الأربعاء.", "Turkey URGES Iran"),
    reads(
      "دعت تركيا إيران إلى الحوار، وفق ما أعلنت وزارة الخارجية التركية الأربعاء.",
      "Ministry of Foreign Affairs of Turkey PART_OF Turkey",
      "Turkey URGES Iran; date 2022-01-05",
    ),
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

it("knows the month of the last days where they are of one", () => {
  const dateOf = (publishedAt: string) =>
    extractText("قصفت روسيا كييف في الأيام الأخيرة.", publishedAt).statements.map(({ date }) => date);
  expect(dateOf("2022-01-20")).toEqual(["2022-01"]);
  expect(dateOf("2022-01-06")).toEqual([null]);
});

phenomenon(
  "days ahead: what will begin, what will be when two meet, weeks that are of one year",
  [
    reads(
      "تتولى النمسا رئاسة الاتحاد الأوروبي في 1 تموز.",
      "Austria CHAIRS European Union planned; date 2022-07-01",
    ),
    reads(
      "يوقع الاتفاق في 4 يونيو عندما يلتقي إيمانويل ماكرون دونالد ترامب.",
      "Emmanuel Macron MEETS Donald Trump planned; date 2022-06-04",
    ),
    reads("سيزور جون كيري الدوحة في الأسابيع المقبلة.", "John Kerry VISITS Doha planned; date 2022"),
    reads("سيزور جون كيري الدوحة خلال الأيام المقبلة.", "John Kerry VISITS Doha planned; date 2022-01"),
    reads("زار جون كيري الدوحة في الأسابيع الماضية.", "John Kerry VISITS Doha"),
  ],
  "date",
);

phenomenon(
  "the day of the protests in which somebody was killed",
  [
    reads(
      "قتل 8 متظاهرين خلال مظاهرات اندلعت الثلاثاء في غزة.",
      "∅ KILLS Protesters in Palestine; date 2022-01-04",
    ),
  ],
  "date",
);
