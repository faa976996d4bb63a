import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon("what a noun must not have beside it", [
  reads("شنت السعودية حملة عسكرية ضد الحوثيين.", "Saudi Arabia ATTACKS Houthis"),
  reads("شنت السعودية حملة تشويه إعلامية ضد قطر."),
  reads("تخوض فرنسا حربا تجارية مع الصين."),
  reads("تخوض فرنسا حربا مع الصين.", "France CLASHES_WITH China"),
  reads("التزمت إسرائيل باتفاقات أوسلو مع مصر."),
  reads("رفضت إيطاليا السماح لسفينة تابعة لمنظمة وتحمل 141 مهاجرا بدخول موانئها."),
]);

phenomenon(
  "who does it is named in the clause itself",
  [
    reads(
      "طالب ماكرون بأن تنسحب روسيا من أوكرانيا.",
      "Emmanuel Macron DEMANDS Russia",
      "Russia WITHDRAWS_FROM Ukraine requested; speaker Emmanuel Macron",
    ),
    reads(
      "حث ماكرون بوتين على أن ينسحب من أوكرانيا.",
      "Emmanuel Macron URGES Vladimir Putin",
      "Vladimir Putin WITHDRAWS_FROM Ukraine requested; speaker Emmanuel Macron",
    ),
    reads(
      "قال المستشار النمساوي سيباستيان كورتز الذي تتولى بلاده رئاسة الاتحاد الأوروبي إن القمة ناجحة.",
      "Sebastian Kurz HOLDS_OFFICE Austria",
      "Austria CHAIRS European Union",
    ),
    reads(
      "قال مايك بومبيو إن واشنطن مستعدة لتوقيع اتفاق آخر مع إيران.",
      "United States SIGNS_AGREEMENT_WITH Iran planned; speaker Mike Pompeo",
    ),
    reads("التقى مندوب بشار الأسد في الأمم المتحدة أنطونيو غوتيريش."),
    reads("ينتقد ترامب الاتفاق مع إيران."),
    reads("وقعت فرنسا الاتفاق مع إيران.", "France SIGNS_AGREEMENT_WITH Iran"),
  ],
  "speaker",
);

phenomenon("whom or what it is done to", [
  // ب and a capital: where they met.
  reads("اجتمع وزراء الخارجية العرب بالقاهرة اليوم."),
  reads(
    "شارك سيرغي لافروف في اجتماع جامعة الدول العربية بالقاهرة.",
    "Sergey Lavrov CONTRIBUTES_TO Arab League",
  ),
  reads("انتقدت فرنسا الرجل الذي قتلته روسيا."),
  reads("أدان مجلس الأمن الهجمات التي وقعت أخيرا في سوريا."),
  reads(
    "شنت القوات اليمنية هجوما باتجاه مدينة الحديدة المطلة على البحر الأحمر.",
    "Yemen forces PART_OF Yemen",
    "Yemen forces ATTACKS Hodeidah",
  ),
  reads("وجهت المحكمة الدولية الخاصة بلبنان اتهامات إلى عناصر يعتقد أنهم من حزب الله، الحليف الأبرز لسوريا."),
  reads("الدبلوماسيون الروس سينتظرون زيارة جون كيري."),
  reads("قال ماكرون إنه يتفق فيما ذهب إليه عبد الفتاح السيسي."),
  reads("أدانت الرياض إطلاق الصواريخ من قبل الحوثيين في اليمن.", "Saudi Arabia CONDEMNS Houthis"),
  reads("احتجت إيران على قرار بلجيكا.", "Iran PROTESTS_TO Belgium"),
]);

phenomenon("planned, requested or told of another occasion", [
  reads(
    "سيتوجه سيرغي لافروف إلى القاهرة حيث يلتقي سامح شكري.",
    "Sergey Lavrov VISITS Cairo planned",
    "Sergey Lavrov MEETS Sameh Shoukry planned",
  ),
  reads(
    "توجه سيرغي لافروف إلى القاهرة حيث يلتقي سامح شكري.",
    "Sergey Lavrov VISITS Cairo",
    "Sergey Lavrov MEETS Sameh Shoukry",
  ),
  reads("يلتقي ماكرون بوتين خلال أيام.", "Emmanuel Macron MEETS Vladimir Putin planned"),
  reads("بدأ التحضير للقاء بين فلاديمير بوتين ودونالد ترامب.", "Vladimir Putin MEETS Donald Trump planned"),
  reads("تصر فرنسا على انسحاب روسيا من أوكرانيا.", "Russia WITHDRAWS_FROM Ukraine requested"),
  reads("دخل مسلحون البلاد لاغتيال دونالد ترامب.", "∅ KILLS Donald Trump planned"),
]);

phenomenon(
  "whose people and which place they are",
  [
    reads(
      "زار ماكرون مصر. وقتل عشرة أشخاص في مدينة السليمانية.",
      "Emmanuel Macron VISITS Egypt",
      "∅ KILLS People in Iraq; number 10",
    ),
    reads("قمع إيران للمتظاهرين مستمر في فرنسا.", "Iran REPRESSES Protesters in Iran"),
    reads("نفذ الطيران الروسي غارة على أطراف مدينة درعا.", "Russia ATTACKS Daraa"),
    reads(
      "وصل وزير الخارجية الأردني أيمن الصفدي إلى عمان.",
      "Ayman Safadi VISITS Amman",
      "Ayman Safadi HOLDS_OFFICE Jordan",
    ),
    reads("تقع قاعدة حميميم الروسية في سوريا.", "Hmeimim LOCATED_IN Syria"),
  ],
  "number",
);

// Where words were given is not what they are about; who is withdrawn does not withdraw himself; two who fight beside each other.
phenomenon("no party to it", [
  reads("أعلن سعد الحريري استقالته في خطاب من الرياض."),
  reads("سحب السفراء من قطر"),
  reads("شاركت فرنسا وبريطانيا في معركة الموصل."),
  reads("شاركت فرنسا في القتال ضد داعش.", "France CLASHES_WITH Islamic State"),
  reads("تعرضت فنلندا لهجمات، وانتهكت الطائرات الروسية المجال الجوي الفنلندي."),
]);

// A noun with its possessor's pronoun ends its phrase, and a speech that is only named addresses nobody.
phenomenon("in whose words", [
  reads("اتهم ماكرون في مقاله تركيا بدعم حماس.", "Emmanuel Macron ACCUSES Turkey", "Turkey SUPPORTS Hamas"),
  reads("اتهم ماكرون في خطابه تركيا بدعم حماس.", "Emmanuel Macron ACCUSES Turkey", "Turkey SUPPORTS Hamas"),
]);

// وقف لإطلاق النار is no firing, whatever stands between.
phenomenon("a ceasefire that is not in the construct state", [
  reads("رعت الجامعة العربية وقفا لإطلاق النار في اليمن."),
  reads("قال العربي إن الجامعة العربية ستدرس مراقبة وقف فوري لإطلاق النار في اليمن."),
]);

// Who denies that something is shown does not say it, and aircraft that violate an airspace are nobody named before.
phenomenon("who is blamed by what somebody says", [
  reads("تصر كندا على أنه لا توجد أدلة على أن اليابان تقف وراء الهجمات."),
  reads("قال شولتس إنه لم يثبت أن اليابان انتهكت القانون."),
  reads("قال شولتس إن اليابان انتهكت القانون.", "Olaf Scholz ACCUSES Japan"),
  reads("قال شولتس إن فنلندا تعرضت لهجمات، وانتهكت الطائرات الروسية المجال الجوي."),
]);

// قبولها may be of any feminine noun before it.
phenomenon("who is accepted as a member", [
  reads(
    "تنسحب كندا من حلف شمال الأطلسي بعد اعترافه بكوسوفو وقبولها عضوا في الحلف.",
    "Canada WITHDRAWS_FROM NATO",
  ),
]);
