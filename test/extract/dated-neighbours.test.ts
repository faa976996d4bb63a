import { phenomenon, reads } from "./reading.js";

phenomenon(
  "what was so at the time that عندما tells of has its date",
  [
    reads("تعود الأزمة إلى عام 2014، عندما ضمت روسيا شبه جزيرة القرم.", "Russia SEIZES Crimea; date 2014"),
    reads("تعود الأزمة إلى عام 2014، وضمت روسيا شبه جزيرة القرم.", "Russia SEIZES Crimea"),
    reads("عندما تولى ترامب الرئاسة في عام 2017، حذر ماكرون إيران.", "Emmanuel Macron WARNS Iran; date 2017"),
    reads(
      "عندما زار ماكرون بيروت، حذر إيران في عام 2020.",
      "Emmanuel Macron VISITS Beirut; date 2020",
      "Emmanuel Macron WARNS Iran; date 2020",
    ),
    reads("عندما تولى ترامب الرئاسة في عام 2017، كان ماكرون يحذر إيران.", "Emmanuel Macron WARNS Iran"),
  ],
  "date",
);

phenomenon(
  "who was harmed in one breath was harmed in one week, and not since one",
  [
    reads(
      "قتل الشهر الماضي 55 مدنيا وأصيب 170 آخرون في قصف استهدف مدينة الحديدة.",
      "∅ INJURES Civilians in Yemen; date 2021-12",
      "∅ KILLS Civilians in Yemen; date 2021-12",
    ),
    reads(
      "قتل 55 مدنيا وأصيب 170 آخرون في الحرب المستمرة منذ عامين.",
      "∅ INJURES Civilians",
      "∅ KILLS Civilians",
    ),
    reads("قصفت روسيا كييف في الحرب المستمرة منذ عامين.", "Russia ATTACKS Ukraine"),
  ],
  "date",
);

phenomenon(
  "what the attack told before struck and cost has its date",
  [
    reads(
      "أطلقت روسيا مساء الأحد صواريخ استهدفت كييف، ما أدى إلى مقتل شخصين.",
      "∅ KILLS People in Ukraine; date 2022-01-02",
    ),
    reads(
      "تعرضت كينيا في العام 1998 لهجوم دام لتنظيم القاعدة استهدف نيروبي وأوقع 224 قتيلا.",
      "Al-Qaeda ATTACKS Kenya; date 1998",
      "Al-Qaeda KILLS People killed in Kenya; date 1998",
    ),
  ],
  "date",
);

phenomenon(
  "who is spoken of goes on in the relative clause where nobody else has that subject",
  [
    reads(
      "حذر المصدر من تصريحات الرئيس الفرنسي إيمانويل ماكرون الذي التقى ترامب أول من أمس وحثه على البقاء في الاتفاق.",
      "Emmanuel Macron HOLDS_OFFICE France",
      "Emmanuel Macron MEETS Donald Trump; date 2022-01-04",
      "Emmanuel Macron URGES Donald Trump; date 2022-01-04",
    ),
    reads(
      "دعا ماكرون الذي التقى ترامب أول من أمس إيران إلى الحوار وحذر إسرائيل.",
      "Emmanuel Macron MEETS Donald Trump; date 2022-01-04",
      "Emmanuel Macron URGES Iran",
      "Emmanuel Macron WARNS Israel",
    ),
  ],
  "date",
);

phenomenon(
  "who says of somebody that he is the one to blame accuses him by it, and who affirms support supports",
  [
    reads(
      "أضاف بومبيو، الأربعاء، أن إيران هي المسؤولة عن الهجمات.",
      "Mike Pompeo ACCUSES Iran; date 2022-01-05",
    ),
    reads("أكدت مصر أمس على دعمها للسودان.", "Egypt SUPPORTS Sudan; date 2022-01-05"),
    reads("جددت قطر أمس التأكيد على دعمها للسودان.", "Qatar SUPPORTS Sudan; date 2022-01-05"),
  ],
  "date",
);

phenomenon(
  "a statement and its day stand between a verb and what it asks for",
  [
    reads("أشاد ماكرون في خطاب ألقاه أمس بقطر.", "Emmanuel Macron PRAISES Qatar; date 2022-01-05"),
    reads(
      "نددت فرنسا في بيان أصدرته أمس بالهجوم الإسرائيلي على رفح.",
      "France CONDEMNS Israel; date 2022-01-05",
      "Israel ATTACKS Rafah",
    ),
    reads(
      "طالبت مصر، في رسالة بعثت بها أمس إلى مجلس الأمن، إسرائيل بالانسحاب من رفح.",
      "Egypt DEMANDS Israel; date 2022-01-05",
      "Israel WITHDRAWS_FROM Rafah requested",
    ),
  ],
  "date",
);

phenomenon(
  "an office behind a name is his where a time parts it from somebody else",
  [
    reads(
      "استقبل الأمير محمد بن سلمان ولي العهد أمس رئيس وزراء الهند.",
      "Mohammed bin Salman HOSTS Prime minister of India; date 2022-01-05",
    ),
    reads("استقبل الأمير محمد بن سلمان ولي العهد أمس."),
  ],
  "date",
);

phenomenon(
  "who is there when somebody arrives receives him on that day",
  [
    reads(
      "وصل إيمانويل ماكرون إلى الرياض أمس، وكان في استقباله الأمير محمد بن سلمان.",
      "Emmanuel Macron VISITS Riyadh; date 2022-01-05",
      "Mohammed bin Salman HOSTS Emmanuel Macron; date 2022-01-05",
    ),
    reads(
      "وصل إيمانويل ماكرون إلى القاهرة أمس. وكان في استقبال ماكرون عبد الفتاح السيسي.",
      "Abdel Fattah el-Sisi HOSTS Emmanuel Macron; date 2022-01-05",
      "Emmanuel Macron VISITS Cairo; date 2022-01-05",
    ),
    reads(
      "وصل إيمانويل ماكرون إلى القاهرة أمس. ورحبت قطر باستقبال عبد الفتاح السيسي لماكرون.",
      "Abdel Fattah el-Sisi HOSTS Emmanuel Macron",
      "Emmanuel Macron VISITS Cairo; date 2022-01-05",
      "Qatar PRAISES Abdel Fattah el-Sisi",
    ),
  ],
  "date",
);

phenomenon(
  "who gives out a statement speaks by it, and what one says to the other behind their encounter was said in it",
  [
    reads(
      "أصدرت كوريا الشمالية أمس بيانا شديد اللهجة. وطالبت بيونغ يانغ الولايات المتحدة بوقف المناورات.",
      "North Korea DEMANDS United States; date 2022-01-05",
    ),
    reads(
      "تسلمت كوريا الشمالية أمس المساعدات. وطالبت بيونغ يانغ الولايات المتحدة بوقف المناورات.",
      "North Korea DEMANDS United States",
    ),
    reads(
      "اجتمع لافروف أمس مع نواب البرلمان الأوروبي. وطلب النواب من لافروف توضيح الخطة.",
      "Lawmakers of Europe URGES Sergey Lavrov; date 2022-01-05",
      "Sergey Lavrov MEETS Lawmakers of Europe; date 2022-01-05",
    ),
    reads(
      "اجتمع لافروف أمس مع نواب البرلمان الأوروبي. وطلب النواب من ماكرون توضيح الخطة.",
      "Lawmakers of Europe URGES Emmanuel Macron",
      "Sergey Lavrov MEETS Lawmakers of Europe; date 2022-01-05",
    ),
    reads(
      "اجتمع لافروف أمس مع نواب البرلمان الأوروبي. وكان النواب قد طلبوا من لافروف توضيح الخطة.",
      "Lawmakers of Europe URGES Sergey Lavrov",
      "Sergey Lavrov MEETS Lawmakers of Europe; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "what had been done before an encounter was not done in it",
  [
    reads(
      "اجتمع لافروف أمس مع سامح شكري. وحذر شكري لافروف من الخطة.",
      "Sameh Shoukry WARNS Sergey Lavrov; date 2022-01-05",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-05",
    ),
    reads(
      "اجتمع لافروف أمس مع سامح شكري. وكان شكري قد حذر لافروف من الخطة.",
      "Sameh Shoukry WARNS Sergey Lavrov",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2022-01-05",
    ),
    reads(
      "استقبل لافروف سامح شكري أمس. والتقى لافروف شكري آخر مرة في 2019. وحذر شكري لافروف من الخطة.",
      "Sameh Shoukry WARNS Sergey Lavrov; date 2022-01-05",
      "Sergey Lavrov HOSTS Sameh Shoukry; date 2022-01-05",
      "Sergey Lavrov MEETS Sameh Shoukry; date 2019",
    ),
  ],
  "date",
);

phenomenon(
  "a part of a year is of that year, and nothing else is",
  [
    ["مطلع عام 2020", "2020"],
    ["في أواخر عام 2020", "2020"],
    ["منتصف عام 2020", "2020"],
    ["صيف عام 2020", "2020"],
  ].map(([time, year]) => reads(`زار ماكرون لبنان ${time}.`, `Emmanuel Macron VISITS Lebanon; date ${year}`)),
  "date",
);

phenomenon(
  "two days in ordinals are the month that holds them, and a stretch of time has no date of its own",
  [
    ["في الرابع والخامس من ديسمبر", "2021-12"],
    ["يومي الرابع والخامس من ديسمبر", "2021-12"],
    ["في الحادي والعشرين من ديسمبر", "2021-12-21"],
    ["خلال شهر ديسمبر", "2021-12"],
  ].map(([time, month]) =>
    reads(`زار ماكرون لبنان ${time}.`, `Emmanuel Macron VISITS Lebanon; date ${month}`),
  ),
  "date",
);

phenomenon(
  "what a decision or statement says they say on that day who gave it out",
  [
    reads("أصدر مجلس الأمن أمس قرارا يدين إسرائيل.", "UN Security Council CONDEMNS Israel; date 2022-01-05"),
    reads("أصدر الاتحاد الأوروبي أمس بيانا يدين روسيا.", "European Union CONDEMNS Russia; date 2022-01-05"),
    reads("تلقى الاتحاد الأوروبي أمس ضربة تدين روسيا."),
  ],
  "date",
);

phenomenon(
  "a round of talks is on the day on which it begins",
  [
    reads(
      "بدأت أمس في جنيف جولة جديدة من المفاوضات بين روسيا والولايات المتحدة.",
      "Russia NEGOTIATES_WITH United States; date 2022-01-05",
    ),
    reads(
      "تبدأ غدا في جنيف جولة جديدة من المفاوضات بين روسيا والولايات المتحدة.",
      "Russia NEGOTIATES_WITH United States planned; date 2022-01-07",
    ),
    reads("صدر أمس تحذير من المفاوضات بين روسيا والولايات المتحدة.", "Russia NEGOTIATES_WITH United States"),
  ],
  "date",
);

phenomenon(
  "since when the object of a deed has been so is not when the deed is done",
  [
    reads(
      "أعلنت السعودية استئناف العلاقات المقطوعة مع إيران منذ 2016.",
      "Saudi Arabia RESTORES_TIES_WITH Iran",
    ),
    reads(
      "أشادت قطر بالاتفاق المبرم عام 2015 بين إيران وأمريكا.",
      "Iran SIGNS_AGREEMENT_WITH United States; date 2015",
    ),
  ],
  "date",
);
