import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon("who judges a deed judges whoever does it in its relative clause", [
  reads("أدانت بلجيكا التفجير الذي نفذته حركة طالبان.", "Belgium CONDEMNS Taliban"),
  reads(
    "ندد رجب طيب أردوغان بالتصريحات التي أدلى بها إيمانويل ماكرون.",
    "Recep Tayyip Erdoğan CONDEMNS Emmanuel Macron",
  ),
  reads("رفضت روسيا المقترح الذي قدمته فرنسا.", "Russia REJECTS France"),
  reads("رفضت روسيا مقترحا قدمته فرنسا.", "Russia REJECTS France"),
  reads("رحبت فرنسا بما قدمته روسيا.", "France PRAISES Russia"),
  reads("نفت روسيا ما أعلنته أوكرانيا عن هجوم.", "Russia DENIES Ukraine"),
  reads("أعربت إيطاليا عن دعمها للمبادرة التي أطلقتها مصر.", "Italy SUPPORTS Egypt"),
  reads(
    "بعد إدانة رجب طيب أردوغان التصريحات التي أدلى بها إيمانويل ماكرون.",
    "Recep Tayyip Erdoğan CONDEMNS Emmanuel Macron",
  ),
  reads("أدانت بلجيكا الهجوم الذي انتقدته حركة طالبان."),
  reads("أدانت بلجيكا الهجوم الذي استهدف فرنسا."),
]);

phenomenon("whom a demand, a fear or a threat means is who does what it brings in", [
  reads(
    "طالب إيمانويل ماكرون بأن تنسحب روسيا من أوكرانيا.",
    "Emmanuel Macron DEMANDS Russia",
    "Russia WITHDRAWS_FROM Ukraine requested",
  ),
  reads("تشعر بولندا بالقلق من أن يقدم دونالد ترامب تنازلات.", "Poland EXPRESSES_CONCERN_OVER Donald Trump"),
  reads("هددت إيران برد قاس إذا هاجمتها إسرائيل.", "Iran THREATENS Israel", "Israel ATTACKS Iran possible"),
  reads("طالب أولاف شولتس بأن يشارك في المفاوضات."),
]);

phenomenon("what somebody says that another has to do or is to blame for", [
  reads("قال عادل الجبير إنه يجب على إيران تغيير سياستها.", "Adel al-Jubeir URGES Iran"),
  reads("قال عبد الفتاح السيسي إن على إثيوبيا وقف ملء السد.", "Abdel Fattah el-Sisi URGES Ethiopia"),
  reads("قال أنتوني بلينكن إن إيران هي المسؤولة عن الهجوم.", "Antony Blinken ACCUSES Iran"),
  reads("يجب على إيران تغيير سياستها."),
  reads("قال سيرغي لافروف إن على إيران عقوبات."),
  reads("قال سيرغي لافروف إن روسيا مسؤولة عن حماية المدنيين."),
  reads("قال دونالد ترامب إنه يتعين على الولايات المتحدة رفع العقوبات."),
]);

phenomenon("verbs of asking and nouns that look like others", [
  reads(
    "ندد نبيل العربي بتركيا وطالب أنقرة باحترام سيادة العراق.",
    "Nabil Elaraby CONDEMNS Turkey",
    "Nabil Elaraby DEMANDS Turkey",
  ),
  reads("قال أنطونيو غوتيريش إنه حث سلفا كير على وقف القتال.", "António Guterres URGES Salva Kiir"),
  reads("انتقد باراك أوباما خلفه دونالد ترامب.", "Barack Obama CONDEMNS Donald Trump"),
  reads("قتل طالب روسي بالرصاص."),
]);

phenomenon("states protest to each other, crowds against them; two exchange accusations", [
  reads("احتجت اليونان على قرار تركيا.", "Greece PROTESTS_TO Turkey"),
  reads("تبادلت الهند وباكستان الاتهامات بخرق الهدنة.", "India ACCUSES Pakistan", "Pakistan ACCUSES India"),
  reads("اعترفت أستراليا بالقدس عاصمة لإسرائيل.", "Australia RECOGNIZES Israel"),
]);

phenomenon(
  "who goes on speaking, in the words of official news",
  [
    reads(
      "استقبل الشيخ تميم بن حمد سيرغي لافروف. وقال سموه إن إيران قصفت العراق.",
      "Tamim bin Hamad Al Thani HOSTS Sergey Lavrov",
      "Iran ATTACKS Iraq; speaker Tamim bin Hamad Al Thani",
    ),
    reads("جدد ناصر بوريطة التأكيد على أن فرنسا قصفت ليبيا.", "France ATTACKS Libya; speaker Nasser Bourita"),
    reads("سجل ناصر بوريطة أن فرنسا قصفت ليبيا.", "France ATTACKS Libya; speaker Nasser Bourita"),
    reads("رفض ناصر بوريطة القول إن فرنسا قصفت ليبيا.", "France ATTACKS Libya negated"),
  ],
  "speaker",
);

phenomenon("وأن goes on the أن of its kind, whatever stands between", [
  reads("أكد أيمن الصفدي أن الأردن يرفض التهجير، وأن إسرائيل تقصف غزة.", "Israel ATTACKS Gaza Strip"),
  reads(
    "استبعد أيمن الصفدي أن تهاجم إسرائيل لبنان وأن تقصف تركيا العراق.",
    "Israel ATTACKS Lebanon negated planned",
    "Turkey ATTACKS Iraq negated planned",
  ),
]);

phenomenon("who is to be received is still to meet", [
  reads(
    "ستستضيف قطر محادثات بين كابل وواشنطن.",
    "Qatar HOSTS Afghanistan planned",
    "Qatar HOSTS United States planned",
    "Afghanistan MEETS United States planned",
  ),
  reads("تحتضن الجزائر القمة العربية."),
]);

// نضرب, سننسحب: what "we" do by force or treaty the state does for which he speaks; what he does by saying it is his own.
phenomenon(
  "who we are",
  [
    reads(
      'قال وزير الخارجية التركي مولود جاويش أوغلو: "نقاتل داعش".',
      "Mevlüt Çavuşoğlu HOLDS_OFFICE Turkey",
      "Turkey CLASHES_WITH Islamic State; speaker Mevlüt Çavuşoğlu",
    ),
    reads(
      'قال وزير الخارجية التركي مولود جاويش أوغلو: "ندين روسيا".',
      "Mevlüt Çavuşoğlu HOLDS_OFFICE Turkey",
      "Mevlüt Çavuşoğlu CONDEMNS Russia; speaker Mevlüt Çavuşoğlu",
    ),
  ],
  "speaker",
);
