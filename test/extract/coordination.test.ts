import { gap, phenomenon, reads } from "./reading.js";

// العطف: و joins subjects, objects, verbs and whole clauses; each pair is a statement.
phenomenon("coordinated subjects", [
  reads("حذرت الولايات المتحدة وبعض الدول الأوروبية من التصعيد."),
  reads("حذرت فرنسا وألمانيا إيران من التصعيد.", "France WARNS Iran", "Germany WARNS Iran"),
  reads(
    "أدانت مصر والسعودية والأردن إسرائيل.",
    "Egypt CONDEMNS Israel",
    "Saudi Arabia CONDEMNS Israel",
    "Jordan CONDEMNS Israel",
  ),
  reads("أدانت كل من مصر والأردن إسرائيل.", "Egypt CONDEMNS Israel", "Jordan CONDEMNS Israel"),
  reads("فرنسا وبريطانيا تدعمان أوكرانيا.", "France SUPPORTS Ukraine", "United Kingdom SUPPORTS Ukraine"),
  reads(
    "تدعم الولايات المتحدة، وكذلك بريطانيا، أوكرانيا.",
    "United States SUPPORTS Ukraine",
    "United Kingdom SUPPORTS Ukraine",
  ),
]);

phenomenon("coordinated objects", [
  reads("حذرت الصين الولايات المتحدة واليابان من التدخل.", "China WARNS United States", "China WARNS Japan"),
  reads(
    "فرضت بريطانيا عقوبات على روسيا وبيلاروسيا.",
    "United Kingdom SANCTIONS Russia",
    "United Kingdom SANCTIONS Belarus",
  ),
  reads(
    "زار سيرغي لافروف الهند والصين وباكستان.",
    "Sergey Lavrov VISITS India",
    "Sergey Lavrov VISITS China",
    "Sergey Lavrov VISITS Pakistan",
  ),
  reads(
    "التقى سيرغي لافروف أنتوني بلينكن وسامح شكري.",
    "Sergey Lavrov MEETS Antony Blinken",
    "Sergey Lavrov MEETS Sameh Shoukry",
  ),
]);

phenomenon("coordinated verbs", [
  gap(
    "two verbs share one object that stands behind the second",
    "أدانت فرنسا وحذرت روسيا.",
    "France CONDEMNS Russia",
    "France WARNS Russia",
  ),
  reads(
    "زار إيمانويل ماكرون لبنان والتقى سعد الحريري.",
    "Emmanuel Macron VISITS Lebanon",
    "Emmanuel Macron MEETS Saad Hariri",
  ),
  reads(
    "أدانت تركيا إسرائيل وقطعت علاقاتها مع مصر.",
    "Turkey CONDEMNS Israel",
    "Turkey CUTS_TIES_WITH Egypt",
  ),
  reads("أدانت تركيا إسرائيل فيما دعمت قطر لبنان.", "Turkey CONDEMNS Israel", "Qatar SUPPORTS Lebanon"),
  reads("أدانت تركيا إسرائيل، بينما دعمت قطر لبنان.", "Turkey CONDEMNS Israel", "Qatar SUPPORTS Lebanon"),
]);

// بين … و: both parties, once.
phenomenon("two parties", [
  reads("جرت مفاوضات بين إيران والسعودية في بغداد.", "Iran NEGOTIATES_WITH Saudi Arabia"),
  reads("اندلعت اشتباكات بين أرمينيا وأذربيجان.", "Armenia CLASHES_WITH Azerbaijan"),
  reads("توسطت قطر بين السودان وتشاد.", "Qatar MEDIATES_BETWEEN Sudan", "Qatar MEDIATES_BETWEEN Chad"),
]);

phenomenon("names added by كذلك, لاسيما, and a repeated preposition", [
  reads(
    "أدانت فرنسا وكذلك ألمانيا وإيطاليا روسيا.",
    "France CONDEMNS Russia",
    "Germany CONDEMNS Russia",
    "Italy CONDEMNS Russia",
  ),
  reads(
    "أدان الاتحاد الأوروبي روسيا وكذلك بيلاروسيا.",
    "European Union CONDEMNS Russia",
    "European Union CONDEMNS Belarus",
  ),
  reads("تفاوضت قطر مع إيران ومع تركيا.", "Qatar NEGOTIATES_WITH Iran", "Qatar NEGOTIATES_WITH Turkey"),
  reads("دعا حلف شمال الأطلسي خصوصا تركيا إلى التهدئة.", "NATO URGES Turkey"),
]);

phenomenon("members of a group by name", [
  reads(
    "طالبت ثلاث دول هي مصر والأردن والعراق إسرائيل بوقف القصف.",
    "Egypt DEMANDS Israel",
    "Iraq DEMANDS Israel",
    "Jordan DEMANDS Israel",
  ),
  reads(
    "انتقدت ألمانيا الدول الأعضاء في مجلس الأمن، وخاصة روسيا.",
    "Germany CONDEMNS Member states",
    "Germany CONDEMNS Russia",
  ),
  reads(
    "فرضت ثلاث دول في آسيا هي الهند والأردن والعراق عقوبات على سوريا.",
    "India SANCTIONS Syria",
    "Iraq SANCTIONS Syria",
    "Jordan SANCTIONS Syria",
  ),
  reads("قال أنطونيو غوتيريش إن هذه الدول هي الأفقر."),
]);

// العطف على النعت: what a plural noun is said of goes for both adjectives.
phenomenon("two peoples of one noun", [
  reads("اتفق القادة الفرنسيون والألمان على الخطة.", "France AGREES_WITH Germany"),
  reads("دعت روسيا إلى مفاوضات بين الإسرائيليين والفلسطينيين.", "Israel NEGOTIATES_WITH Palestine requested"),
  reads("التقى الوزير التركي والإيرانيين."),
]);
