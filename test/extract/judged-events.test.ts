import { phenomenon, reads } from "./reading.js";

// وهو ما، الأمر الذي: the relative clause takes up all that was said before it, and judges who did that.
phenomenon("relative clauses that judge the clause before", [
  reads(
    "طردت روسيا خمسة دبلوماسيين إيطاليين، وهو ما أدانته أنغيلا ميركل.",
    "Russia EXPELS Italy",
    "Angela Merkel CONDEMNS Russia",
  ),
  reads("هاجمت تركيا سوريا، الخطوة التي رفضتها بغداد.", "Turkey ATTACKS Syria", "Iraq REJECTS Turkey"),
  reads("هاجمت تركيا سوريا، الأمر الذي رفضته بغداد.", "Turkey ATTACKS Syria", "Iraq REJECTS Turkey"),
  reads(
    "أعادت مصر علاقاتها مع إيران، وهو ما رحبت به الجزائر.",
    "Egypt RESTORES_TIES_WITH Iran",
    "Algeria PRAISES Egypt",
  ),
  reads("زار لافروف مصر، وهو ما سبق أن تحدث عنه بيسكوف.", "Sergey Lavrov VISITS Egypt"),
  reads("هاجمت تركيا ما رفضته بغداد."),
]);
