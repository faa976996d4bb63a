import { gap, phenomenon, reads } from "./reading.js";

// الإسناد: who is credited with the words. A clause behind قال إن, a quotation, a source.
phenomenon(
  "reported clauses",
  [
    reads("قال لافروف إن تركيا دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
    reads("أكدت إيران أن إسرائيل هاجمت سوريا.", "Israel ATTACKS Syria; speaker Iran"),
    reads(
      "قالت إيران إن إسرائيل هاجمت سوريا، وإن روسيا أدانت إسرائيل.",
      "Israel ATTACKS Syria; speaker Iran",
      "Russia CONDEMNS Israel; speaker Iran",
    ),
    reads(
      "قال لافروف إن روسيا تدعم سوريا، مضيفا أن إيران تدعم العراق.",
      "Russia SUPPORTS Syria; speaker Sergey Lavrov",
      "Iran SUPPORTS Iraq; speaker Sergey Lavrov",
    ),
    reads(
      "ذكرت وكالة رويترز أن روسيا أفرجت عن أليكسي نافالني.",
      "Russia RELEASES Alexei Navalny; speaker Reuters",
    ),
  ],
  "speaker",
);

phenomenon(
  "quotations",
  [
    reads("وقال لافروف: «تركيا دعمت أذربيجان».", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
    reads(
      'وقال لافروف: "تركيا دعمت أذربيجان. وإيران دعمت سوريا".',
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
      "Iran SUPPORTS Syria; speaker Sergey Lavrov",
    ),
    gap(
      "a verb of saying behind the quotation credits nobody",
      "«تركيا دعمت أذربيجان»، قال لافروف.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads("وقال لافروف: «الحوار ضروري». وأدانت تركيا إسرائيل.", "Turkey CONDEMNS Israel"),
    reads("لافروف: تركيا دعمت أذربيجان", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
  ],
  "speaker",
);

phenomenon(
  "sources",
  [
    reads("أفادت وكالة رويترز بأن إسرائيل هاجمت سوريا.", "Israel ATTACKS Syria; speaker Reuters"),
    gap(
      "unnamed sources are taken for a group of the country that is named most",
      "قالت مصادر إن إسرائيل هاجمت سوريا.",
      "Israel ATTACKS Syria",
    ),
    reads("بحسب لافروف فإن تركيا دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
    reads("هاجمت إسرائيل سوريا، بحسب وكالة رويترز.", "Israel ATTACKS Syria; speaker Reuters"),
    reads("وفقا لوكالة رويترز، هاجمت إسرائيل سوريا.", "Israel ATTACKS Syria; speaker Reuters"),
    reads("هاجمت إسرائيل سوريا، حسبما ذكرت وكالة رويترز.", "Israel ATTACKS Syria; speaker Reuters"),
    reads("هاجمت إسرائيل سوريا، نقلا عن وكالة رويترز.", "Israel ATTACKS Syria; speaker Reuters"),
    reads(
      "نقلت وكالة رويترز عن لافروف قوله إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "هاجمت إسرائيل سوريا. وأدانت إيران إسرائيل، بحسب وكالة رويترز.",
      "Israel ATTACKS Syria",
      "Iran CONDEMNS Israel; speaker Reuters",
    ),
  ],
  "speaker",
);

// إعلان with a masdar: the announcer is both agent and, of what others do, speaker.
phenomenon(
  "announced masdars",
  [
    reads(
      "أعلنت بريطانيا فرض عقوبات على بيلاروسيا.",
      "United Kingdom SANCTIONS Belarus; speaker United Kingdom",
    ),
    reads("أعلنت أوكرانيا مقتل عشرة جنود روس.", "∅ KILLS Soldiers of Russia; speaker Ukraine"),
    reads("أعلنت روسيا انسحاب تركيا من سوريا.", "Turkey WITHDRAWS_FROM Syria; speaker Russia"),
  ],
  "speaker",
);
