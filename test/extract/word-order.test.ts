import { gap, phenomenon, reads } from "./reading.js";

// الجملة الفعلية: the verb first, its subject behind it, then the object.
phenomenon("verb, subject, object", [
  reads("حذرت الولايات المتحدة روسيا من التصعيد.", "United States WARNS Russia"),
  reads("أدانت فرنسا إسرائيل.", "France CONDEMNS Israel"),
  reads("زار إيمانويل ماكرون الجزائر.", "Emmanuel Macron VISITS Algeria"),
  reads("اتهمت إيران إسرائيل بالوقوف وراء التفجير.", "Iran ACCUSES Israel"),
  // Adverbs, a date and a place between verb and subject.
  reads("حذرت أمس الخميس في جنيف الولايات المتحدة روسيا من التصعيد.", "United States WARNS Russia"),
  // A place right behind a verb that could be a noun.
  reads("وصل إلى الرياض اليوم وزير الدفاع الفرنسي.", "Minister of Defence of France VISITS Riyadh"),
  // The object before the subject cannot be told by order: a prepositional object can.
  reads("فرضت على روسيا الولايات المتحدة عقوبات جديدة.", "United States SANCTIONS Russia"),
]);

// An adverb of several words: what stands behind it is neither its genitive nor governed by its preposition.
phenomenon("adverbs of several words", [
  reads("حذرت باريس من جانبها الولايات المتحدة من التصعيد.", "France WARNS United States"),
  reads("دعمت تركيا حتى الآن أذربيجان.", "Turkey SUPPORTS Azerbaijan"),
  reads("ويزور من جهة أخرى ماكرون الجزائر.", "Emmanuel Macron VISITS Algeria"),
]);

// الجملة الاسمية: the subject first, and agreement in number too.
phenomenon("subject, verb, object", [
  reads("الولايات المتحدة حذرت روسيا من التصعيد.", "United States WARNS Russia"),
  reads("إن الولايات المتحدة حذرت روسيا من التصعيد.", "United States WARNS Russia"),
  reads("وكانت تركيا قد دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan"),
  reads("وكانت قد دعمت تركيا أذربيجان.", "Turkey SUPPORTS Azerbaijan"),
  reads("أما تركيا فقد دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan"),
  reads("سيرغي لافروف التقى في موسكو أنتوني بلينكن.", "Sergey Lavrov MEETS Antony Blinken"),
]);

// A headline: no full stop, an imperfect for what happened, the subject first, or a colon behind who speaks.
phenomenon("headlines", [
  reads("لافروف يلتقي بلينكن في جنيف", "Sergey Lavrov MEETS Antony Blinken"),
  gap(
    "the name also is a common word, and nothing else licenses it",
    "الاتحاد الأوروبي يعلق مساعداته لمالي",
    "European Union SUSPENDS_AID_TO Mali",
  ),
  reads("بعد موسكو.. ماكرون يزور كييف", "Emmanuel Macron VISITS Kyiv"),
  reads("مقتل 5 جنود في هجوم لحركة الشباب", "Al-Shabaab KILLS Soldiers"),
  reads("روسيا تحذر تركيا من التصعيد", "Russia WARNS Turkey"),
  reads("مصر تدين إسرائيل وتحذر إيران", "Egypt CONDEMNS Israel", "Egypt WARNS Iran"),
  reads("ماكرون يزور الجزائر", "Emmanuel Macron VISITS Algeria"),
  reads("واشنطن تفرض عقوبات على بيلاروسيا", "United States SANCTIONS Belarus"),
  reads("إيران: إسرائيل قصفت سوريا", "Israel ATTACKS Syria"),
]);

// المطابقة: the verb agrees with its subject, which tells subject from object.
phenomenon("agreement", [
  gap(
    "object before subject: no visit is paid by a country to a person",
    "زارت ألمانيا أنغيلا ميركل.",
    "Angela Merkel VISITS Germany",
  ),
  gap(
    "object before subject: only agreement tells",
    "استقبل ميركل في برلين جو بايدن.",
    "Joe Biden HOSTS Angela Merkel",
  ),
  reads("استقبلت أنغيلا ميركل جو بايدن.", "Angela Merkel HOSTS Joe Biden"),
  reads("استقبل محمود عباس أنغيلا ميركل.", "Mahmoud Abbas HOSTS Angela Merkel"),
  reads("دعم السودان مصر.", "Sudan SUPPORTS Egypt"),
  reads("اعتقل المتظاهرون الجنود.", "Protesters ARRESTS Soldiers"),
]);

phenomenon("a day between the verb and its subject; before a day عقد is a verb", [
  reads("عقد الأربعاء مجلس الأمن اجتماعا مع سيرغي لافروف.", "UN Security Council MEETS Sergey Lavrov"),
  reads("دعم أمس دونالد ترامب أوكرانيا.", "Donald Trump SUPPORTS Ukraine"),
  reads("شهد عقد التسعينات تقدما في فرنسا."),
]);

// المثنى: a verb in the dual behind its two subjects, spelled like the accusative of its masdar.
phenomenon("two before a verb in the dual", [
  reads(
    "ذكر المكتب أن إيمانويل ماكرون وفلاديمير بوتين تحدثا هاتفيا.",
    "Emmanuel Macron PHONES Vladimir Putin",
  ),
  reads("يتضمن البرنامج تحدثا هاتفيا مع الناخبين."),
]);

// الحال والظرف: an adverb in the accusative is neither subject nor object.
phenomenon("adverbs between verb and object", [
  reads("التقى ماكرون مرتين هذا العام محمود عباس.", "Emmanuel Macron MEETS Mahmoud Abbas"),
  reads(
    "وصلت مؤخرا قوات روسية إلى كازاخستان.",
    "Russia forces PART_OF Russia",
    "Russia SENDS_TROOPS_TO Kazakhstan",
  ),
]);

// جملة النعت: a clause that describes an indefinite noun is stepped over where a comma closes it.
phenomenon("the object behind words that somebody published", [
  reads("اتهمت اليونان في بيان نشرته أمس، تركيا بانتهاك أجوائها.", "Greece ACCUSES Turkey"),
  reads("دعت مصر في بيان نشرته، وأضافت أن اليونان وافقت."),
]);

phenomenon("what is named each of two", [
  reads(
    "زار لافروف قبل يومين كلا من دمشق وبيروت.",
    "Sergey Lavrov VISITS Beirut",
    "Sergey Lavrov VISITS Damascus",
  ),
  reads(
    "رفضت تركيا انضمام كل من السويد وفنلندا إلى الحلف.",
    "Turkey REJECTS Finland",
    "Turkey REJECTS Sweden",
  ),
]);
