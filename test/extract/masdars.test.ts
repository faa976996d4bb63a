import { gap, phenomenon, reads } from "./reading.js";

// المصدر المضاف: a verbal noun with its subject or object in the genitive.
phenomenon("masdars with a genitive", [
  reads("أثار اتهام إيران لإسرائيل جدلا.", "Iran ACCUSES Israel"),
  reads("جاء ذلك عقب تحذير واشنطن لموسكو.", "United States WARNS Russia"),
  reads("جاء ذلك بعد زيارة ماكرون إلى الجزائر.", "Emmanuel Macron VISITS Algeria"),
  reads("جاء ذلك بعد زيارة ماكرون للجزائر.", "Emmanuel Macron VISITS Algeria"),
  reads("تزايد القلق منذ انسحاب الولايات المتحدة من أفغانستان.", "United States WITHDRAWS_FROM Afghanistan"),
  reads("استمر دعم روسيا لسوريا.", "Russia SUPPORTS Syria"),
  reads("استمر الدعم الروسي لسوريا.", "Russia SUPPORTS Syria"),
  reads("تصاعدت الاحتجاجات بعد الغزو الأميركي للعراق.", "United States ATTACKS Iraq"),
]);

// The pronoun of a masdar is its subject: زيارته.
phenomenon("masdars with a pronoun", [
  reads("تحدث ماكرون خلال زيارته إلى لبنان.", "Emmanuel Macron VISITS Lebanon"),
  reads("تحدث ماكرون عقب لقائه محمود عباس.", "Emmanuel Macron MEETS Mahmoud Abbas"),
  reads("جددت إيران دعمها لسوريا.", "Iran SUPPORTS Syria"),
  reads("كررت ألمانيا إدانتها لإيران.", "Germany CONDEMNS Iran"),
]);

// The masdar as object of a verb of saying, wish or phase: who governs it is its subject.
phenomenon("masdars under other verbs", [
  reads("أعلنت الهند إرسال قوات إلى كشمير.", "India SENDS_TROOPS_TO Kashmir"),
  reads("قررت بريطانيا فرض عقوبات على بيلاروسيا.", "United Kingdom SANCTIONS Belarus planned"),
  reads("تعتزم السويد الانضمام إلى حلف شمال الأطلسي.", "Sweden JOINS NATO planned"),
  reads("واصلت روسيا قصف أوكرانيا.", "Russia ATTACKS Ukraine"),
  reads("رفضت المجر دعم أوكرانيا.", "Hungary SUPPORTS Ukraine negated"),
  gap(
    "the name also is a common word, and nothing else licenses it",
    "بدأت فرنسا سحب قواتها من مالي.",
    "France WITHDRAWS_FROM Mali",
  ),
]);
