import { expect, it } from "vitest";
import { findDates } from "../../src/annotate/dates.js";
import { annotate } from "../../src/annotate/pipeline.js";
import { extractor } from "../extract/reading.js";
import { articleOf } from "../properties/texts.js";

/** The dates of a text with the words that say them. */
function datesOf(text: string, reference: string | null): readonly string[] {
  const { lexicon } = extractor();
  const document = annotate(articleOf(text, reference), lexicon);
  const whole = { first: 0, last: document.tokens.length };
  return findDates(document, lexicon, whole, reference).map(({ value, first, last }) => {
    const words = text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end);
    return `${value} ${words}`;
  });
}

// 2022-01-06 is a Thursday.
it.each([
  ["وصل الوزير الأربعاء", "2022-01-05 الأربعاء"],
  ["وصل الوزير الخميس", "2022-01-06 الخميس"],
  ["وصل الوزير الجمعة", "2021-12-31 الجمعة"],
  ["وصل الوزير الخميس الماضي", "2021-12-30 الخميس الماضي"],
  ["يصل الوزير الخميس المقبل", "2022-01-13 الخميس المقبل"],
  ["يصل الوزير الجمعة القادم", "2022-01-07 الجمعة القادم"],
  ["وصل الوزير أمس", "2022-01-05 أمس"],
  ["وصل الوزير أمس الأربعاء", "2022-01-05 أمس الأربعاء"],
  ["يصل الوزير غدا", "2022-01-07 غدا"],
  ["يصل الوزير غدا الجمعة", "2022-01-07 غدا الجمعة"],
  ["في 24 فبراير/شباط 2021", "2021-02-24 24 فبراير/شباط 2021"],
  ["في 24 شباط/فبراير 2021", "2021-02-24 24 شباط/فبراير 2021"],
  ["في 24 فبراير (شباط) 2021", "2021-02-24 24 فبراير (شباط) 2021"],
  ["في ٢٤ فبراير ٢٠٢١", "2021-02-24 ٢٤ فبراير ٢٠٢١"],
  ["في 1 كانون الثاني 2020", "2020-01-01 1 كانون الثاني 2020"],
  ["في 5 جويلية 2019", "2019-07-05 5 جويلية 2019"],
  ["في 20 غشت 2020", "2020-08-20 20 غشت 2020"],
  ["في 29 فبراير 2020", "2020-02-29 29 فبراير 2020"],
  ["في نوفمبر 2019", "2019-11 نوفمبر 2019"],
  ["في نوفمبر الماضي", "2021-11 نوفمبر الماضي"],
  ["في مارس المقبل", "2022-03 مارس المقبل"],
  ["الشهر الماضي", "2021-12 الشهر الماضي"],
  ["الشهر المقبل", "2022-02 الشهر المقبل"],
  ["العام الماضي", "2021 العام الماضي"],
  ["العام المقبل", "2023 العام المقبل"],
  ["عام 2014", "2014 عام 2014"],
  ["سنة ٢٠١٤", "2014 سنة ٢٠١٤"],
])("%s", (text, date) => {
  expect(datesOf(text, "2022-01-06")).toEqual([date]);
});

it.each([
  "في 32 يناير 2020",
  "في 0 يناير 2020",
  "في 29 فبراير 2021",
  "في 31 أبريل 2021",
  "قتل 2014 شخصا",
  "عام 99",
  "مايو الأوروبية",
])("no such day, or no date at all: %s", (text) => {
  expect(
    datesOf(text, "2022-01-06").filter((date) => /^\d{4}-\d\d-\d\d/.test(date) || /^\d{4} /.test(date)),
  ).toEqual([]);
});

it.each(["الأربعاء", "أمس", "غدا", "الشهر الماضي", "العام المقبل", "في 24 نوفمبر", "في نوفمبر الماضي"])(
  "unknown without a day of publication: %s",
  (text) => {
    expect(datesOf(`وصل الوزير ${text}`, null)).toEqual([]);
  },
);

it("finds several dates in order", () => {
  expect(datesOf("وصل الوزير الأربعاء وغادر في 5 يناير 2020 ثم عاد عام 2021", "2022-01-06")).toEqual([
    "2022-01-05 الأربعاء",
    "2020-01-05 5 يناير 2020",
    "2021 عام 2021",
  ]);
});
