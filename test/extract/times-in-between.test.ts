import { phenomenon, reads } from "./reading.js";

phenomenon(
  "an expression of time between subject and object is neither of them",
  [
    ["مساء أول من أمس", "2022-01-04"],
    ["فجر أول أمس", "2022-01-04"],
    ["مساء يوم أمس", "2022-01-05"],
    ["نهار أمس", "2022-01-05"],
    ["منتصف ليل أمس", "2022-01-05"],
    ["قبل ثلاثة أيام", "2022-01-03"],
    ["قبل 3 أيام", "2022-01-03"],
    ["قبل شهرين", "2021-11"],
    ["قبل عام", "2021"],
    ["مطلع الشهر الجاري", "2022-01"],
    ["في 3 كانون الثاني", "2022-01-03"],
    ["في 28 ديسمبر/كانون الأول", "2021-12-28"],
    ["الاثنين 3-1-2022", "2022-01-03"],
    ["يوم 3/1/2022", "2022-01-03"],
    ["قبل ساعات", null],
    ["مطلع الأسبوع", null],
  ].map(([time, day]) =>
    reads(`زار ماكرون ${time} لبنان.`, `Emmanuel Macron VISITS Lebanon${day ? `; date ${day}` : ""}`),
  ),
  "date",
);

phenomenon("a noun of time before what it bounds or a verbal noun is a noun of the clause", [
  reads("زار ماكرون لبنان قبل أيام من زيارة إسرائيل.", "Emmanuel Macron VISITS Lebanon"),
  reads("حذر ماكرون قبل عقد القمة إيران.", "Emmanuel Macron WARNS Iran"),
]);
