import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "an encounter that is told again has one day",
  [
    reads(
      "هاتف ماكرون بوتين. وأكد ماكرون خلال هذا الاتصال الذي جرى الثلاثاء دعمه لألمانيا.",
      "Emmanuel Macron PHONES Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron SUPPORTS Germany; date 2022-01-04",
    ),
    reads(
      "اجتمع ماكرون مع بوتين الثلاثاء. وأدان ماكرون خلال اللقاء إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-04",
    ),
    reads(
      "التقى ماكرون بوتين الثلاثاء، وأدان الرئيسان إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-04",
      "Vladimir Putin CONDEMNS Iran; date 2022-01-04",
    ),
    reads(
      "التقى ماكرون بوتين الثلاثاء. واستقبل ماكرون بوتين بحفاوة.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron HOSTS Vladimir Putin; date 2022-01-04",
    ),
    reads(
      "التقى الرئيس الفرنسي ماكرون الرئيس الروسي بوتين الثلاثاء. واتفقت فرنسا وروسيا على فتح المعابر.",
      "Emmanuel Macron HOLDS_OFFICE France",
      "Vladimir Putin HOLDS_OFFICE Russia",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "France AGREES_WITH Russia; date 2022-01-04",
    ),
  ],
  "date",
);

phenomenon(
  "what may be another encounter keeps its day to itself",
  [
    // Long ago.
    reads(
      "التقى ماكرون بوتين عام 2019. واستقبل ماكرون بوتين بحفاوة.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2019",
      "Emmanuel Macron HOSTS Vladimir Putin",
    ),
    // On two days.
    reads(
      "التقى ماكرون بوتين الثلاثاء. وتفاوض ماكرون مع بوتين الأربعاء. واستقبل ماكرون بوتين بحفاوة.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron NEGOTIATES_WITH Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron HOSTS Vladimir Putin",
    ),
    // Of others.
    reads(
      "التقى ماكرون بوتين الثلاثاء. وأدان بوريس جونسون خلال اللقاء إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Boris Johnson CONDEMNS Iran",
    ),
    // No outcome of it.
    reads(
      "التقى ماكرون بوتين الثلاثاء. وهاجم الرئيسان إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron ATTACKS Iran",
      "Vladimir Putin ATTACKS Iran",
    ),
    // Of another kind.
    reads(
      "التقى ماكرون بوتين الثلاثاء. وأدان ماكرون خلال الاتصال إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron CONDEMNS Iran",
    ),
  ],
  "date",
);

// بين takes two, and the verb behind them says of the noun that it takes place.
phenomenon(
  "an encounter before the verb that says it takes place",
  [
    reads(
      "المحادثات بين فرنسا وروسيا ستعقد الثلاثاء المقبل.",
      "France MEETS Russia planned; date 2022-01-11",
    ),
    reads("اللقاء بين ماكرون وبوتين لم يعقد.", "Emmanuel Macron MEETS Vladimir Putin negated"),
    reads("المفاوضات بين فرنسا وروسيا مهمة.", "France NEGOTIATES_WITH Russia"),
    reads(
      "التقى ماكرون بوتين، وفرنسا تدعم أوكرانيا.",
      "Emmanuel Macron MEETS Vladimir Putin",
      "France SUPPORTS Ukraine",
    ),
  ],
  "date",
);

phenomenon("a comma behind the first of two does not end what is between them", [
  reads("فشل اللقاء الذي جرى في جنيف بين سيرغي لافروف، وجون كيري.", "Sergey Lavrov MEETS John Kerry"),
  reads("حذر جون كيري من التوتر بين سيرغي لافروف، وروسيا تدعم إيران.", "Russia SUPPORTS Iran"),
]);

phenomenon("who is there to receive the guest", [
  reads(
    "وصل أردوغان إلى الدوحة وكان في استقباله بالمطار تميم بن حمد.",
    "Recep Tayyip Erdoğan VISITS Doha",
    "Tamim bin Hamad Al Thani HOSTS Recep Tayyip Erdoğan",
  ),
  reads("كان في استقبال ماكرون محمود عباس.", "Mahmoud Abbas HOSTS Emmanuel Macron"),
  reads("كان لاستقبال ماكرون لمحمود عباس صدى واسع.", "Emmanuel Macron HOSTS Mahmoud Abbas"),
]);

phenomenon("counterparts of several states", [
  reads(
    "يلتقي سيرغي لافروف نظراءه في جامعة الدول العربية.",
    "Sergey Lavrov MEETS Counterparts in Arab League",
  ),
  reads("عقد أنتوني بلينكن اجتماعا مع نظرائه الخليجيين.", "Antony Blinken MEETS Counterparts in Gulf"),
  reads("أطلع أنتوني بلينكن نظراءه على الخطة."),
  reads("يلتقي سيرغي لافروف نظراءه في الصباح."),
]);
