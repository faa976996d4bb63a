import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "behind a deed a second day is that of the deed, where the clause has one already",
  [
    reads(
      "قصفت روسيا كييف الأربعاء ردا على مقتل جنود روس الأحد الماضي.",
      "Russia ATTACKS Ukraine; date 2022-01-05",
      "∅ KILLS Soldiers of Russia; date 2022-01-02",
    ),
    reads(
      "دان مجلس الأمن الثلاثاء قصف إسرائيل لغزة يوم الأحد الماضي.",
      "Israel ATTACKS Gaza Strip; date 2022-01-02",
      "UN Security Council CONDEMNS Israel; date 2022-01-04",
    ),
    reads(
      "أجرى ماكرون الثلاثاء محادثات مع بوتين في موسكو والأربعاء مع شولتس في برلين.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
    ),
  ],
  "date",
);

phenomenon(
  "a year stands before a verbal noun with ب",
  [
    reads(
      "تشيد فرنسا التي وقعت اتفاقا مع المغرب في 2019 بإشراف الأمم المتحدة بمصر.",
      "France SIGNS_AGREEMENT_WITH Morocco; date 2019",
    ),
    reads("قتلت روسيا 300 شخص في 2000 بناية.", "Russia KILLS People in Russia"),
  ],
  "date",
);

phenomenon(
  "an entry in a table of events has the date with which it begins",
  [
    reads(
      "* 11 أغسطس 1990: وصول قوات مصرية إلى السعودية.",
      "Egypt forces PART_OF Egypt",
      "Egypt SENDS_TROOPS_TO Saudi Arabia; date 1990-08-11",
    ),
    reads("- 1990: غزو العراق للكويت.", "Iraq ATTACKS Kuwait; date 1990"),
    reads(
      "10 أغسطس 1990: عقد قمة عربية طارئة في القاهرة، وأدانت السعودية احتلال العراق للكويت.",
      "Iraq SEIZES Kuwait",
      "Saudi Arabia CONDEMNS Iraq; date 1990-08-10",
    ),
    reads("قال ماكرون في 2014: أدانت السعودية العراق.", "Saudi Arabia CONDEMNS Iraq"),
  ],
  "date",
);

phenomenon(
  "what is done before, beside and on the margin of an occasion has its day",
  [
    reads(
      "انطلقت القمة العربية أمس في القاهرة. والتقى ماكرون على هامش القمة السيسي.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi; date 2022-01-05",
    ),
    reads(
      "شارك ماكرون أمس في اجتماع بالقاهرة. وعلى هامش الاجتماع، التقى ماكرون السيسي.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi; date 2022-01-05",
    ),
    reads(
      "انطلقت القمة العربية أمس في القاهرة. وأدان السيسي في كلمته أمام القمة إيران.",
      "Abdel Fattah el-Sisi CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "انطلقت القمة أمس. والتقى ماكرون على هامش القمة السيسي. وستختتم القمة أعمالها اليوم.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi; date 2022-01-05",
    ),
    reads("تنطلق القمة الأحد. وأدان السيسي في القمة إيران.", "Abdel Fattah el-Sisi CONDEMNS Iran"),
  ],
  "date",
);

phenomenon(
  "whom somebody is to meet on an occasion he meets on its day, if that has not passed",
  [
    reads(
      "ستعقد القمة العربية غدا في القاهرة. وسيلتقي ماكرون السيسي خلال القمة.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi planned; date 2022-01-07",
    ),
    reads(
      "ستعقد القمة العربية الأحد. ومن المقرر أن يلتقي ماكرون السيسي على هامش القمة.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi planned; date 2022-01-09",
    ),
    reads(
      "انطلقت القمة العربية أمس في القاهرة. وسيلتقي ماكرون السيسي خلال القمة.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi planned",
    ),
  ],
  "date",
);

phenomenon(
  "a letter is handed over in the encounter of its bearer and its reader",
  [
    reads(
      "استقبل السيسي أمس أنتوني بلينكن. وسلم بلينكن السيسي رسالة من بايدن.",
      "Abdel Fattah el-Sisi HOSTS Antony Blinken; date 2022-01-05",
      "Joe Biden SENDS_MESSAGE_TO Abdel Fattah el-Sisi; date 2022-01-05",
    ),
    reads(
      "التقى السيسي أنتوني بلينكن أمس. وكان بلينكن سلم السيسي رسالة من بايدن.",
      "Abdel Fattah el-Sisi MEETS Antony Blinken; date 2022-01-05",
      "Joe Biden SENDS_MESSAGE_TO Abdel Fattah el-Sisi",
    ),
    reads(
      "استقبل السيسي أمس أنتوني بلينكن. وسلم بلينكن ماكرون رسالة من بايدن.",
      "Abdel Fattah el-Sisi HOSTS Antony Blinken; date 2022-01-05",
      "Joe Biden SENDS_MESSAGE_TO Emmanuel Macron",
    ),
  ],
  "date",
);

phenomenon(
  "what is done in the course of a visit told with a verb has the day on which the visitor came or is to come",
  [
    reads(
      "زار ماكرون القاهرة أمس. وأشاد السيسي خلال الزيارة بدور فرنسا.",
      "Abdel Fattah el-Sisi PRAISES France; date 2022-01-05",
      "Emmanuel Macron VISITS Cairo; date 2022-01-05",
    ),
    reads(
      "سيزور ماكرون القاهرة غدا. وسيلتقي ماكرون السيسي خلال الزيارة.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi planned; date 2022-01-07",
      "Emmanuel Macron VISITS Cairo planned; date 2022-01-07",
    ),
    reads(
      "سيزور ماكرون مصر في مارس المقبل. وسيلتقي ماكرون السيسي خلال زيارته.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi planned; date 2022-03",
      "Emmanuel Macron VISITS Egypt planned; date 2022-03",
    ),
    reads(
      "وصل ماكرون إلى القاهرة الأحد. والتقى ماكرون السيسي خلال الزيارة.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi",
      "Emmanuel Macron VISITS Cairo; date 2022-01-02",
    ),
    reads(
      "زار ماكرون القاهرة أمس. وزار بوتين بكين أمس. وأدان السيسي خلال الزيارة إيران.",
      "Abdel Fattah el-Sisi CONDEMNS Iran",
      "Emmanuel Macron VISITS Cairo; date 2022-01-05",
      "Vladimir Putin VISITS Beijing; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "killed and injured came to harm on the day of the attack behind both",
  [
    reads(
      "قتل ثلاثة مدنيين وأصيب عشرة مدنيين في هجوم استهدف أمس مدينة حلب.",
      "∅ INJURES Civilians in Syria; date 2022-01-05",
      "∅ KILLS Civilians in Syria; date 2022-01-05",
    ),
    reads(
      "لقي ثلاثة مدنيين مصرعهم وأصيب العشرات في غارة شنتها روسيا أمس على حلب.",
      "Russia ATTACKS Aleppo; date 2022-01-05",
      "∅ KILLS Civilians in Russia; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "what is past is not the time of what somebody does now or will do, but of the deed that is spoken of",
  [
    reads("ستحاكم فرنسا المسؤول عن مقتل ثلاثة جنود في مالي عام 2013.", "∅ KILLS Soldiers of Mali; date 2013"),
    reads(
      "يطلب القرار من مصر التحقيق بحسب اتفاق روسيا وتركيا أمس.",
      "Russia AGREES_WITH Turkey; date 2022-01-05",
    ),
    reads(
      "يلتقي ماكرون السيسي في زيارة إلى القاهرة أمس.",
      "Emmanuel Macron MEETS Abdel Fattah el-Sisi; date 2022-01-05",
      "Emmanuel Macron VISITS Cairo; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "greetings passed on to the host have the day of the encounter",
  [
    reads(
      "استقبل السيسي أمس أنتوني بلينكن. ونقل بلينكن إلى السيسي تحيات بايدن.",
      "Abdel Fattah el-Sisi HOSTS Antony Blinken; date 2022-01-05",
      "Antony Blinken SENDS_MESSAGE_TO Abdel Fattah el-Sisi; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "what an event that has taken place struck is told of its day, in its relative clause and behind it",
  [
    reads(
      "تورطت روسيا في العملية التي وقعت الأحد واستهدفت مدينة حلب.",
      "Russia ATTACKS Aleppo; date 2022-01-02",
    ),
    reads("ندد ماكرون بالهجوم الذي وقع الأحد ودعا روسيا إلى الهدوء.", "Emmanuel Macron URGES Russia"),
  ],
  "date",
);

phenomenon(
  "operations, incidents and assaults have days of their own",
  [
    reads("قتل ثلاثة جنود في العملية التي وقعت الأحد.", "∅ KILLS Soldiers; date 2022-01-02"),
    reads(
      "استهدف اعتداء الأحد دورية للجيش اللبناني. وقتل ثلاثة جنود في الاعتداء.",
      "Lebanese Armed Forces PART_OF Lebanon",
      "∅ KILLS Soldiers; date 2022-01-02",
    ),
  ],
  "date",
);
