import { phenomenon, reads } from "./reading.js";

const RUSSIAN_CONSULATE = "Consulate of Russia PART_OF Russia";
const RUSSIAN_ARMY = "Russian Armed Forces PART_OF Russia";

// Published on Thursday 6 January 2022.
phenomenon("whom sanctions hit is named in the clause that describes them", [
  reads(
    "ألغت كندا العقوبات التي فرضتها على فنزويلا.",
    "Canada LIFTS_SANCTIONS_ON Venezuela",
    "Canada SANCTIONS Venezuela",
  ),
  reads("مددت اليابان العقوبات التي تفرضها على بيلاروسيا.", "Japan SANCTIONS Belarus"),
  reads("تطال العقوبات البريطانية رمضان قديروف.", "United Kingdom SANCTIONS Ramzan Kadyrov"),
  reads("ألغت كندا العقوبات التي تحدث عنها الوزير على التلفزيون."),
]);

phenomenon("who orders a deed has it done, unless somebody is told to", [
  reads("أمرت بولندا بطرد عشرة دبلوماسيين روس.", "Poland EXPELS Russia planned"),
  reads("أمرت بولندا بإغلاق القنصلية الروسية.", "Poland CUTS_TIES_WITH Russia planned", RUSSIAN_CONSULATE),
  reads(
    "أمر فلاديمير بوتين الجيش الروسي بقصف حلب.",
    RUSSIAN_ARMY,
    "Russian Armed Forces ATTACKS Aleppo requested",
  ),
]);

phenomenon("who wants to do something asks nobody for it", [
  reads("تسعى كندا إلى فرض عقوبات على روسيا.", "Canada SANCTIONS Russia planned"),
  reads("تسعى تركيا لتطبيع علاقاتها مع مصر.", "Turkey RESTORES_TIES_WITH Egypt planned"),
  reads("تسعى تركيا للانضمام إلى الاتحاد الأوروبي.", "Turkey JOINS European Union planned"),
]);

phenomenon("diplomats who are sent away, however many", [
  reads("طردت بولندا أكبر عدد من الدبلوماسيين الروس.", "Poland EXPELS Russia"),
  reads("سحبت تشيكيا 12 دبلوماسيا روسيا من براغ.", "Czech Republic EXPELS Russia"),
  reads("سحبت روسيا دبلوماسيين روسا من كييف.", "Russia CUTS_TIES_WITH Ukraine"),
]);

phenomenon("a name with the required word in it is no object", [
  reads(
    "طردت بولندا السفير الروسي وأغلقت القنصلية الروسية.",
    "Poland EXPELS Russia",
    "Poland CUTS_TIES_WITH Russia",
    RUSSIAN_CONSULATE,
  ),
  reads(
    "أرسلت منظمة حظر الأسلحة الكيميائية فريقا إلى بريطانيا للتحقيق في الهجوم.",
    "OPCW INVESTIGATES United Kingdom",
  ),
]);

phenomenon("deeds joined by و share who does them", [
  reads(
    "جاء ذلك بعد طرد روسيا 60 دبلوماسيا أميركيا وإغلاق القنصلية الأميركية.",
    "Russia EXPELS United States",
    "Russia CUTS_TIES_WITH United States",
    "Consulate of United States PART_OF United States",
  ),
  reads("كان قتل الصحفية شيرين أبو عاقلة جريمة بشعة واعتداء صارخا على الصحافة.", "∅ KILLS Shirin Abu Aqla"),
]);

phenomenon("a government that resigns leaves its state, told by a verb or by its noun", [
  reads(
    "جاء ذلك عقب استقالة الحكومة العراقية.",
    "Government of Iraq RESIGNS_FROM Iraq",
    "Government of Iraq PART_OF Iraq",
  ),
  reads(
    "قدمت الحكومة اللبنانية استقالتها.",
    "Government of Lebanon RESIGNS_FROM Lebanon",
    "Government of Lebanon PART_OF Lebanon",
  ),
]);

phenomenon("the name before a predicate participle or على استعداد is its subject", [
  reads("قال شولتس إن اليابان مستعدة لمساعدة أوكرانيا.", "Japan OFFERS_HELP_TO Ukraine"),
  reads("اليابان على استعداد لمساعدة أوكرانيا.", "Japan OFFERS_HELP_TO Ukraine"),
]);

phenomenon("who is to be admitted, or is suspended, is not said to be a member", [
  reads("دعا شولتس إلى قبول أوكرانيا عضوا في الاتحاد الأوروبي.", "Olaf Scholz URGES Ukraine"),
  reads("علقت عضوية النيجر في الاتحاد الأفريقي.", "African Union SUSPENDS_AID_TO Niger"),
  reads("تم تعليق عضوية النيجر في الاتحاد الأفريقي.", "African Union SUSPENDS_AID_TO Niger"),
  reads("أصبحت كرواتيا عضوا في الاتحاد الأوروبي.", "Croatia MEMBER_OF European Union"),
]);

phenomenon("an adviser of somebody named, and a director in some place", [
  reads("قال مستشار ترامب للأمن القومي جون بولتون إن الوضع خطير.", "John Bolton HOLDS_OFFICE United States"),
  reads("التقى مستشار ترامب جون بولتون."),
  reads(
    "قال مدير منظمة الصحة العالمية في اليمن أحمد شادول إن الوضع خطير.",
    "Ahmd Shadul HOLDS_OFFICE World Health Organization",
  ),
  reads(
    "التقى الأمين العام للأمم المتحدة في جنيف سيرغي لافروف.",
    "Secretary-general of United Nations MEETS Sergey Lavrov",
  ),
]);

// How many is told of people who came to harm, were expelled, held or let go, and of nothing else; what is given is not whom it is given to.
phenomenon(
  "counted, but not people to whom it was done",
  [
    reads("استدعت فرنسا خمسة سفراء أوروبيين.", "France PROTESTS_TO Ambassadors of Europe"),
    reads("سلمت مصر ثماني مقاتلات."),
    reads("سلمت فرنسا ثماني مقاتلات إلى مصر.", "France SUPPLIES_ARMS_TO Egypt"),
    reads("احتجزت إيران خمسة صحفيين.", "Iran ARRESTS Journalists of Iran; number 5"),
  ],
  "number",
);
