import { gap, phenomenon, reads } from "./reading.js";

// المبني للمجهول and its paraphrases تم, جرى: the object is the grammatical subject, the agent may follow.
phenomenon("passives", [
  reads("أصيب جنود فرنسيون في مالي.", "∅ INJURES Soldiers of France"),
  reads("قتلت بوكو حرام جنودا في نيجيريا.", "Boko Haram KILLS Soldiers of Nigeria"),
  reads("لقي جنود مصرعهم في مالي.", "∅ KILLS Soldiers of Mali"),
  reads("قتل ثلاثة متظاهرين في السودان.", "∅ KILLS Protesters in Sudan"),
  reads("قُتل جنديان فرنسيان في مالي.", "∅ KILLS Soldiers of France"),
  reads("اعتقل أليكسي نافالني في موسكو.", "∅ ARRESTS Alexei Navalny"),
  reads(
    "اعتُقل أليكسي نافالني من قبل الشرطة الروسية.",
    "Police of Russia PART_OF Russia",
    "Police of Russia ARRESTS Alexei Navalny",
  ),
  reads(
    "قتل ثلاثة متظاهرين برصاص الشرطة الإيرانية.",
    "Police of Iran PART_OF Iran",
    "Police of Iran KILLS Protesters in Iran",
  ),
  reads("عين أنطونيو غوتيريش من قبل الأمم المتحدة.", "United Nations APPOINTS António Guterres"),
]);

phenomenon("passives by paraphrase", [
  reads("تم اعتقال أليكسي نافالني في موسكو.", "∅ ARRESTS Alexei Navalny"),
  reads("تم فرض عقوبات على روسيا من قبل بريطانيا.", "United Kingdom SANCTIONS Russia"),
  reads("جرى الإفراج عن أليكسي نافالني."),
]);

// Without an agent a relation that needs one is not stated.
phenomenon("passives without an agent", [
  reads("فرضت عقوبات على روسيا."),
  reads("أدين الهجوم على أوكرانيا."),
]);

// مقتل, إصابة, اعتقال: nouns of what happened to somebody, with how many.
phenomenon(
  "how many",
  [
    reads("قتل 12 متظاهرا في السودان.", "∅ KILLS Protesters in Sudan; number 12"),
    reads("أسفر الانفجار عن مقتل خمسة جنود.", "∅ KILLS Soldiers; number 5"),
    reads(
      "أسفر الانفجار عن مقتل ١٥ جنديا وإصابة ٣٠ متظاهرا.",
      "∅ KILLS Soldiers; number 15",
      "∅ INJURES Protesters; number 30",
    ),
    reads(
      "اعتقلت الشرطة الفرنسية مئة متظاهر.",
      "Police of France PART_OF France",
      "Police of France ARRESTS Protesters in France; number 100",
    ),
    reads(
      "اعتقلت الشرطة الفرنسية 1,200 متظاهر.",
      "Police of France PART_OF France",
      "Police of France ARRESTS Protesters in France; number 1200",
    ),
    reads("أصيب جنديان فرنسيان في مالي.", "∅ INJURES Soldiers of France; number 2"),
    reads("طردت بولندا دبلوماسيين روسيين اثنين.", "Poland EXPELS Russia; number 2"),
    reads("طردت بولندا دبلوماسيين روسا.", "Poland EXPELS Russia"),
    reads(
      "أطلقت السلطات المصرية سراح 70 طفلا.",
      "Authorities of Egypt RELEASES Children in Egypt; number 70",
    ),
    gap(
      "tens in words, and a dual that stands for two, in coordination",
      "قتل متظاهران وأصيب عشرون جنديا.",
      "∅ KILLS Protesters; number 2",
      "∅ INJURES Soldiers; number 20",
    ),
    reads(
      "اعتقلت الشرطة الفرنسية عشرات المتظاهرين.",
      "Police of France PART_OF France",
      "Police of France ARRESTS Protesters in France",
    ),
    reads("طردت بولندا 45 دبلوماسيا روسيا.", "Poland EXPELS Russia; number 45"),
    reads("قتل أحد عشر جنديا.", "∅ KILLS Soldiers; number 11"),
    reads("قتل ثلاثة وعشرون جنديا.", "∅ KILLS Soldiers; number 23"),
  ],
  "number",
);

// The people before a verb without an object, of a deed whose doer need not be told, are its patients.
phenomenon("patients before a verb that could be passive", [
  reads("أكدت مصادر أن 12 جنديا على الأقل قتلوا في عدن.", "∅ KILLS Soldiers of Yemen"),
]);

phenomenon("whose the attack is in which people die", [
  reads("لقي خمسة مدنيين مصرعهم في غارة روسية.", "Russia KILLS Civilians"),
  reads("لقي خمسة مدنيين مصرعهم في زلزال.", "∅ KILLS Civilians"),
]);

phenomenon("killed in shelling and raids of one state", [
  reads("قتل ثلاثة مدنيين جراء القصف المدفعي والغارات الروسية.", "Russia KILLS Civilians"),
  reads("قتل ثلاثة مدنيين جراء القصف المدفعي في شمال البلاد.", "∅ KILLS Civilians"),
]);

phenomenon("a toll is no doer", [
  reads("هز انفجار العاصمة وأوقع ستة قتلى.", "∅ KILLS People killed"),
  reads("أصيب ستة جنود في انفجار.", "∅ INJURES Soldiers"),
  reads("قتل ستة مسلحين.", "∅ KILLS Gunmen"),
]);

phenomenon("a raid that killed is no raid on those killed", [
  reads(
    "تعرضت مدينة حلب لقصف روسي أوقع ستة قتلى.",
    "Russia ATTACKS Aleppo",
    "Russia KILLS People killed in Syria",
  ),
]);
