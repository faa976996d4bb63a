import { gap, phenomenon, reads } from "./reading.js";

// النفي: لم and لن and لا and ليس, and verbs that deny.
phenomenon("negation", [
  reads("استبعدت الصين دعم روسيا.", "China SUPPORTS Russia negated"),
  reads("لا تعترف إيران بإسرائيل.", "Iran RECOGNIZES Israel negated"),
  reads("لم يلتق لافروف أنتوني بلينكن.", "Sergey Lavrov MEETS Antony Blinken negated"),
  reads("لم تدعم تركيا أرمينيا.", "Turkey SUPPORTS Armenia negated"),
  reads("لن تدعم تركيا أرمينيا.", "Turkey SUPPORTS Armenia negated planned"),
  reads("لا تدعم تركيا أرمينيا.", "Turkey SUPPORTS Armenia negated"),
  gap("ما as negation before a perfect", "ما دعمت تركيا أرمينيا.", "Turkey SUPPORTS Armenia negated"),
  reads("قالت تركيا إنها لم تدعم أرمينيا.", "Turkey SUPPORTS Armenia negated"),
  reads("نفت إيران دعم روسيا.", "Iran SUPPORTS Russia negated"),
  reads("نفت إيران أنها دعمت روسيا.", "Iran SUPPORTS Russia negated"),
  reads("لم تكن تركيا قد دعمت أرمينيا.", "Turkey SUPPORTS Armenia negated"),
  reads("رغم عدم اعتراف إيران بإسرائيل.", "Iran RECOGNIZES Israel negated"),
  reads("فشلت روسيا في السيطرة على الموصل.", "Russia SEIZES Mosul negated"),
  gap(
    "the auxiliary takes the subject of its verb",
    "لا تزال تركيا تدعم أرمينيا.",
    "Turkey SUPPORTS Armenia",
  ),
  reads("ألغى ماكرون زيارة الجزائر.", "Emmanuel Macron VISITS Algeria negated planned"),
]);

// الاستقبال: سـ, سوف, من المقرر أن, and verbs of intention.
phenomenon("what is planned", [
  reads("يستعد ماكرون لزيارة الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("تعهدت ألمانيا بدعم أوكرانيا.", "Germany OFFERS_HELP_TO Ukraine planned"),
  reads("تستضيف مصر ليبيا وتركيا العام المقبل.", "Egypt HOSTS Libya planned", "Egypt HOSTS Turkey planned"),
  reads("سيزور ماكرون الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("سوف يزور ماكرون الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("من المقرر أن يزور ماكرون الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("يعتزم ماكرون زيارة الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("ماكرون يعتزم أن يزور الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("أعلن ماكرون أنه سيزور الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("قررت فرنسا إرسال قوات إلى مالي.", "France SENDS_TROOPS_TO Mali planned"),
  gap(
    "a noun with a pronoun takes no masdar",
    "أعلن ماكرون نيته زيارة الجزائر.",
    "Emmanuel Macron VISITS Algeria planned",
  ),
  reads("يأمل ماكرون في زيارة الجزائر.", "Emmanuel Macron VISITS Algeria planned"),
  reads("تمكنت روسيا من السيطرة على الموصل.", "Russia SEIZES Mosul"),
]);

// الطلب: what somebody is called upon to do.
phenomenon("what is requested", [
  reads("أكدت باريس تمسكها بانسحاب روسيا من أوكرانيا.", "Russia WITHDRAWS_FROM Ukraine requested"),
  reads("دعا الوزير الصين إلى دور فاعل في دعم أوكرانيا.", "China SUPPORTS Ukraine requested"),
  reads(
    "دعت مصر إثيوبيا إلى الانسحاب من السودان.",
    "Egypt URGES Ethiopia",
    "Ethiopia WITHDRAWS_FROM Sudan requested",
  ),
  reads(
    "طالبت أوكرانيا ألمانيا بدعم بولندا.",
    "Ukraine DEMANDS Germany",
    "Germany SUPPORTS Poland requested",
  ),
  reads(
    "حثت بريطانيا تركيا على دعم السويد.",
    "United Kingdom URGES Turkey",
    "Turkey SUPPORTS Sweden requested",
  ),
  reads("يجب أن تنسحب روسيا من سوريا.", "Russia WITHDRAWS_FROM Syria requested"),
  reads("من الضروري أن تنسحب روسيا من سوريا.", "Russia WITHDRAWS_FROM Syria requested"),
  reads("شدد الحريري على ضرورة انسحاب إسرائيل من لبنان.", "Israel WITHDRAWS_FROM Lebanon requested"),
]);

// الإمكان: قد with an imperfect, ربما, من المحتمل أن, a condition.
phenomenon("what is possible", [
  reads("قد تدعم الصين روسيا.", "China SUPPORTS Russia possible"),
  reads("ربما تدعم الصين روسيا.", "China SUPPORTS Russia possible"),
  reads("من المحتمل أن تدعم الصين روسيا.", "China SUPPORTS Russia possible"),
  reads("يمكن أن تدعم الصين روسيا.", "China SUPPORTS Russia possible"),
  reads("يزيد ذلك احتمال انسحاب روسيا من سوريا.", "Russia WITHDRAWS_FROM Syria possible"),
  reads("إذا هاجمت روسيا بولندا فستندلع حرب.", "Russia ATTACKS Poland possible"),
]);

// What is there anyway, whatever becomes of the verb above it.
phenomenon("given facts under what is planned", [
  reads("دعا الوزير إلى تحقيق في مقتل عشرة جنود روس.", "∅ KILLS Soldiers of Russia"),
  reads(
    "سيدين ماكرون الهجوم الروسي على أوكرانيا.",
    "Emmanuel Macron CONDEMNS Russia planned",
    "Russia ATTACKS Ukraine",
  ),
  reads(
    "سيزور ماكرون الجزائر بعد انسحاب فرنسا من سوريا.",
    "Emmanuel Macron VISITS Algeria planned",
    "France WITHDRAWS_FROM Syria",
  ),
]);

// قد and لقد with a perfect only stress it.
phenomenon("what is stressed", [
  reads("لقد دعمت الصين روسيا.", "China SUPPORTS Russia"),
  reads("وقد دعمت الصين روسيا.", "China SUPPORTS Russia"),
  reads("كانت الصين تدعم روسيا.", "China SUPPORTS Russia"),
]);

// القمة المرتقبة: an adjective says of a noun that it has not happened yet.
phenomenon("adjectives of what is not there yet", [
  reads("انتقد لافروف القمة المرتقبة بين بوتين وترامب.", "Vladimir Putin MEETS Donald Trump planned"),
  reads("تحدث لافروف عن هجوم روسي محتمل على أوكرانيا.", "Russia ATTACKS Ukraine possible"),
  reads("تحدث الوزير عن انسحاب تركيا المنتظر من سوريا.", "Turkey WITHDRAWS_FROM Syria planned"),
  reads("انتقد لافروف القمة الأخيرة بين بوتين وترامب.", "Vladimir Putin MEETS Donald Trump"),
]);

// اقتراحا بأن، مطالبه بـ، في حال، بهدف: what nouns and prepositions make of a deed.
phenomenon("deeds under a noun", [
  reads("قدم لافروف اقتراحا بأن تدعم تركيا أذربيجان.", "Turkey SUPPORTS Azerbaijan requested"),
  reads("جدد لافروف مطالبه بانسحاب تركيا من سوريا.", "Turkey WITHDRAWS_FROM Syria requested"),
  reads(
    "كتب عن احتمال انسحاب تركيا من سوريا ودعم إيران للعراق.",
    "Turkey WITHDRAWS_FROM Syria possible",
    "Iran SUPPORTS Iraq possible",
  ),
  reads("حذر الوزير من الحرب في حال انسحاب تركيا من سوريا.", "Turkey WITHDRAWS_FROM Syria possible"),
  reads("تحدث الوزير عن الاتفاق على انسحاب تركيا من سوريا.", "Turkey WITHDRAWS_FROM Syria planned"),
]);

// انضمام is a fact only where nobody takes a stand on it: what is opposed, supported or discussed has not happened yet.
phenomenon("memberships that somebody takes a stand on", [
  reads(
    "تدعم ألمانيا انضمام صربيا إلى الاتحاد الأوروبي.",
    "Germany SUPPORTS Serbia",
    "Serbia JOINS European Union planned",
  ),
  reads(
    "تحدثت الصحف عن مخاوف اليونان بشأن انضمام صربيا إلى الاتحاد الأوروبي.",
    "Greece EXPRESSES_CONCERN_OVER Serbia",
    "Serbia JOINS European Union planned",
  ),
  reads(
    "زار إيمانويل ماكرون صربيا بعد انضمام صربيا إلى الاتحاد الأوروبي.",
    "Emmanuel Macron VISITS Serbia",
    "Serbia JOINS European Union",
  ),
]);

// خطة X لضم: whose plan it is would do it, whoever speaks of the plan.
phenomenon(
  "deeds behind somebody's plan, attempt or refusal",
  [
    reads(
      "انتقد ماكرون خطة روسيا لضم القرم.",
      "Emmanuel Macron CONDEMNS Russia",
      "Russia SEIZES Crimea planned",
    ),
    reads(
      "أكد لافروف استعداد تركيا لفرض عقوبات على إيران.",
      "Turkey SANCTIONS Iran planned; speaker Sergey Lavrov",
    ),
    reads("أعلن الوزير رفض روسيا سحب قواتها من أوكرانيا.", "Russia WITHDRAWS_FROM Ukraine negated"),
    reads(
      "أعلن ماكرون عزم فرنسا على دعم أوكرانيا.",
      "France SUPPORTS Ukraine planned; speaker Emmanuel Macron",
    ),
    // What is refused is there already, and fears are no plan.
    reads("انتقد ماكرون رفض إيران الاتفاق مع روسيا.", "Emmanuel Macron CONDEMNS Iran"),
  ],
  "speaker",
);

phenomenon("what somebody does not rule out or deny may be", [
  reads("لم يستبعد بوتين أن تهاجم روسيا أوكرانيا.", "Russia ATTACKS Ukraine possible"),
  reads("لا يستبعد لافروف انسحاب روسيا من سوريا.", "Russia WITHDRAWS_FROM Syria possible"),
  reads("نفى لافروف انسحاب روسيا من سوريا.", "Russia WITHDRAWS_FROM Syria negated"),
]);

// ضربة محتملة: the adjective of a noun in ة is as indefinite as the noun.
phenomenon("deeds that may come, in the feminine", [
  reads("تحدث ماكرون عن ضربة أمريكية محتملة على سوريا.", "United States ATTACKS Syria possible"),
  reads("تحدث ماكرون عن هجوم أمريكي محتمل على سوريا.", "United States ATTACKS Syria possible"),
]);
