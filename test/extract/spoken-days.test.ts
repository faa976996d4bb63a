import { describe, expect, it } from "vitest";
import { extractor, PUBLISHED, phenomenon, reads } from "./reading.js";

phenomenon(
  "who says that somebody has to do something says so on the day of his speech",
  [
    reads(
      "أعلن لافروف أمس أن على الولايات المتحدة أن تغتنم الفرصة.",
      "Sergey Lavrov URGES United States; date 2022-01-05",
    ),
    reads("قال لافروف الثلاثاء: «على إسرائيل أن توقف القصف».", "Sergey Lavrov URGES Israel; date 2022-01-04"),
    reads(
      "قال لافروف الثلاثاء إن السلام ممكن. وأضاف أن على إسرائيل أن توقف القصف.",
      "Sergey Lavrov URGES Israel; date 2022-01-04",
    ),
    reads("أكد لافروف أن على إسرائيل أن توقف القصف.", "Sergey Lavrov URGES Israel"),
  ],
  "date",
);

phenomenon(
  "an encounter that is just over when somebody goes on speaking has the day of his speech",
  [
    reads(
      "أكد لافروف الأحد أن العقوبات ستبقى. وقال لافروف في مؤتمر صحافي إثر محادثات مع سامح شكري إن الوضع صعب.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-02",
    ),
    reads(
      "قال لافروف اليوم إن موقف بلاده لم يتغير. وجاء هذا بعد محادثات أجراها لافروف مع سامح شكري في موسكو.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-06",
    ),
    reads(
      "قال لافروف اليوم إن موقف بلاده لم يتغير. وجاءت تصريحات لافروف عقب محادثات مع سامح شكري في موسكو.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-06",
    ),
    // Of the meeting that is taken up again, and of that of others, he may speak a day later.
    reads(
      "أكد لافروف الأحد أن العقوبات ستبقى. وقال لافروف بعد الاجتماع مع سامح شكري إن الوضع صعب.",
      "Sergey Lavrov MEETS Sameh Shoukry",
    ),
    reads(
      "قال لافروف اليوم إن الوضع صعب. وجاء هذا بعد محادثات أجراها أردوغان مع سامح شكري في القاهرة.",
      "Recep Tayyip Erdoğan MEETS Sameh Shoukry",
    ),
  ],
  "date",
);

phenomenon(
  "whoever is there with the one who speaks is quoted from the same day",
  [
    reads(
      "قال لافروف أمس في مؤتمر صحفي مشترك مع سامح شكري إن الوضع خطير. من جهته، أشاد شكري بإيطاليا.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-05",
      "Sameh Shoukry PRAISES Italy; date 2022-01-05",
    ),
    reads(
      "قال لافروف في مؤتمر صحافي مشترك عقده أمس مع سامح شكري إن الحل قريب. ومن جانبه، ندد شكري بإيران.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-05",
      "Sameh Shoukry CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "وخلال لقائه سامح شكري أمس، أكد لافروف أن السلام ممكن. من جانبه، أشاد شكري بإيطاليا.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-05",
      "Sameh Shoukry PRAISES Italy; date 2022-01-05",
    ),
    reads("قال لافروف أمس إن الوضع خطير. من جهته، أشاد سامح شكري بإيطاليا.", "Sameh Shoukry PRAISES Italy"),
  ],
  "date",
);

phenomenon(
  "a person is quoted from one day all through an article",
  [
    reads(
      "أشاد سامح شكري بإيطاليا. وقال لافروف إن السلام ممكن. وقال أردوغان إن الحل قريب. وقالت ميركل إن الوضع صعب. وندد شكري مساء الأحد بإيران.",
      "Sameh Shoukry PRAISES Italy; date 2022-01-02",
      "Sameh Shoukry CONDEMNS Iran; date 2022-01-02",
    ),
    reads(
      "أشاد سامح شكري في وقت سابق بإيطاليا. وقال لافروف إن السلام ممكن. وقال أردوغان إن الحل قريب. وقالت ميركل إن الوضع صعب. وندد شكري مساء الأحد بإيران.",
      "Sameh Shoukry PRAISES Italy",
      "Sameh Shoukry CONDEMNS Iran; date 2022-01-02",
    ),
    reads(
      "أشاد سامح شكري بإيطاليا. وقال لافروف إن السلام ممكن. وقال أردوغان إن الحل قريب. وقالت ميركل إن الوضع صعب. وندد شكري الأحد بإيران. وحذر شكري الثلاثاء ألمانيا.",
      "Sameh Shoukry PRAISES Italy",
      "Sameh Shoukry CONDEMNS Iran; date 2022-01-02",
      "Sameh Shoukry WARNS Germany; date 2022-01-04",
    ),
    reads(
      "رحبت جامعة الدول العربية بالهدنة، مطالبة الحوثيين باحترامها. وقال أحمد أبو الغيط الأمين العام لجامعة الدول العربية أمس إن الوضع خطير.",
      "Arab League DEMANDS Houthis; date 2022-01-05",
      "Ahmed Aboul Gheit HOLDS_OFFICE Arab League",
    ),
  ],
  "date",
);

/** What a headline above a lead states, with its days. */
function datesUnder(title: string, lead: string): readonly (readonly [string, string | null])[] {
  const text = `${title}\n\n${lead}\n`;
  const { statements } = extractor().extract({
    id: "text",
    title,
    text,
    outlet: null,
    publishedAt: PUBLISHED,
    url: null,
  });
  return statements.map(({ relation, date }) => [relation, date]);
}

describe("a headline has the day of the lead", () => {
  it.each([
    [
      "whatever the title ends in",
      "موسكو تحذر أنقرة من التصعيد!",
      "حذر مسؤول كبير بوزارة الخارجية الروسية تركيا الثلاثاء من التصعيد.",
      ["WARNS", "2022-01-04"],
    ],
    [
      "where those who are spoken to have no name and the lead calls them otherwise",
      "ماكرون يطالب المتمردين في مالي بالحوار",
      "طالب إيمانويل ماكرون الأحد الجماعات المسلحة بوقف القتال.",
      ["DEMANDS", "2022-01-02"],
    ],
    [
      "where the lead reports what took place",
      "محادثات بين لافروف وشكري",
      "ذكر مصدر أن سيرغي لافروف أجرى محادثات مع سامح شكري، الأحد، في القاهرة.",
      ["MEETS", "2022-01-02"],
    ],
    [
      "but not of what is only spoken of",
      "لافروف يتهم شكري بالكذب",
      "قال سيرغي لافروف إن سامح شكري وصل إلى القاهرة الأحد.",
      ["ACCUSES", null],
    ],
  ])("%s", (_, title, lead, told) => expect(datesUnder(title, lead)).toContainEqual(told));
});

phenomenon(
  "who was harmed in one breath was harmed on one day",
  [
    reads(
      "قتل 57 مدنيا صباح الأحد وجرح أكثر من 100 آخرين في هجوم انتحاري.",
      "∅ INJURES Civilians; date 2022-01-02",
      "∅ KILLS Civilians; date 2022-01-02",
    ),
  ],
  "date",
);

phenomenon(
  "who speaks for a ministry speaks for its state, and a palace for the man at its head",
  [
    reads(
      "قال المتحدث باسم الخارجية الروسية أمس إن روسيا تدين إيران.",
      "Ministry of Foreign Affairs of Russia PART_OF Russia",
      "Russia CONDEMNS Iran; date 2022-01-05",
    ),
    reads("أعلن الكرملين أمس أن بوتين يدين إيران.", "Vladimir Putin CONDEMNS Iran; date 2022-01-05"),
    reads("أعلن الكرملين أمس أن ماكرون يدين إيران.", "Emmanuel Macron CONDEMNS Iran"),
  ],
  "date",
);

phenomenon(
  "words that are taken from somebody are his on that day, and a time that is set apart stands inside the noun's phrase",
  [
    reads(
      "نقلت وكالة الأنباء الأحد عن لافروف تحذيره لإيران من التصعيد.",
      "Sergey Lavrov WARNS Iran; date 2022-01-02",
    ),
    reads(
      "جاء ذلك خلال لقاء لافروف، أمس، مع سامح شكري.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-05",
    ),
    reads(
      "جاء ذلك خلال اتصال هاتفي، أمس، بين لافروف وسامح شكري.",
      "Sergey Lavrov PHONES Sameh Shoukry; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "talks are an encounter, and a call only where it is said that they were held by phone",
  [
    reads(
      "التقى لافروف سامح شكري في جنيف. وقال لافروف إن المحادثات التي جرت الثلاثاء كانت مثمرة.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-04",
    ),
  ],
  "date",
);
