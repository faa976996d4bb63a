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

// What belongs to a noun, and what to a noun in between.
phenomenon("the complements of a masdar", [
  reads("أدانت باريس إسقاط دمشق مقاتلة تركية.", "France CONDEMNS Syria", "Syria ATTACKS Turkey"),
  reads("ناقش الخبراء إسقاط سوريا لمقاتلة تركية.", "Syria ATTACKS Turkey"),
  reads("ناقش الخبراء سبل تعزيز التعاون الأميركي - التركي.", "United States COOPERATES_WITH Turkey"),
  reads("تأجل اللقاء الذي جرى التحضير له."),
  reads(
    "هذا ما قيل في اللقاء الذي جرى أمس في موسكو بين سيرغي لافروف وأنتوني بلينكن.",
    "Sergey Lavrov MEETS Antony Blinken",
  ),
  reads("ناقش الخبراء استئناف إسرائيل وتركيا علاقاتهما.", "Israel RESTORES_TIES_WITH Turkey"),
  reads("ناقش الخبراء قصف مواقع الحوثيين من قبل السعودية.", "Saudi Arabia ATTACKS Houthis"),
  reads("ناقش الخبراء المقاطعة المستمرة من جانب السعودية لقطر.", "Saudi Arabia SANCTIONS Qatar"),
  reads("اتضحت أهمية أول قمة من نوعها بين فرنسا وكوريا الشمالية.", "France MEETS North Korea"),
  reads("ينتظر الخبراء وصول الوفد."),
]);

// Who is bound to do it, and who only speaks of it.
phenomenon("whose deed a masdar is", [
  reads("نددت تركيا بقصف أوكرانيا.", "Turkey CONDEMNS Ukraine"),
  reads("طالبت فرنسا روسيا بقصف أوكرانيا.", "France DEMANDS Russia", "Russia ATTACKS Ukraine requested"),
  reads("سمحت تركيا لروسيا بقصف إيران.", "Russia ATTACKS Iran"),
  reads("أفادت رويترز بقصف أوكرانيا."),
  reads("أعلنت واشنطن توجيه هيئة المحلفين اتهامات إلى الصين."),
  reads("قال ماكرون إن الخبراء أضاعوا الوقت في المفاوضات مع إيران."),
  reads("أكدت إسبانيا خلال الاجتماع الذي جرى مساء الخميس دعمها لأوكرانيا.", "Spain SUPPORTS Ukraine"),
  reads("تستطيع تركيا منع روسيا من بسط سيطرتها على كييف.", "Turkey IMPOSES_RESTRICTIONS_ON Russia possible"),
]);

// An event that is only spoken of has happened, whatever is said about it.
phenomenon("the status of a masdar with a subject of its own", [
  reads("لم تعلق طهران على قصف إسرائيل للعراق.", "Israel ATTACKS Iraq"),
  reads("سيناقش الخبراء الغزو الروسي لأوكرانيا.", "Russia ATTACKS Ukraine"),
  reads("استمرت المحادثات رغم عدم اعتراف السعودية بإسرائيل.", "Saudi Arabia RECOGNIZES Israel negated"),
  reads("فشلت فرنسا في إرسال قوات إلى مالي.", "France SENDS_TROOPS_TO Mali negated"),
]);

// A trigger of several words, and its first word where the longer one says nothing.
phenomenon("nouns of several words", [
  reads("أعلنت تركيا إسقاط طائرة روسية.", "Turkey ATTACKS Russia"),
  reads("ناقش الخبراء خروج بريطانيا من الاتحاد الأوروبي.", "United Kingdom WITHDRAWS_FROM European Union"),
  reads("تناول الاجتماع العلاقات بين مصر وتركيا."),
  reads("وصف سيرغي لافروف في ختام زيارة إلى مصر الوضع.", "Sergey Lavrov VISITS Egypt"),
  reads("قاطعت السعودية قطر بسبب دعمها لإيران.", "Saudi Arabia SANCTIONS Qatar", "Qatar SUPPORTS Iran"),
  reads("نفت تركيا الاتهامات السورية لتركيا.", "Turkey DENIES Syria", "Syria ACCUSES Turkey"),
]);

// صفة بلا موصول: behind an indefinite noun a verb that only says that the thing is held.
phenomenon("a clause without الذي behind the noun of an event", [
  reads("تأنى بعد محادثات أجراها سيرغي لافروف مع هاكان فيدان.", "Sergey Lavrov MEETS Hakan Fidan"),
  reads("كشفت القناة عن لقاء جمع سيرغي لافروف بهاكان فيدان.", "Sergey Lavrov MEETS Hakan Fidan"),
  reads(
    "قال سيرغي لافروف في مؤتمر صحفي عقده مع هاكان فيدان إن الحوار ضروري.",
    "Sergey Lavrov MEETS Hakan Fidan",
  ),
]);

phenomenon("whose deed it is, and against whom", [
  reads("نفت واشنطن اتهام روسيا لها.", "Russia ACCUSES United States negated", "United States DENIES Russia"),
  reads("تحرك المجلس ضد إيران بسبب دعمها الحوثيين.", "Iran SUPPORTS Houthis"),
  reads(
    "تصاعدت التهديدات المتبادلة بين إثيوبيا وإريتريا.",
    "Eritrea THREATENS Ethiopia",
    "Ethiopia THREATENS Eritrea",
  ),
  reads("قبلت أوكرانيا دعوة انضمام لحلف الأطلسي.", "Ukraine JOINS NATO planned"),
  reads("أعقب ذلك استبدال سيرغي شويغو بأندريه بيلوسوف.", "Andrey Belousov REPLACES Sergei Shoigu"),
]);

phenomenon("what somebody is called on to do himself is a masdar with him in its genitive", [
  reads("دعا محمود عباس إلى ضرورة تدخل الأمم المتحدة.", "Mahmoud Abbas URGES United Nations"),
  reads("شددت فرنسا على ضرورة التزام إيران بالاتفاق.", "France URGES Iran"),
  reads("طالب محمود عباس إسرائيل بوقف تدخل الجيش.", "Mahmoud Abbas DEMANDS Israel"),
]);
