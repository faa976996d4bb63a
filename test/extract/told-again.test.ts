import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "as many victims told again are those of one attack, and the attack was on their day",
  [
    reads(
      "قتل 14 شخصا الأحد في حلب. شنت روسيا هجوما على حلب أدى إلى مقتل 14 شخصا.",
      "Russia ATTACKS Aleppo; date 2022-01-02",
      "Russia KILLS People in Syria; date 2022-01-02; number 14",
    ),
    reads(
      "قتل 14 شخصا الأحد في حلب. شنت روسيا هجوما على حلب أدى إلى مقتل تسعة أشخاص.",
      "∅ KILLS People in Syria; date 2022-01-02; number 14",
      "Russia ATTACKS Aleppo",
      "Russia KILLS People in Syria; number 9",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "a planned meeting told again, whoever is named first, or taken up by its noun",
  [
    reads(
      "من المقرر عقد قمة بين فلاديمير بوتين وشي جين بينغ. وتعقد القمة في 12 فبراير.",
      "Vladimir Putin MEETS Xi Jinping planned; date 2022-02-12",
    ),
    reads(
      "من المقرر عقد قمة بين فلاديمير بوتين وشي جين بينغ. وقال الكرملين إن القمة مع الرئيس الصيني ستعقد الأحد.",
      "Vladimir Putin MEETS Xi Jinping planned; date 2022-01-09",
    ),
    reads(
      "سيلتقي فلاديمير بوتين شي جين بينغ. وسيلتقي شي جين بينغ فلاديمير بوتين في 12 فبراير.",
      "Vladimir Putin MEETS Xi Jinping planned; date 2022-02-12",
    ),
    reads(
      "سيلتقي فلاديمير بوتين شي جين بينغ. وسيلتقي شي جين بينغ فلاديمير بوتين في 12 فبراير. وسيلتقي شي جين بينغ فلاديمير بوتين في 14 فبراير.",
      "Xi Jinping MEETS Vladimir Putin planned; date 2022-02-12",
      "Xi Jinping MEETS Vladimir Putin planned; date 2022-02-14",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "a ministry and its spokesman speak for their state, and for no other",
  [
    reads(
      "حذرت الولايات المتحدة إيران. وقالت وزارة الخارجية الأميركية الأحد إن الوضع خطير.",
      "United States WARNS Iran; date 2022-01-02",
      "US Department of State PART_OF United States",
    ),
    reads(
      "حذرت الولايات المتحدة إيران. وقالت المتحدثة باسم وزارة الخارجية الأميركية هيذر ناورت الأحد إن الوضع خطير.",
      "United States WARNS Iran; date 2022-01-02",
      "Heather Nauert SPOKESPERSON_OF US Department of State",
      "US Department of State PART_OF United States",
    ),
    reads(
      "حذرت الولايات المتحدة إيران. وقالت وزارة الخارجية الروسية الأحد إن الوضع خطير.",
      "United States WARNS Iran",
      "Ministry of Foreign Affairs of Russia PART_OF Russia",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "on what occasion words were spoken may be said further on",
  [
    reads(
      "حث ماكرون بريطانيا على الحوار. وجاءت تصريحات ماكرون خلال مقابلة مع قناة فرنسية بثت الأحد.",
      "Emmanuel Macron URGES United Kingdom; date 2022-01-02",
    ),
    reads(
      'أوضح ماكرون الأحد أن الحرب مستمرة. وأضاف ماكرون: "إذا لم تنته الحرب، فإن الأزمة باقية.. والخطر قريب".\nجاء ذلك أثناء لقائه أولاف شولتس.',
      "Emmanuel Macron MEETS Olaf Scholz; date 2022-01-02",
    ),
    reads(
      "شارك الأمين العام للأمم المتحدة أنطونيو غوتيريش الأحد في جلسة. وأشار غوتيريش إلى أن بيان القمة (بروكسل، أكتوبر 2020) مهم. وأشاد غوتيريش بدور تونس.",
      "António Guterres HOLDS_OFFICE United Nations",
      "António Guterres PRAISES Tunisia; date 2022-01-02",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "المسؤول الروسي is the officeholder named last, unless one without a name came after him",
  [
    reads(
      "عبر نائب وزير الخارجية الروسي ميخائيل بوغدانوف الأحد عن قلقه. وأشاد المسؤول الروسي بدور تونس.",
      "Mikhail Bogdanov HOLDS_OFFICE Russia",
      "Mikhail Bogdanov PRAISES Tunisia; date 2022-01-02",
    ),
    reads(
      "عبر نائب وزير الخارجية الروسي ميخائيل بوغدانوف الأحد عن قلقه. وقال مسؤول روسي إن الوضع خطير. وأشاد المسؤول الروسي بدور تونس.",
      "Mikhail Bogdanov HOLDS_OFFICE Russia",
      "Officials of Russia PRAISES Tunisia",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "a time in other words beside a time parts no clause",
  [
    reads(
      "التقى في تشرين الثاني/نوفمبر الماضي إيمانويل ماكرون أولاف شولتس.",
      "Emmanuel Macron MEETS Olaf Scholz; date 2021-11",
    ),
    reads(
      "عقد لقاء تاريخي في أيار/مايو 2020 بين إيمانويل ماكرون وأولاف شولتس.",
      "Emmanuel Macron MEETS Olaf Scholz; date 2020-05",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "sites as targets: whose they are, else where they lie; a named one is the target itself",
  [
    reads("قصفت إسرائيل مواقع لحماس في غزة.", "Israel ATTACKS Hamas"),
    reads("استهدفت المعارضة أحياء عدة في حلب.", "Opposition of Syria ATTACKS Aleppo"),
    reads("استهدفت تركيا مواقع إيرانية في سوريا.", "Turkey ATTACKS Iran"),
    reads("استهدفت إيران ميناء حيفا.", "Iran ATTACKS Haifa port"),
  ],
  "date",
  "number",
);

phenomenon(
  "sources, attempts and meetings of two in the genitive",
  [
    reads(
      "وحسب مصادر روسية بحث بنيامين نتنياهو مع إيمانويل ماكرون الأزمة.",
      "Benjamin Netanyahu MEETS Emmanuel Macron",
    ),
    reads("تعرض رفيق الحريري لمحاولة اغتيال."),
    reads("استغرق لقاء بوتين وأردوغان ساعتين.", "Vladimir Putin MEETS Recep Tayyip Erdoğan"),
  ],
  "date",
  "number",
);

phenomenon(
  "what is set for a day is on the next; what is planned in a planned visit has its day",
  [
    reads(
      "ناقش سيرغي لافروف القمة المقررة الجمعة بين روسيا والصين.",
      "Russia MEETS China planned; date 2022-01-07",
    ),
    reads(
      "ناقش سيرغي لافروف القمة المرتقبة بين روسيا والصين الأحد المقبل.",
      "Russia MEETS China planned; date 2022-01-09",
    ),
    reads(
      "سيزور سيرغي لافروف أنقرة غدا حيث يجري خلالها مباحثات مع جون كيري.",
      "Sergey Lavrov VISITS Ankara planned; date 2022-01-07",
      "Sergey Lavrov MEETS John Kerry planned; date 2022-01-07",
    ),
  ],
  "date",
);

phenomenon(
  "a style, a day of several words, a question, a careless comma",
  [
    reads("التقى سيرغي لافروف نظيره القطري الدكتور خالد العطية.", "Sergey Lavrov MEETS Khalid al-Attiyah"),
    reads("التقى سيرغي لافروف أول من أمس جون كيري.", "Sergey Lavrov MEETS John Kerry; date 2022-01-04"),
    reads("هل تهاجم روسيا أوكرانيا؟", "Russia ATTACKS Ukraine possible"),
    reads("الولايات المتحدة، تدعم أوكرانيا.", "United States SUPPORTS Ukraine"),
    reads(
      "أعربت قطر العضو في الأمم المتحدة منذ العام 1971 عن تضامنها مع تركيا.",
      "Qatar SUPPORTS Turkey",
      "Qatar MEMBER_OF United Nations",
    ),
    reads(
      "عقد لقاء الأحد بين إيمانويل ماكرون وأولاف شولتس.",
      "Emmanuel Macron MEETS Olaf Scholz; date 2022-01-02",
    ),
  ],
  "date",
);

phenomenon(
  "whose words are relayed, and who was met, is quoted from that day",
  [
    reads(
      "نقلت وكالة رويترز الأحد عن سيرغي لافروف قوله إن الوضع خطير. وحذر لافروف تركيا.",
      "Sergey Lavrov WARNS Turkey; date 2022-01-02",
    ),
    reads(
      "بحث سيرغي لافروف الأحد مع سامح شكري الأزمة. وأعرب شكري عن قلقه إزاء إيران.",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-02",
      "Sameh Shoukry EXPRESSES_CONCERN_OVER Iran; date 2022-01-02",
    ),
    reads(
      "جاء ذلك في تصريحات أدلى بها سيرغي لافروف الأحد. وحذر لافروف تركيا.",
      "Sergey Lavrov WARNS Turkey; date 2022-01-02",
    ),
    reads(
      "قال سيرغي لافروف الأحد إن الوضع خطير. واتهم تركيا بدعم الإرهاب.",
      "Sergey Lavrov ACCUSES Turkey; date 2022-01-02",
    ),
    reads(
      "حذر سيرغي لافروف تركيا. وقال عمال المصنع إن الوضع خطير. وقال لافروف الأحد إن الأزمة باقية.",
      "Sergey Lavrov WARNS Turkey; date 2022-01-02",
    ),
  ],
  "date",
);
