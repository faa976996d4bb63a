import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "what a noun names is still to come where the article gives it a day to come",
  [
    reads(
      "تثير زيارة ماكرون لموسكو خلافا. وسيزور ماكرون موسكو الشهر المقبل.",
      "Emmanuel Macron VISITS Moscow planned; date 2022-02",
    ),
    reads(
      "تثير زيارة ماكرون لموسكو خلافا. وقد زار ماكرون موسكو. وسيزور ماكرون موسكو الشهر المقبل.",
      "Emmanuel Macron VISITS Moscow",
      "Emmanuel Macron VISITS Moscow planned; date 2022-02",
    ),
    // Told once, though the noun says nothing of what is to come.
    reads("يبدأ ماكرون الأحد زيارة لموسكو.", "Emmanuel Macron VISITS Moscow planned; date 2022-01-09"),
  ],
  "date",
);

phenomenon(
  "what is to come next week is planned, also where its month has begun",
  [
    reads("يزور ماكرون موسكو الأسبوع المقبل.", "Emmanuel Macron VISITS Moscow planned; date 2022-01"),
    reads(
      "تجري روسيا والولايات المتحدة الأسبوع المقبل محادثات في جنيف.",
      "Russia MEETS United States planned; date 2022-01",
    ),
    reads("زار ماكرون موسكو الشهر الماضي.", "Emmanuel Macron VISITS Moscow; date 2021-12"),
  ],
  "date",
);

phenomenon("whoever makes a journey for a meeting meets there, and whom he meets makes no journey", [
  reads(
    "بدأ ماكرون زيارة إلى موسكو للقاء فلاديمير بوتين.",
    "Emmanuel Macron MEETS Vladimir Putin planned",
    "Emmanuel Macron VISITS Moscow",
  ),
  reads(
    "يعتزم ماكرون زيارة موسكو للقاء فلاديمير بوتين.",
    "Emmanuel Macron MEETS Vladimir Putin planned",
    "Emmanuel Macron VISITS Moscow planned",
  ),
  reads(
    "أعلن الكرملين أن ماكرون ينوي زيارة موسكو للقاء فلاديمير بوتين.",
    "Emmanuel Macron MEETS Vladimir Putin planned",
    "Emmanuel Macron VISITS Moscow planned",
  ),
]);

// What is done on a journey or at a meeting that is next is still to come.
phenomenon("an occasion that is next", [
  reads("تزور أنالينا بيربوك مصر في جولتها المقبلة.", "Annalena Baerbock VISITS Egypt planned"),
  reads("تزور أنالينا بيربوك مصر في جولتها الحالية.", "Annalena Baerbock VISITS Egypt"),
  reads("بحث ماكرون زيارة شولتس المقبلة إلى الصين.", "Olaf Scholz VISITS China planned"),
]);

// What force is meant to bring about is not yet there; what somebody was arrested for is.
phenomenon("the aim of an attack", [
  reads(
    "شن الجيش السوري هجوما على حلب لاستعادة إدلب.",
    "Syrian Army ATTACKS Aleppo",
    "Syrian Army PART_OF Syria",
    "Syrian Army SEIZES Idlib planned",
  ),
]);
