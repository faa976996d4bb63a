import { gap, phenomenon, reads } from "./reading.js";

// الضمير المستتر: a verb without a noun phrase goes on with the subject of the clause before, where it agrees.
phenomenon("subjects carried over a conjunction", [
  reads("أدانت فرنسا الانقلاب في مالي. ودعت السنغال إلى الحوار."),
  reads("أدانت فرنسا الانقلاب في مالي. وتطالب السنغال بعودة المدنيين إلى الحكم."),
  reads("هاجم بوتين أوكرانيا. وحذر زيلينسكي من حرب طويلة.", "Vladimir Putin ATTACKS Ukraine"),
  gap(
    "an adverb of place between verb and object",
    "زارت ميركل اليونان. كما التقت هناك إيمانويل ماكرون.",
    "Angela Merkel VISITS Greece",
    "Angela Merkel MEETS Emmanuel Macron",
  ),
  reads(
    "زار لافروف مصر. كما وجه الشكر إلى قادة الجزائر.",
    "Sergey Lavrov VISITS Egypt",
    "Sergey Lavrov THANKS Algeria",
  ),
  reads(
    "زار رجب طيب أردوغان قطر، وفرض عقوبات على اليونان.",
    "Recep Tayyip Erdoğan VISITS Qatar",
    "Recep Tayyip Erdoğan SANCTIONS Greece",
  ),
  reads(
    "أدان سيرغي لافروف إسرائيل. وطالب المجتمع الدولي بالتحرك.",
    "Sergey Lavrov CONDEMNS Israel",
    "Sergey Lavrov DEMANDS International community",
  ),
  reads("زار لافروف مصر، كما زار الجزائر.", "Sergey Lavrov VISITS Egypt", "Sergey Lavrov VISITS Algeria"),
  reads(
    "وصل لافروف إلى طهران حيث يلتقي حسن روحاني.",
    "Sergey Lavrov VISITS Tehran",
    "Sergey Lavrov MEETS Hassan Rouhani",
  ),
  reads(
    "سافر لافروف إلى طهران حيث من المقرر أن يلتقي حسن روحاني.",
    "Sergey Lavrov VISITS Tehran",
    "Sergey Lavrov MEETS Hassan Rouhani planned",
  ),
  reads("أدانت قطر إسرائيل، ثم دعت إيران إلى الحوار.", "Qatar CONDEMNS Israel", "Qatar URGES Iran"),
]);

// Before its subject a verb is singular: behind one in the plural stands its object; nor does it go on with one person.
phenomenon("verbs in the plural", [
  reads(
    "تظاهر محتجون في تونس. كما طالبوا قيس سعيد بالرحيل.",
    "Protesters in Tunisia PROTESTS_AGAINST Tunisia",
    "Protesters in Tunisia DEMANDS Kais Saied",
  ),
  reads("تحدث لافروف عن مسلحين. ويقاتلون الجيش السوري.", "Syrian Army PART_OF Syria"),
]);

// الحال: an accusative participle tells what the subject does meanwhile.
phenomenon("subjects carried to participles", [
  reads("تحدث لافروف عن الأزمة محذرا تركيا من التصعيد.", "Sergey Lavrov WARNS Turkey"),
  reads("تحدث لافروف عن الأزمة، متهما أوكرانيا بالتصعيد.", "Sergey Lavrov ACCUSES Ukraine"),
  reads("تحدثت ميركل عن الأزمة، داعية روسيا إلى الحوار.", "Angela Merkel URGES Russia"),
  reads("أكد أردوغان أن الحوار ضروري، منتقدا إسرائيل.", "Recep Tayyip Erdoğan CONDEMNS Israel"),
]);

// أن with a pronoun goes on with the speaker or, with another gender, with whom it agrees.
phenomenon("subjects behind a complementizer with a pronoun", [
  reads("أكدت روسيا أنها تدعم سوريا.", "Russia SUPPORTS Syria"),
  reads("قال ماكرون إنه سيزور لبنان.", "Emmanuel Macron VISITS Lebanon planned"),
  reads(
    "اتهم نتنياهو إيران بأنها تدعم حزب الله.",
    "Benjamin Netanyahu ACCUSES Iran",
    "Iran SUPPORTS Hezbollah",
  ),
  reads("أعلنت الهند أنها سترسل قوات إلى كشمير.", "India SENDS_TROOPS_TO Kashmir planned"),
]);

// A verb of saying governs أن with a subject of its own.
phenomenon("a subject of its own behind a complementizer", [
  reads("أكدت روسيا أن إيران تدعم سوريا.", "Iran SUPPORTS Syria"),
  reads("قال ماكرون إن ألمانيا ستدعم اليونان.", "Germany SUPPORTS Greece planned"),
]);

// Behind a comma and و a verb of speech goes on with whoever spoke, not with the subject of what he said.
phenomenon("speakers that go on behind what they said", [
  reads(
    "أكد إيمانويل ماكرون أن بشار الأسد هاجم حلب، ودعا إيران إلى التهدئة.",
    "Bashar al-Assad ATTACKS Aleppo",
    "Emmanuel Macron URGES Iran",
  ),
  reads(
    "قالت أنغيلا ميركل إن فلاديمير بوتين هاجم أوكرانيا، وحذرت تركيا من التصعيد.",
    "Vladimir Putin ATTACKS Ukraine",
    "Angela Merkel WARNS Turkey",
  ),
]);

// The owner moves his own: قواتها is no subject.
phenomenon("a group with its owner's pronoun", [
  reads("قررت فرنسا أن تسحب قواتها من النيجر.", "France WITHDRAWS_FROM Niger planned"),
]);

// A verb of speech needs no addressee: behind a full stop the name is who speaks, not whom the last subject spoke to.
phenomenon("a new speaker behind a full stop", [
  reads("أدانت فرنسا إيران. وحذر فلاديمير بوتين من التصعيد.", "France CONDEMNS Iran"),
  reads(
    "أدان إيمانويل ماكرون إيران، وحذر فلاديمير بوتين من التصعيد.",
    "Emmanuel Macron CONDEMNS Iran",
    "Emmanuel Macron WARNS Vladimir Putin",
  ),
]);

// وطالب البيان: the words speak for who issued them.
phenomenon("statements as subjects", [
  reads(
    "أصدرت فرنسا وألمانيا بيانا مشتركا. وطالب البيان موسكو بالانسحاب.",
    "France DEMANDS Russia",
    "Germany DEMANDS Russia",
  ),
  reads("تحدثت الجزائر في بيان عن التصعيد. وحذر البيان إسرائيل من التصعيد.", "Algeria WARNS Israel"),
  reads(
    "وجاء في بيان لحركة طالبان أن الحوار مستمر. ودعا البيان باكستان إلى الحوار.",
    "Taliban URGES Pakistan",
  ),
  reads("وصل لافروف إلى مصر. وطالب التقرير موسكو بالانسحاب.", "Sergey Lavrov VISITS Egypt"),
]);

// Behind كما the noun that the verb has for its object is no subject of its own.
phenomenon("what is done behind كما", [
  reads(
    "أدان إيمانويل ماكرون إيران. كما وجه الشكر إلى ألمانيا.",
    "Emmanuel Macron CONDEMNS Iran",
    "Emmanuel Macron THANKS Germany",
  ),
  reads(
    "أدانت فرنسا إيران. كما نفذت هجمات على معسكرات حزب العمال الكردستاني.",
    "France CONDEMNS Iran",
    "France ATTACKS Kurdistan Workers' Party",
  ),
]);

// Behind إنّ stands the subject, however far its verb.
phenomenon("the name behind إنّ", [
  reads(
    "قال ناشطون إن القوات الروسية، مثل غيرها في هذه الحرب، هاجمت خاركيف.",
    "Russia forces PART_OF Russia",
    "Russia forces ATTACKS Kharkiv",
  ),
  reads(
    "أعلن الكرملين أن وزير الدفاع المصري، سامح شكري، سيزور موسكو.",
    "Sameh Shoukry VISITS Moscow planned",
    "Sameh Shoukry HOLDS_OFFICE Egypt",
  ),
  reads("قال ماكرون إن حماس ليست مسؤولة عن هجوم على دورية إسرائيلية أصاب أربعة جنود.", "∅ INJURES Soldiers"),
  reads('قال ماكرون: "إنهم يدعمون حزب الله".'),
  reads("قال ماكرون إن هذا التدريب سيجري بطلب من الحكومة المصرية."),
]);

phenomenon("a deed of whose doer only a pronoun tells", [
  reads("وصفت مصر بنود الاتفاق الذي وقعته مع قبرص بأنها عادلة.", "Egypt SIGNS_AGREEMENT_WITH Cyprus"),
  reads("تحدث إيمانويل ماكرون عن الاتصال الذي أجراه مع محمود عباس.", "Emmanuel Macron PHONES Mahmoud Abbas"),
  reads("تحدث إيمانويل ماكرون عن فلاديمير بوتين وعن الحرب التي بدأها على أوكرانيا."),
]);

// خلالها takes up the visit: who made it goes on, and the one name behind is whom he met.
phenomenon("what somebody did on a visit", [
  reads(
    "وصل فلاديمير بوتين إلى طهران في زيارة التقى خلالها إبراهيم رئيسي.",
    "Vladimir Putin VISITS Tehran",
    "Vladimir Putin MEETS Ebrahim Raisi",
  ),
  reads("عقد مجلس الأمن جلسة أدانت خلالها روسيا تركيا.", "Russia CONDEMNS Turkey"),
]);

// اليوم behind a state is the day; the channel is announced.
phenomenon("a channel with the name of a state", [
  reads("أدانت روسيا اليوم تركيا.", "Russia CONDEMNS Turkey"),
]);

// Thanks and congratulations need somebody whom they are for: the only name is his, and who spoke last gives them.
phenomenon("who thanks and congratulates", [
  reads(
    "زار بوتين برلين. وشكر فرنسا على دعمها.",
    "Vladimir Putin THANKS France",
    "Vladimir Putin VISITS Berlin",
  ),
  reads(
    "أشاد بوتين بفرنسا. وهنأ ماكرون بفوزه.",
    "Vladimir Putin EXPRESSES_SYMPATHY_TO Emmanuel Macron",
    "Vladimir Putin PRAISES France",
  ),
  reads(
    "أشاد بوتين بفرنسا. وشكر ماكرون ألمانيا.",
    "Emmanuel Macron THANKS Germany",
    "Vladimir Putin PRAISES France",
  ),
]);
