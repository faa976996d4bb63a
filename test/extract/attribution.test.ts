import { gap, phenomenon, reads } from "./reading.js";

// الإسناد: who is credited with the words. A clause behind قال إن, a quotation, a source.
phenomenon(
  "reported clauses",
  [
    reads("قال لافروف إن تركيا دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
    reads("أكدت إيران أن إسرائيل هاجمت سوريا.", "Israel ATTACKS Syria; speaker Iran"),
    reads(
      "قال لافروف إن إيران طلبت انسحاب تركيا من العراق.",
      "Turkey WITHDRAWS_FROM Iraq requested; speaker Sergey Lavrov",
    ),
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
  "whose words they are not",
  [
    reads("أدانت تركيا إسرائيل. يذكر أن روسيا قصفت سوريا.", "Turkey CONDEMNS Israel", "Russia ATTACKS Syria"),
    reads(
      "أكد لافروف أن روسيا تدعم سوريا، داعيا تركيا إلى وقف دعم أذربيجان.",
      "Russia SUPPORTS Syria; speaker Sergey Lavrov",
      "Sergey Lavrov URGES Turkey",
      "Turkey SUSPENDS_AID_TO Azerbaijan requested; speaker Sergey Lavrov",
    ),
    reads(
      "قال لافروف إن روسيا تدعم سوريا، فيما أدانت تركيا إسرائيل.",
      "Russia SUPPORTS Syria; speaker Sergey Lavrov",
      "Turkey CONDEMNS Israel",
    ),
    reads(
      "وفقا لاتفاق بين تركيا وروسيا، انسحبت إيران من سوريا.",
      "Turkey SIGNS_AGREEMENT_WITH Russia",
      "Iran WITHDRAWS_FROM Syria",
    ),
    reads("قالت ممرضة إن إسرائيل قصفت سوريا.", "Israel ATTACKS Syria"),
  ],
  "speaker",
);

phenomenon(
  "words that a noun or another verb brings in",
  [
    reads(
      "جاء في بيان للجامعة العربية أن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Arab League",
    ),
    reads(
      "اجتمعت الحكومة بعد إعلان لافروف أن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads("اتهمت إيران تركيا بقصف سوريا.", "Iran ACCUSES Turkey", "Turkey ATTACKS Syria; speaker Iran"),
    reads(
      "قتل 27 شخصا في سوريا، وفق آخر حصيلة نشرها المرصد السوري لحقوق الإنسان.",
      "∅ KILLS People in Syria; speaker Syrian Observatory for Human Rights",
    ),
    reads("إلى ذلك قال لافروف إن تركيا دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
    reads("وتابع لافروف أن تركيا دعمت أذربيجان.", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
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
    reads("«تركيا دعمت أذربيجان»، قال لافروف.", "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
    reads('وقال لافروف "تركيا دعمت أذربيجان".', "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov"),
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

// وأضاف: a verb of saying that begins a sentence goes on with whoever spoke last, not with whom he spoke about.
phenomenon(
  "speeches that go on",
  [
    reads(
      "قال لافروف: «إيران قصفت حلب». وأضاف أن تركيا دعمت أذربيجان.",
      "Iran ATTACKS Aleppo; speaker Sergey Lavrov",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "قال لافروف إن أردوغان دعم أذربيجان وزار حلب. وأضاف أن إيران دعمت العراق.",
      "Recep Tayyip Erdoğan SUPPORTS Azerbaijan; speaker Sergey Lavrov",
      "Recep Tayyip Erdoğan VISITS Aleppo; speaker Sergey Lavrov",
      "Iran SUPPORTS Iraq; speaker Sergey Lavrov",
    ),
    reads(
      "نقلت وكالة رويترز عن لافروف قوله إن تركيا دعمت أذربيجان. وأضاف أن إيران دعمت العراق.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
      "Iran SUPPORTS Iraq; speaker Sergey Lavrov",
    ),
    reads(
      "قالت ميركل إن بوتين قصف حلب. وأضافت أن إيران دعمت العراق.",
      "Vladimir Putin ATTACKS Aleppo; speaker Angela Merkel",
      "Iran SUPPORTS Iraq; speaker Angela Merkel",
    ),
    reads(
      "قال لافروف إن تركيا دعمت أذربيجان. وقال خبير إن إيران دعمت العراق. وأضاف أن مصر قصفت ليبيا.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
      "Iran SUPPORTS Iraq",
      "Egypt ATTACKS Libya",
    ),
    reads("قال لافروف إن الحوار ضروري. ويعتقد أن إيران قصفت حلب.", "Iran ATTACKS Aleppo"),
  ],
  "speaker",
);

phenomenon(
  "speakers that are common nouns",
  [
    reads(
      "زار لافروف مصر. وذكرت شركة الغاز الروسية «غازبروم» أن تركيا دعمت أذربيجان.",
      "Sergey Lavrov VISITS Egypt",
      "Turkey SUPPORTS Azerbaijan; speaker Gazprom",
    ),
    reads(
      "أفاد بيان للبيت الأبيض بأن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker United States",
    ),
    reads(
      "تحدث لافروف عن الأزمة. وأشار تقرير رويترز إلى أن إسرائيل قصفت سوريا.",
      "Israel ATTACKS Syria; speaker Reuters",
    ),
    reads("قالت ممرضة لوكالة رويترز إن إسرائيل قصفت سوريا.", "Israel ATTACKS Syria"),
    reads(
      "تحدث لافروف عن الأزمة. وأكد ضرورة أن تنسحب تركيا من سوريا.",
      "Turkey WITHDRAWS_FROM Syria requested; speaker Sergey Lavrov",
    ),
  ],
  "speaker",
);

phenomenon(
  "where a quotation ends",
  [
    reads(
      'وقال لافروف "من الواضح أن تركيا دعمت أذربيجان" في كلمته. وأدانت إيران إسرائيل.',
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
      "Iran CONDEMNS Israel",
    ),
    reads(
      'قال لافروف: "الحوار ضروري. قالت تركيا إن إيران قصفت حلب". وأدانت مصر إسرائيل.',
      "Iran ATTACKS Aleppo; speaker Turkey",
      "Egypt CONDEMNS Israel",
    ),
    reads(
      'قال لافروف إن الحوار ضروري". وذكرت تركيا أن «إيران قصفت حلب». وأدانت مصر إسرائيل.',
      "Iran ATTACKS Aleppo; speaker Turkey",
      "Egypt CONDEMNS Israel",
    ),
    reads("وصف لافروف قصف إيران لحلب بأنه خطير.", "Iran ATTACKS Aleppo", "Sergey Lavrov CONDEMNS Iran"),
  ],
  "speaker",
);

// قال X في بيان … إن Y قال: the one who tells it, unless the words are his own.
phenomenon(
  "speeches within speeches",
  [
    reads(
      "قال لافروف بعد محادثات استمرت ساعة إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "أعلنت وكالة رويترز أن لافروف قال إنه سيزور مصر.",
      "Sergey Lavrov VISITS Egypt planned; speaker Reuters",
    ),
    reads(
      "قال لافروف إن تركيا دعمت أذربيجان، وأعلن ماكرون أن إيران دعمت العراق.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
      "Iran SUPPORTS Iraq; speaker Emmanuel Macron",
    ),
    reads(
      "أعلنت روسيا أن تركيا دعمت أذربيجان، في حين قال أردوغان إنه سيزور مصر.",
      "Turkey SUPPORTS Azerbaijan; speaker Russia",
      "Recep Tayyip Erdoğan VISITS Egypt planned; speaker Recep Tayyip Erdoğan",
    ),
    reads(
      "قال لافروف إنه سيزور مصر، بحسب وكالة رويترز.",
      "Sergey Lavrov VISITS Egypt planned; speaker Sergey Lavrov",
    ),
    reads("قال لافروف إنه يدين إسرائيل.", "Sergey Lavrov CONDEMNS Israel"),
    reads("قال لافروف إنه سيزور مصر.", "Sergey Lavrov VISITS Egypt planned; speaker Sergey Lavrov"),
    reads("أكدت تركيا دعمها لأذربيجان.", "Turkey SUPPORTS Azerbaijan"),
  ],
  "speaker",
);

// دعوة X Y إلى وقف: the first of two names asks, the second is to do it; of one name alone nobody knows.
phenomenon(
  "appeals by a noun with both names behind it",
  [
    reads(
      "رحبت مصر بدعوة ماكرون روسيا إلى الانسحاب من أوكرانيا.",
      "Russia WITHDRAWS_FROM Ukraine requested; speaker Emmanuel Macron",
      "Egypt PRAISES Emmanuel Macron",
      "Emmanuel Macron URGES Russia",
    ),
    reads(
      "بعد حث برلين طهران على دعم العراق.",
      "Germany URGES Iran",
      "Iran SUPPORTS Iraq requested; speaker Germany",
    ),
    reads(
      "جاءت المساعدات بعد مناشدة الرئيس الفرنسي، إيمانويل ماكرون، تركيا دعم العراق.",
      "Emmanuel Macron HOLDS_OFFICE France",
      "Emmanuel Macron URGES Turkey",
      "Turkey SUPPORTS Iraq requested; speaker Emmanuel Macron",
    ),
    reads("جاء ذلك بعد دعوة طهران إلى الانسحاب من العراق."),
  ],
  "speaker",
);

// أشار إلى X التي: what the relative clause tells is the speaker's, to the next mark.
phenomenon(
  "what is told of a thing that a speaker points at",
  [
    reads(
      "أشار لافروف إلى الهجوم الذي شنته تركيا على سوريا، وفرنسا تدعم أوكرانيا.",
      "Turkey ATTACKS Syria; speaker Sergey Lavrov",
      "France SUPPORTS Ukraine",
    ),
    reads(
      "حذر ماكرون إيران، لافتا إلى العقوبات التي فرضتها الولايات المتحدة على روسيا.",
      "Emmanuel Macron WARNS Iran",
      "United States SANCTIONS Russia; speaker Emmanuel Macron",
    ),
  ],
  "speaker",
);

// كما أعلن, على حد قول, وبحسب البيان: sources that stand behind what they tell, and words that are taken up.
phenomenon(
  "what somebody has said before",
  [
    reads("قصفت إسرائيل سوريا، كما أعلنت إيران.", "Israel ATTACKS Syria; speaker Iran"),
    reads("قصفت إسرائيل سوريا، على ما أفادت وكالة رويترز.", "Israel ATTACKS Syria; speaker Reuters"),
    reads("قصفت إسرائيل سوريا، على حد قول لافروف.", "Israel ATTACKS Syria; speaker Sergey Lavrov"),
    reads(
      "قصفت إسرائيل سوريا، كما أكد لافروف أن روسيا تدعم إيران.",
      "Israel ATTACKS Syria",
      "Russia SUPPORTS Iran; speaker Sergey Lavrov",
    ),
    reads(
      "قصفت إسرائيل سوريا، كما تباحث لافروف وأردوغان.",
      "Israel ATTACKS Syria",
      "Sergey Lavrov MEETS Recep Tayyip Erdoğan",
    ),
    reads(
      "أصدرت الجامعة العربية بيانا. وجاء في البيان أن إسرائيل قصفت سوريا.",
      "Israel ATTACKS Syria; speaker Arab League",
    ),
    reads(
      "أصدرت الجامعة العربية بيانا. وبحسب البيان قصفت إسرائيل سوريا.",
      "Israel ATTACKS Syria; speaker Arab League",
    ),
    reads("وبحسب البيان قصفت إسرائيل سوريا.", "Israel ATTACKS Syria"),
  ],
  "speaker",
);

phenomenon(
  "from whom words are relayed, and by which of two verbs",
  [
    reads(
      "نقلت وكالة رويترز عن لافروف أن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "قال لافروف عن أردوغان إن إيران دعمته.",
      "Iran SUPPORTS Recep Tayyip Erdoğan; speaker Sergey Lavrov",
    ),
    reads(
      "وأكد لافروف الذي يزور أنقرة، أن تركيا دعمت أذربيجان.",
      "Sergey Lavrov VISITS Ankara",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "وأوضح لافروف الذي زار طهران أن تركيا دعمت أذربيجان.",
      "Sergey Lavrov VISITS Tehran",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "أدان لافروف إسرائيل. وأفادت منظمة محلية، تعمل في حلب، أن تركيا دعمت أذربيجان.",
      "Sergey Lavrov CONDEMNS Israel",
      "Turkey SUPPORTS Azerbaijan",
    ),
    reads(
      "قال مكتب ماكرون إن تركيا دعمت أذربيجان. وأضاف المكتب أن إيران دعمت العراق.",
      "Turkey SUPPORTS Azerbaijan; speaker Office of Emmanuel Macron",
      "Iran SUPPORTS Iraq; speaker Office of Emmanuel Macron",
    ),
    reads(
      "قال لافروف في رسالة نشرتها إيران إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Sergey Lavrov",
    ),
    reads(
      "قال المسؤول الأمني، أحمد علي، لرويترز إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Ahmd Li",
    ),
    reads(
      "قالت عضو اللجنة التنفيذية للمنظمة سلمى كريم إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Salma Karim",
    ),
    reads(
      "قال متحدث باسم أردوغان إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Spokesperson of Recep Tayyip Erdoğan",
    ),
    reads(
      "قال المتحدث باسم لوفين إن تركيا دعمت أذربيجان.",
      "Turkey SUPPORTS Azerbaijan; speaker Spokesperson",
    ),
  ],
  "speaker",
);

// وسيسافر بعد ذلك: a plan that begins a sentence goes on with the plan told last, in the same speaker's words.
phenomenon(
  "plans that go on",
  [
    reads(
      "قال لافروف إن بوتين سيزور القاهرة. وسيتوجه بعد ذلك إلى أنقرة. ولن يزور دمشق.",
      "Vladimir Putin VISITS Cairo planned; speaker Sergey Lavrov",
      "Vladimir Putin VISITS Ankara planned; speaker Sergey Lavrov",
      "Vladimir Putin VISITS Damascus negated planned; speaker Sergey Lavrov",
    ),
    reads(
      "قال لافروف إن بوتين سيزور القاهرة. وستزور ميركل أنقرة.",
      "Vladimir Putin VISITS Cairo planned; speaker Sergey Lavrov",
      "Angela Merkel VISITS Ankara planned",
    ),
    reads(
      "قال لافروف إن بوتين زار القاهرة. وسيتوجه غدا إلى أنقرة.",
      "Vladimir Putin VISITS Cairo; speaker Sergey Lavrov",
      "Sergey Lavrov VISITS Ankara planned",
    ),
  ],
  "speaker",
);

// What is told of somebody's end holds also of the attack; a verb within what is told does not end it.
phenomenon(
  "how far an announcement reaches",
  [
    reads(
      "أعلنت أوكرانيا مقتل عشرة مدنيين وتدمير مبنى في قصف روسي على خاركيف.",
      "∅ KILLS Civilians in Ukraine; speaker Ukraine",
      "Russia ATTACKS Kharkiv; speaker Ukraine",
    ),
    reads(
      "أعلن لافروف انسحاب تركيا من سوريا خلال لقاء مع كيري.",
      "Turkey WITHDRAWS_FROM Syria; speaker Sergey Lavrov",
      "Sergey Lavrov MEETS John Kerry",
    ),
    reads(
      "رأى لافروف أن الهجوم الذي وقع أمس في حلب وأدى إلى مقتل عشرة جنود سوريين لم يكن الأول.",
      "∅ KILLS Soldiers of Syria; speaker Sergey Lavrov",
    ),
    reads(
      "قال لافروف إن روسيا تدعم سوريا ودعا تركيا إلى وقف الحرب.",
      "Russia SUPPORTS Syria; speaker Sergey Lavrov",
      "Sergey Lavrov URGES Turkey",
    ),
    reads(
      "استنكر لافروف فرض عقوبات أميركية على إيران.",
      "Sergey Lavrov CONDEMNS United States",
      "United States SANCTIONS Iran; speaker Sergey Lavrov",
    ),
    reads("ندد لافروف بالقصف التركي على حلب.", "Sergey Lavrov CONDEMNS Turkey", "Turkey ATTACKS Aleppo"),
    reads(
      "تدعم إيران حزب الله. وأشارا إلى أن تركيا قصفت سوريا.",
      "Iran SUPPORTS Hezbollah",
      "Turkey ATTACKS Syria",
    ),
  ],
  "speaker",
);

phenomenon(
  "words that somebody published",
  [
    reads(
      "قصفت روسيا حلب، بحسب حصيلة أوردها المرصد السوري لحقوق الإنسان.",
      "Russia ATTACKS Aleppo; speaker Syrian Observatory for Human Rights",
    ),
    reads("قصفت روسيا حلب، وفق تقرير نشرته رويترز.", "Russia ATTACKS Aleppo; speaker Reuters"),
    reads("قصفت روسيا حلب، وفق خطة أعدها ماكرون.", "Russia ATTACKS Aleppo"),
  ],
  "speaker",
);
