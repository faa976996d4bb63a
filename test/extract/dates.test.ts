import { expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022. A weekday is the latest not after that day, unless the text says next.
phenomenon(
  "weekdays and relative days",
  [
    reads("زار ماكرون لبنان الأربعاء.", "Emmanuel Macron VISITS Lebanon; date 2022-01-05"),
    reads("زار ماكرون لبنان يوم الخميس.", "Emmanuel Macron VISITS Lebanon; date 2022-01-06"),
    reads("زار ماكرون لبنان الجمعة.", "Emmanuel Macron VISITS Lebanon; date 2021-12-31"),
    reads("زار ماكرون لبنان أمس.", "Emmanuel Macron VISITS Lebanon; date 2022-01-05"),
    reads("زار ماكرون لبنان أمس الأربعاء.", "Emmanuel Macron VISITS Lebanon; date 2022-01-05"),
    reads("زار ماكرون لبنان أول أمس.", "Emmanuel Macron VISITS Lebanon; date 2022-01-04"),
    reads("زار ماكرون لبنان اليوم.", "Emmanuel Macron VISITS Lebanon; date 2022-01-06"),
    reads("سيزور ماكرون لبنان غدا.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-07"),
    reads("زار ماكرون لبنان الأحد الماضي.", "Emmanuel Macron VISITS Lebanon; date 2022-01-02"),
    reads("سيزور ماكرون لبنان الأحد المقبل.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-09"),
    reads("سيزور ماكرون لبنان الأحد.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-09"),
    reads("سيزور ماكرون لبنان الخميس.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-06"),
    reads("سيزور ماكرون لبنان في 12 فبراير.", "Emmanuel Macron VISITS Lebanon planned; date 2022-02-12"),
    reads("تعهدت ألمانيا الأحد بدعم أوكرانيا.", "Germany OFFERS_HELP_TO Ukraine planned; date 2022-01-02"),
  ],
  "date",
);

phenomenon(
  "days, months and years",
  [
    reads("هاجمت روسيا أوكرانيا في 24 فبراير/شباط 2021.", "Russia ATTACKS Ukraine; date 2021-02-24"),
    reads("هاجمت روسيا أوكرانيا في ٢٤ فبراير ٢٠٢١.", "Russia ATTACKS Ukraine; date 2021-02-24"),
    reads("هاجمت روسيا أوكرانيا في 24 شباط 2021.", "Russia ATTACKS Ukraine; date 2021-02-24"),
    reads(
      "هاجمت روسيا أوكرانيا في الرابع والعشرين من فبراير 2021.",
      "Russia ATTACKS Ukraine; date 2021-02-24",
    ),
    reads("هاجمت روسيا أوكرانيا في 24 نوفمبر.", "Russia ATTACKS Ukraine; date 2021-11-24"),
    reads("هاجمت روسيا أوكرانيا في نوفمبر الماضي.", "Russia ATTACKS Ukraine; date 2021-11"),
    reads("هاجمت روسيا أوكرانيا في نوفمبر 2019.", "Russia ATTACKS Ukraine; date 2019-11"),
    reads("هاجمت روسيا أوكرانيا عام 2014.", "Russia ATTACKS Ukraine; date 2014"),
    reads("هاجمت روسيا أوكرانيا في سنة 2014.", "Russia ATTACKS Ukraine; date 2014"),
    reads("زار ماكرون الجزائر في 5 جويلية 2019.", "Emmanuel Macron VISITS Algeria; date 2019-07-05"),
    reads("زار ماكرون تونس في 3 أوت 2020.", "Emmanuel Macron VISITS Tunisia; date 2020-08-03"),
    reads("زار ماكرون تونس في 3 غشت 2020.", "Emmanuel Macron VISITS Tunisia; date 2020-08-03"),
    // No such day: the month at most.
    reads("هاجمت روسيا أوكرانيا في 31 فبراير 2021.", "Russia ATTACKS Ukraine; date 2021-02"),
    reads("هاجمت روسيا أوكرانيا.", "Russia ATTACKS Ukraine"),
  ],
  "date",
);

it.each([
  ["زار ماكرون لبنان الأربعاء.", null],
  ["زار ماكرون لبنان أمس.", null],
  ["زار ماكرون لبنان في 24 نوفمبر.", null],
  ["زار ماكرون لبنان في 24 نوفمبر 2020.", "2020-11-24"],
  ["زار ماكرون لبنان عام 2014.", "2014"],
])("without a day of publication only what the text gives in full is a date: %s", (text, date) => {
  expect(extractText(text, null).statements.map((statement) => statement.date)).toEqual([date]);
});

it.each([
  ["2024-03-03", "2024-02-29"],
  ["2023-03-03", "2023-03-02"],
  ["2022-01-01", "2021-12-30"],
  ["2022-01-06", "2022-01-06"],
])("Thursday in an article of %s is %s", (published, date) => {
  const { statements } = extractText("زار ماكرون لبنان الخميس.", published);
  expect(statements.map((statement) => [statement.date, statement.datePrecision])).toEqual([[date, "day"]]);
});
