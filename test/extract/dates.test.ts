import { expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022. A weekday is the latest not after that day, unless the text says next.
phenomenon(
  "weekdays and relative days",
  [
    reads("زار ماكرون لبنان الأربعاء.", "Emmanuel Macron VISITS Lebanon; date 2022-01-05"),
    reads("زار ماكرون لبنان يوم الخميس.", "Emmanuel Macron VISITS Lebanon; date 2022-01-06"),
    reads("زار ماكرون لبنان الجمعة.", "Emmanuel Macron VISITS Lebanon; date 2021-12-31"),
    reads("زار ماكرون لبنان أمس.", "Emmanuel Macron VISITS Lebanon; date 2022-01-05"),
    reads("زار ماكرون لبنان أمس الأربعاء.", "Emmanuel Macron VISITS Lebanon; date 2022-01-05"),
    reads("زار ماكرون لبنان أول أمس.", "Emmanuel Macron VISITS Lebanon; date 2022-01-04"),
    reads("زار ماكرون لبنان اليوم.", "Emmanuel Macron VISITS Lebanon; date 2022-01-06"),
    reads("سيزور ماكرون لبنان غدا.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-07"),
    reads("زار ماكرون لبنان الأحد الماضي.", "Emmanuel Macron VISITS Lebanon; date 2022-01-02"),
    reads("سيزور ماكرون لبنان الأحد المقبل.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-09"),
    reads("سيزور ماكرون لبنان الأحد.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-09"),
    reads("سيزور ماكرون لبنان الخميس.", "Emmanuel Macron VISITS Lebanon planned; date 2022-01-06"),
    reads("سيزور ماكرون لبنان في 12 فبراير.", "Emmanuel Macron VISITS Lebanon planned; date 2022-02-12"),
    reads("تعهدت ألمانيا الأحد بدعم أوكرانيا.", "Germany OFFERS_HELP_TO Ukraine planned; date 2022-01-02"),
  ],
  "date",
);

phenomenon(
  "days, months and years",
  [
    reads("هاجمت روسيا أوكرانيا في 24 فبراير/شباط 2021.", "Russia ATTACKS Ukraine; date 2021-02-24"),
    reads("هاجمت روسيا أوكرانيا في ٢٤ فبراير ٢٠٢١.", "Russia ATTACKS Ukraine; date 2021-02-24"),
    reads("هاجمت روسيا أوكرانيا في 24 شباط 2021.", "Russia ATTACKS Ukraine; date 2021-02-24"),
    reads(
      "هاجمت روسيا أوكرانيا في الرابع والعشرين من فبراير 2021.",
      "Russia ATTACKS Ukraine; date 2021-02-24",
    ),
    reads("هاجمت روسيا أوكرانيا في 24 نوفمبر.", "Russia ATTACKS Ukraine; date 2021-11-24"),
    reads("هاجمت روسيا أوكرانيا في نوفمبر الماضي.", "Russia ATTACKS Ukraine; date 2021-11"),
    reads("هاجمت روسيا أوكرانيا في نوفمبر 2019.", "Russia ATTACKS Ukraine; date 2019-11"),
    reads("هاجمت روسيا أوكرانيا عام 2014.", "Russia ATTACKS Ukraine; date 2014"),
    reads("هاجمت روسيا أوكرانيا في سنة 2014.", "Russia ATTACKS Ukraine; date 2014"),
    reads("هاجمت روسيا أوكرانيا أواخر 2014.", "Russia ATTACKS Ukraine; date 2014"),
    reads("تدعم روسيا سوريا منذ منتصف 2015.", "Russia SUPPORTS Syria; date 2015"),
    reads("زار ماكرون الجزائر في 5 جويلية 2019.", "Emmanuel Macron VISITS Algeria; date 2019-07-05"),
    reads("زار ماكرون تونس في 3 أوت 2020.", "Emmanuel Macron VISITS Tunisia; date 2020-08-03"),
    reads("زار ماكرون تونس في 3 غشت 2020.", "Emmanuel Macron VISITS Tunisia; date 2020-08-03"),
    reads("قاتل حزب الله تركيا في 2006 وبعدها هدأ الوضع.", "Hezbollah CLASHES_WITH Turkey; date 2006"),
    // The year with which an entry in a table of events begins.
    reads("1996، انضمت كرواتيا إلى مجلس أوروبا.", "Croatia JOINS Council of Europe; date 1996"),
    reads("2009: انضمت كرواتيا إلى حلف الناتو.", "Croatia JOINS NATO; date 2009"),
    reads("2009 انضمت كرواتيا إلى حلف الناتو.", "Croatia JOINS NATO; date 2009"),
    reads("2000 جندي روسي هاجموا أوكرانيا.", "Soldiers of Russia ATTACKS Ukraine"),
    // No such day: the month at most.
    reads("هاجمت روسيا أوكرانيا في 31 فبراير 2021.", "Russia ATTACKS Ukraine; date 2021-02"),
    reads("هاجمت روسيا أوكرانيا.", "Russia ATTACKS Ukraine"),
  ],
  "date",
);

phenomenon(
  "to which of two events a date belongs",
  [
    reads("قال بوتين الاثنين إن ماكرون زار لبنان الأحد.", "Emmanuel Macron VISITS Lebanon; date 2022-01-02"),
    reads("قال بوتين الاثنين إن ماكرون زار لبنان.", "Emmanuel Macron VISITS Lebanon"),
    reads("أعلن ماكرون الثلاثاء أنه سيزور لبنان.", "Emmanuel Macron VISITS Lebanon planned"),
    reads(
      "زار ماكرون لبنان الثلاثاء فيما استقبلت ألمانيا بوتين.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-04",
      "Germany HOSTS Vladimir Putin",
    ),
    reads(
      "أشاد ماكرون، الذي زار لبنان الأحد، بألمانيا.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-02",
      "Emmanuel Macron PRAISES Germany",
    ),
    reads(
      "أدانت ألمانيا الثلاثاء هجوم روسيا على أوكرانيا.",
      "Germany CONDEMNS Russia; date 2022-01-04",
      "Russia ATTACKS Ukraine",
    ),
    // Of the deed that is spoken of, long before the words.
    reads(
      "أدان ماكرون هجوم روسيا على أوكرانيا عام 2014.",
      "Emmanuel Macron CONDEMNS Russia",
      "Russia ATTACKS Ukraine; date 2014",
    ),
    reads(
      "تتهم إيران إسرائيل بمهاجمة سوريا في 5 مايو 2019.",
      "Iran ACCUSES Israel",
      "Israel ATTACKS Syria; date 2019-05-05",
    ),
    reads("أدان ماكرون عام 2014 روسيا.", "Emmanuel Macron CONDEMNS Russia; date 2014"),
    // Of the event that bounds what is told.
    reads("منذ بدء الحرب في سوريا في 2011، هاجمت إسرائيل سوريا مرارا.", "Israel ATTACKS Syria"),
    reads(
      "زار ماكرون إيران بعد الأحد. وزار بوتين إيران منذ التوصل إلى اتفاق معها الشهر الماضي.",
      "Emmanuel Macron VISITS Iran",
      "Vladimir Putin VISITS Iran",
    ),
    reads(
      "وبعد الاتفاق بين روسيا وإيران الشهر الماضي، اتهم ماكرون روسيا بالكذب.",
      "Russia SIGNS_AGREEMENT_WITH Iran; date 2021-12",
      "Emmanuel Macron ACCUSES Russia",
    ),
    reads(
      "وبعد لقائه مع بوتين الثلاثاء، اتهم ماكرون سوريا بالكذب.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron ACCUSES Syria; date 2022-01-04",
    ),
    reads("أدى النزاع إلى مقتل 300 جندي منذ 1984.", "∅ KILLS Soldiers"),
    // A participle with the article qualifies a noun; the aeroplane does not.
    reads(
      "هاجمت الطائرة في 17 يوليو 2014 دبي، ما أدى إلى مقتل ثلاثة جنود.",
      "∅ KILLS Soldiers of United Arab Emirates; date 2014-07-17",
    ),
    reads(
      "تشيد سوريا بالاتفاق المبرم بين روسيا وتركيا بتاريخ 17/9/2018.",
      "Russia SIGNS_AGREEMENT_WITH Turkey; date 2018-09-17",
    ),
    // How things are in between does not keep a month that is over from the clause around it.
    reads(
      "دعت هولندا مجلس الأمن، الذي يضم 15 عضوا، الشهر الماضي إلى التحقيق.",
      "Netherlands URGES UN Security Council; date 2021-12",
    ),
    reads("هددت الولايات المتحدة إيران بسبب الاتفاق المبرم عام 2015.", "United States THREATENS Iran"),
    reads("ستساعد ألمانيا أوكرانيا حتى نهاية العام المقبل.", "Germany PROVIDES_AID_TO Ukraine planned"),
    reads("أكدت الشرطة الثلاثاء مقتل ثلاثة جنود.", "∅ KILLS Soldiers"),
    reads("أكدت الشرطة مقتل ثلاثة جنود الثلاثاء.", "∅ KILLS Soldiers; date 2022-01-04"),
    reads(
      "أشاد ماكرون بألمانيا خلال محادثات أجراها مع بوتين أمس.",
      "Emmanuel Macron PRAISES Germany; date 2022-01-05",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
    ),
    reads(
      "اجتمع ماكرون مع بوتين الأربعاء بعد يومين من اتهام واشنطن لموسكو.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "United States ACCUSES Russia; date 2022-01-03",
    ),
    reads("تدعم روسيا سوريا منذ 2015.", "Russia SUPPORTS Syria; date 2015"),
    reads("قطعت مصر العلاقات مع إيران منذ عام 1979.", "Egypt CUTS_TIES_WITH Iran; date 1979"),
    reads("احتلت إسرائيل القدس في حرب 1967.", "Israel SEIZES Jerusalem; date 1967"),
    reads("أدان ماكرون إسرائيل بعد حرب 1967.", "Emmanuel Macron CONDEMNS Israel"),
    reads("قبل عدة أيام زار ماكرون لبنان.", "Emmanuel Macron VISITS Lebanon"),
    // Since then and more than once.
    reads("منذ 2016 شنت تركيا 3 هجمات على سوريا.", "Turkey ATTACKS Syria"),
    // The year of the visit before.
    reads("يقوم ماكرون بأول زيارة إلى لبنان منذ 1959.", "Emmanuel Macron VISITS Lebanon"),
    // What somebody is said to be is not so on one day only.
    reads(
      "شنت القوات المدعومة من السعودية في يونيو هجوما على تركيا.",
      "Saudi Arabia SUPPORTS Saudi Arabia forces",
      "Saudi Arabia forces ATTACKS Turkey; date 2021-06",
    ),
    // Two have agreed before one of them says so.
    reads("أفاد ماكرون الخميس أنه توصل إلى اتفاق مع بوتين.", "Emmanuel Macron AGREES_WITH Vladimir Putin"),
    // A clause without a verb has its own date.
    reads("شنت تركيا هجمات على العراق كان آخرها في أكتوبر 2019.", "Turkey ATTACKS Iraq"),
    // How things are now does not date from one past day: the clause around it does.
    reads(
      "سيطر الجيش السوري على منبج، التي تقع في سوريا، عام 2016.",
      "Syrian Army PART_OF Syria",
      "Syrian Army SEIZES Manbij; date 2016",
      "Manbij LOCATED_IN Syria",
    ),
    // What has happened is not dated ahead: the deed that is spoken of is.
    reads("طلبت تركيا من حلف الناتو عقد اجتماع هذا الأسبوع.", "Turkey URGES NATO"),
    reads(
      "رحبت ألمانيا بعقد لقاء بين بوتين وماكرون في 24 فبراير المقبل.",
      "Vladimir Putin MEETS Emmanuel Macron planned; date 2022-02-24",
    ),
    reads(
      "بدأت الاحتجاجات في كازاخستان، الأحد، بعد رفع الأسعار.",
      "Protesters in Kazakhstan PROTESTS_AGAINST Kazakhstan; date 2022-01-02",
    ),
  ],
  "date",
);

phenomenon(
  "what is done by saying it has the date of the speech",
  [
    reads("قال ماكرون الثلاثاء إنه يدعم أوكرانيا.", "Emmanuel Macron SUPPORTS Ukraine; date 2022-01-04"),
    reads("أعلنت ألمانيا الثلاثاء دعمها لأوكرانيا.", "Germany SUPPORTS Ukraine; date 2022-01-04"),
    reads(
      "أدان ماكرون روسيا الثلاثاء. ودعا ماكرون ألمانيا إلى التهدئة.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-04",
      "Emmanuel Macron URGES Germany; date 2022-01-04",
    ),
    // What stands between says of the whole on which occasion it was said.
    reads(
      "أدان ماكرون روسيا الثلاثاء. جاء ذلك في بيان. ودعا ماكرون ألمانيا إلى التهدئة.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-04",
      "Emmanuel Macron URGES Germany; date 2022-01-04",
    ),
    // Who holds its office speaks for Lebanon.
    reads(
      "قال الرئيس اللبناني ميشال عون الثلاثاء إنه متفائل. وأكد عون أن لبنان مستعد لمساعدة سوريا.",
      "Michel Aoun HOLDS_OFFICE Lebanon",
      "Lebanon OFFERS_HELP_TO Syria; date 2022-01-04",
    ),
    // What another does in the next sentence, or what is no speech, has no date.
    reads(
      "أدان ماكرون روسيا الثلاثاء. ودعا بوتين ألمانيا إلى التهدئة.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-04",
      "Vladimir Putin URGES Germany",
    ),
    reads(
      "أدان ماكرون روسيا الثلاثاء. وزار ماكرون ألمانيا.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-04",
      "Emmanuel Macron VISITS Germany",
    ),
  ],
  "date",
);

phenomenon(
  "days counted from the one that was told",
  [
    reads(
      "زار ماكرون لبنان الثلاثاء، واستقبل في اليوم نفسه بوتين.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-04",
      "Emmanuel Macron HOSTS Vladimir Putin; date 2022-01-04",
    ),
    reads(
      "زار ماكرون لبنان الاثنين. وزار بوتين سوريا في اليوم التالي.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-03",
      "Vladimir Putin VISITS Syria; date 2022-01-04",
    ),
    reads(
      "زار ماكرون لبنان في 3 يناير، وفي نفس اليوم من عام 2000 زار بوتين سوريا.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-03",
      "Vladimir Putin VISITS Syria; date 2000",
    ),
    // و before the preposition joins what stands behind.
    reads(
      "زار ماكرون لبنان الاثنين، وفي 4 يناير هاجمت روسيا أوكرانيا.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-03",
      "Russia ATTACKS Ukraine; date 2022-01-04",
    ),
    // Nothing was told.
    reads("زار ماكرون لبنان في ذلك اليوم.", "Emmanuel Macron VISITS Lebanon"),
    reads(
      "زار ماكرون لبنان الاثنين، وزار بوتين سوريا في نفس اليوم من عام 2000.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-03",
      "Vladimir Putin VISITS Syria; date 2000",
    ),
  ],
  "date",
);

phenomenon(
  "speech and what it is about",
  [
    reads(
      "قال بوتين إن زيارة ماكرون اليوم إلى لبنان ستنجح.",
      "Emmanuel Macron VISITS Lebanon; date 2022-01-06",
    ),
    reads(
      "أدان ماكرون روسيا الثلاثاء عقب لقائه بوتين في باريس.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-04",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
    ),
    reads(
      "أدان ماكرون روسيا الثلاثاء عشية لقائه بوتين في باريس.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-04",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
    ),
    reads(
      "دعا ماكرون روسيا إلى الهدنة، وطالب الأربعاء إيران بالانسحاب.",
      "Emmanuel Macron URGES Russia; date 2022-01-05",
      "Emmanuel Macron DEMANDS Iran; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "a speech has its day also where the occasion, the next sentence or somebody else tells it",
  [
    reads(
      "أقر باراك أوباما أن الوضع خطير، وذلك في خطاب ألقاه في واشنطن أمس. لكنه دعا إيران إلى التهدئة.",
      "Barack Obama URGES Iran; date 2022-01-05",
    ),
    reads("قال ماكرون إن ألمانيا هاجمت سوريا، وذلك خلال مؤتمر صحفي أمس.", "Germany ATTACKS Syria"),
    reads(
      "دان ماكرون روسيا. ودعا ماكرون خلال جلسة اليوم إيران إلى التهدئة.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-06",
      "Emmanuel Macron URGES Iran; date 2022-01-06",
    ),
    reads(
      "انتقد ماكرون أمس روسيا. وذكر مسؤول أن ماكرون حث الصين على التهدئة.",
      "Emmanuel Macron CONDEMNS Russia; date 2022-01-05",
      "Emmanuel Macron URGES China; date 2022-01-05",
    ),
    reads(
      "قال هايكو ماس الاثنين إن الوضع خطير. وأضاف ماس في مؤتمر صحفي مع ماكرون أن العالم أقل أمنا.",
      "Heiko Maas MEETS Emmanuel Macron; date 2022-01-03",
    ),
    reads(
      "أوضح هايكو ماس، الثلاثاء، أن الوضع خطير. جاء ذلك أثناء لقائه في باريس مع ماكرون.",
      "Heiko Maas MEETS Emmanuel Macron; date 2022-01-04",
    ),
    reads(
      "قال ماكرون الأحد إن الوضع خطير. وأضاف أن العالم قلق محذرا روسيا من الحرب.",
      "Emmanuel Macron WARNS Russia; date 2022-01-02",
    ),
    reads(
      "هيمنت الأزمة على لقاء جمع ماكرون مع بوتين. وعقد اللقاء الثلاثاء في باريس.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-04",
    ),
    reads(
      "يلتقي ماكرون بوتين في 12 فبراير.",
      "Emmanuel Macron MEETS Vladimir Putin planned; date 2022-02-12",
    ),
    // What somebody comes together with others for is where he is quoted from.
    reads(
      "استقبل ماكرون الثلاثاء بوتين. ودعا ماكرون إيران إلى التهدئة.",
      "Emmanuel Macron HOSTS Vladimir Putin; date 2022-01-04",
      "Emmanuel Macron URGES Iran; date 2022-01-04",
    ),
    reads(
      "التقى ماكرون بوتين في 2 ديسمبر. ودعا ماكرون إيران إلى التهدئة.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2021-12-02",
      "Emmanuel Macron URGES Iran",
    ),
    reads(
      "عبر ماكرون، خلال لقاء مع بوتين أمس، عن قلقه إزاء إيران.",
      "Emmanuel Macron EXPRESSES_CONCERN_OVER Iran; date 2022-01-05",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
    ),
    reads("قال ماكرون أمس: نحن نطالب إيران بالتهدئة.", "Emmanuel Macron DEMANDS Iran; date 2022-01-05"),
    reads("أعلنت تركيا الثلاثاء أنها فرضت عقوبات على إيران.", "Turkey SANCTIONS Iran; date 2022-01-04"),
    reads("أعلنت تركيا الثلاثاء أن ألمانيا فرضت عقوبات على إيران.", "Germany SANCTIONS Iran"),
    reads(
      "قال هايكو ماس الاثنين إن الوضع خطير. وكان ماس قال خلال لقاء مع ماكرون إن العالم أقل أمنا.",
      "Heiko Maas MEETS Emmanuel Macron",
    ),
  ],
  "date",
);

phenomenon(
  "clauses that tell of the same time",
  [
    reads(
      "وصل أوباما أمس إلى نيروبي حيث التقى ماكرون.",
      "Barack Obama VISITS Nairobi; date 2022-01-05",
      "Barack Obama MEETS Emmanuel Macron; date 2022-01-05",
    ),
    reads(
      "هاجمت روسيا أوكرانيا الأحد، ما أدى إلى مقتل زيلينسكي.",
      "Russia ATTACKS Ukraine; date 2022-01-02",
      "Russia KILLS Volodymyr Zelensky; date 2022-01-02",
    ),
    reads(
      "لقي زيلينسكي حتفه عندما هاجمت روسيا أوكرانيا السبت الماضي.",
      "∅ KILLS Volodymyr Zelensky; date 2022-01-01",
      "Russia ATTACKS Ukraine; date 2022-01-01",
    ),
    reads(
      "قتل زيلينسكي الأحد في هجوم شنته روسيا على أوكرانيا.",
      "Russia KILLS Volodymyr Zelensky; date 2022-01-02",
      "Russia ATTACKS Ukraine; date 2022-01-02",
    ),
    reads(
      "قتل زيلينسكي في هجوم شنته روسيا الأحد على أوكرانيا.",
      "Russia KILLS Volodymyr Zelensky; date 2022-01-02",
      "Russia ATTACKS Ukraine; date 2022-01-02",
    ),
    reads(
      "أصدر مجلس الأمن الأربعاء قرارا بالإجماع يطالب إيران بالتهدئة.",
      "UN Security Council DEMANDS Iran; date 2022-01-05",
    ),
    reads("قتل ثلاثة جنود جراء ضربات صاروخية استهدفت أمس المقر.", "∅ KILLS Soldiers; date 2022-01-05"),
    reads("أعلنت الشرطة مقتل ثلاثة جنود في غارة استهدفت أمس المقر.", "∅ KILLS Soldiers; date 2022-01-05"),
    reads("أعلنت الشرطة إصابة ثلاثة جنود في المستشفى، وزار ماكرون أمس المقر.", "∅ INJURES Soldiers"),
    reads(
      "تعرضت إدلب لقصف من قبل روسيا الثلاثاء. وقال مسعفون إن القصف أسفر عن مقتل زيلينسكي.",
      "Russia ATTACKS Idlib; date 2022-01-04",
      "∅ KILLS Volodymyr Zelensky; date 2022-01-04",
    ),
    // What a state or a reason is said to be has no day.
    reads(
      "وصل أوباما أمس إلى نيروبي حيث يدعم ماكرون روسيا.",
      "Barack Obama VISITS Nairobi; date 2022-01-05",
      "Emmanuel Macron SUPPORTS Russia",
    ),
    reads(
      "فرضت ألمانيا عقوبات على روسيا الثلاثاء بسبب هجوم شنته روسيا على أوكرانيا.",
      "Germany SANCTIONS Russia; date 2022-01-04",
      "Russia ATTACKS Ukraine",
    ),
  ],
  "date",
);

it("a headline has the date of the lead that tells the same", () => {
  const { statements } = extractText("ماكرون يزور لبنان\n\nوصل الرئيس إيمانويل ماكرون الثلاثاء إلى لبنان.\n");
  expect(statements.map(({ relation, date }) => [relation, date])).toContainEqual(["VISITS", "2022-01-04"]);
});

phenomenon(
  "what an event cost has its day, also without a relative pronoun; not what stands behind بعد",
  [
    reads(
      "شنت إسرائيل الأحد غارة على غزة أدت إلى مقتل ثلاثة فلسطينيين.",
      "Israel ATTACKS Gaza Strip; date 2022-01-02",
      "Israel KILLS Citizens of Palestine; date 2022-01-02",
    ),
    reads("تعرضت دوما الأحد لقصف عنيف أسفر عن مقتل أربعة أطفال.", "∅ KILLS Children; date 2022-01-02"),
    reads("وقعت إثيوبيا الاتفاق الأحد بعد نزاع أدى إلى مقتل ألف مدني.", "∅ KILLS Civilians in Ethiopia"),
  ],
  "date",
);

phenomenon(
  "what somebody does on a weekday in the imperfect is to come; what was going on then is not",
  [
    reads(
      "يشارك مايك بومبيو الجمعة في اجتماع لحلف شمال الأطلسي.",
      "Mike Pompeo CONTRIBUTES_TO NATO planned; date 2022-01-07",
    ),
    reads("كان مايك بومبيو يزور لبنان الجمعة.", "Mike Pompeo VISITS Lebanon; date 2021-12-31"),
  ],
  "date",
);

phenomenon(
  "whoever speaks for a state or body says on which day it spoke",
  [
    reads(
      "اتهمت الولايات المتحدة روسيا بالكذب، حسبما قالت الاثنين وزيرة الخارجية الأمريكية هيلاري كلينتون.",
      "Hillary Clinton HOLDS_OFFICE United States",
      "United States ACCUSES Russia; date 2022-01-03",
    ),
    reads(
      "دانت جامعة الدول العربية إسرائيل. وقال الأمين العام للجامعة أحمد أبو الغيط الأحد إن الوضع خطير.",
      "Ahmed Aboul Gheit HOLDS_OFFICE Arab League",
      "Arab League CONDEMNS Israel; date 2022-01-02",
    ),
    reads(
      "دانت جامعة الدول العربية إسرائيل. وقال وزير الخارجية الروسي سيرغي لافروف الأحد إن الوضع خطير.",
      "Arab League CONDEMNS Israel",
      "Sergey Lavrov HOLDS_OFFICE Russia",
    ),
  ],
  "date",
);

it("a headline has no date of the lead where it gives the words of another", () => {
  const { statements } = extractText(
    "بوتين: إسرائيل هاجمت سوريا\n\nقال الرئيس الروسي فلاديمير بوتين الثلاثاء إن إسرائيل تهدد سوريا.\n",
  );
  expect(statements.map(({ relation, date }) => [relation, date])).toContainEqual(["ATTACKS", null]);
});

phenomenon(
  "the one agreement that an article tells of has one date",
  [
    reads(
      "انتقد ماكرون الاتفاق النووي بين إيران وروسيا. وقد رحب بوتين بالاتفاق الذي تم التوصل إليه في 14 ديسمبر.",
      "Iran SIGNS_AGREEMENT_WITH Russia; date 2021-12-14",
    ),
    reads(
      "يشيد بوتين بالاتفاق بين إيران وألمانيا. وأبرمت إيران اتفاقا مع روسيا عام 2019.",
      "Iran SIGNS_AGREEMENT_WITH Germany",
      "Iran SIGNS_AGREEMENT_WITH Russia; date 2019",
    ),
  ],
  "date",
);

it("a few days before are of the month that had begun by then", () => {
  const { statements } = extractText("قبل عدة أيام زار ماكرون لبنان.", "2022-01-20");
  expect(statements.map(({ date }) => date)).toEqual(["2022-01"]);
});

it("who warns somebody on two days has warned twice", () => {
  const { statements } = extractText(
    "حذرت روسيا أوكرانيا الاثنين. وحذرت روسيا أوكرانيا الأربعاء. روسيا تحذر أوكرانيا.",
  );
  expect(statements.map(({ relation, date }) => [relation, date])).toEqual([
    ["WARNS", "2022-01-03"],
    ["WARNS", "2022-01-05"],
  ]);
});

it("all of a headline is one, and an officeholder names his state in the lead", () => {
  const { statements } = extractText(
    "بعد أزمة طويلة.. فرنسا ولبنان تستأنفان العلاقات\n\nوصل الرئيس الفرنسي إيمانويل ماكرون الثلاثاء إلى بيروت حيث التقى الرئيس اللبناني ميشال عون.\n",
  );
  expect(statements.map(({ relation, date }) => [relation, date])).toContainEqual([
    "RESTORES_TIES_WITH",
    "2022-01-04",
  ]);
});

it.each([
  ["باريس - 5 يناير 2021 (وكالات) - زار ماكرون لبنان أمس.", "2021-01-04"],
  ["الثلاثاء 5 يناير 2021\n\nزار ماكرون لبنان أمس.", "2021-01-04"],
  ["زار ماكرون لبنان أمس بعد خطاب 5 يناير 2021.", null],
])("without a day of publication a dateline is counted from: %s", (text, date) => {
  const visits = extractText(text, null).statements.filter(({ relation }) => relation === "VISITS");
  expect(visits.map((statement) => statement.date)).toEqual([date]);
});

it.each([
  ["زار ماكرون لبنان الأربعاء.", null],
  ["زار ماكرون لبنان أمس.", null],
  ["زار ماكرون لبنان في 24 نوفمبر.", null],
  ["زار ماكرون لبنان في 24 نوفمبر 2020.", "2020-11-24"],
  ["زار ماكرون لبنان عام 2014.", "2014"],
])("without a day of publication only what the text gives in full is a date: %s", (text, date) => {
  expect(extractText(text, null).statements.map((statement) => statement.date)).toEqual([date]);
});

it.each([
  ["2024-03-03", "2024-02-29"],
  ["2023-03-03", "2023-03-02"],
  ["2022-01-01", "2021-12-30"],
  ["2022-01-06", "2022-01-06"],
])("Thursday in an article of %s is %s", (published, date) => {
  const { statements } = extractText("زار ماكرون لبنان الخميس.", published);
  expect(statements.map((statement) => [statement.date, statement.datePrecision])).toEqual([[date, "day"]]);
});

phenomenon(
  "a deed told of a city and its country, of a state and of who holds its office, has one day",
  [
    reads(
      "وصل إيمانويل ماكرون إلى باريس. زار سيرغي لافروف طهران الاثنين. والتقى لافروف خلال زيارته إيران مسؤولين.",
      "Emmanuel Macron VISITS Paris",
      "Sergey Lavrov MEETS Officials",
      "Sergey Lavrov VISITS Iran; date 2022-01-03",
      "Sergey Lavrov VISITS Tehran; date 2022-01-03",
    ),
    reads(
      "حذرت روسيا أوكرانيا. وحذر وزير الخارجية الروسي سيرغي لافروف أوكرانيا الاثنين.",
      "Russia WARNS Ukraine; date 2022-01-03",
      "Sergey Lavrov HOLDS_OFFICE Russia",
      "Sergey Lavrov WARNS Ukraine; date 2022-01-03",
    ),
  ],
  "date",
);

it.each([
  ["زار ماكرون لبنان أمس الثلاثاء. والتقى ماكرون بوتين الاثنين.", ["2022-01-04", "2022-01-03"]],
  ["زار ماكرون لبنان اليوم (الثلاثاء). والتقى ماكرون بوتين أمس.", ["2022-01-04", "2022-01-03"]],
  ["زار ماكرون لبنان أمس الأربعاء. والتقى ماكرون بوتين اليوم.", ["2022-01-05", "2022-01-06"]],
  ["زار ماكرون لبنان أمس الجمعة. والتقى ماكرون بوتين الأربعاء.", ["2022-01-05", "2022-01-05"]],
])("a page of 2022-01-06 may be later than its article, by three days at most: %s", (text, dates) => {
  expect(extractText(text).statements.map(({ date }) => date)).toEqual(dates);
});

phenomenon(
  "the day on which somebody took office is said of the office; since when he holds it is not",
  [
    reads("تسلم أنور السادات رئاسة مصر الأحد.", "Anwar Sadat HOLDS_OFFICE Egypt; date 2022-01-02"),
    reads("تسلمت أنغيلا ميركل رئاسة ألمانيا.", "Angela Merkel HOLDS_OFFICE Germany"),
    reads("يتولى إيمانويل ماكرون رئاسة فرنسا منذ 2017.", "Emmanuel Macron HOLDS_OFFICE France"),
  ],
  "date",
);

phenomenon(
  "a year or a day of the month counts nobody",
  [
    reads(
      "اعتقلت الشرطة الألمانية الأحد 1500 متظاهر.",
      "Police of Germany PART_OF Germany",
      "Police of Germany ARRESTS Protesters in Germany; date 2022-01-02; number 1500",
    ),
    reads("سيطرت روسيا على القرم في عام 2014.", "Russia SEIZES Crimea; date 2014"),
    reads(
      "وقعت في 7 فبراير 2021 اليابان والهند اتفاقا.",
      "Japan SIGNS_AGREEMENT_WITH India; date 2021-02-07",
    ),
    reads(
      "اعتقلت الشرطة الألمانية الأحد 15 متظاهرا.",
      "Police of Germany PART_OF Germany",
      "Police of Germany ARRESTS Protesters in Germany; date 2022-01-02; number 15",
    ),
  ],
  "date",
  "number",
);

phenomenon(
  "a clause shares the day of the one that it goes on with in place or event",
  [
    reads(
      "سينتقل ماكرون الاثنين إلى القاهرة حيث سيلتقي بوتين.",
      "Emmanuel Macron VISITS Cairo planned; date 2022-01-10",
      "Emmanuel Macron MEETS Vladimir Putin planned; date 2022-01-10",
    ),
    reads("قتل 20 فلسطينيا وأصيب مئات في غزة الجمعة.", "∅ KILLS Citizens of Palestine; date 2021-12-31"),
    reads("قتل 20 فلسطينيا وأصيب مئات في غزة منذ 2015.", "∅ KILLS Citizens of Palestine"),
  ],
  "date",
);

phenomenon(
  "behind a relative clause the second time of a sentence is that clause's own",
  [
    reads(
      "كشف الوزير الاثنين تفاصيل جديدة بشأن ماكرون الذي اختفى منذ زيارته إلى إسطنبول، ظهر الثلاثاء الماضي.",
      "Emmanuel Macron VISITS Istanbul; date 2022-01-04",
    ),
    reads(
      "أدان ماكرون بوتين الذي يدعم إيران الاثنين.",
      "Emmanuel Macron CONDEMNS Vladimir Putin; date 2022-01-03",
      "Vladimir Putin SUPPORTS Iran",
    ),
  ],
  "date",
);

phenomenon(
  "what happens in a war or at a summit has its year or month",
  [
    reads("احتلت إسرائيل الجولان في حرب 1967.", "Israel SEIZES Golan Heights; date 1967"),
    reads("احتلت إسرائيل الجولان خلال حرب حزيران/يونيو 1967.", "Israel SEIZES Golan Heights; date 1967-06"),
    reads("وقعت مصر مع إسرائيل اتفاقا بعد حرب 1973.", "Egypt SIGNS_AGREEMENT_WITH Israel"),
    reads("أسفرت الغارة عن مقتل 1950 مدنيا.", "∅ KILLS Civilians; number 1950"),
    reads("أسفرت الغارة عن مقتل 1950 من المدنيين.", "∅ KILLS Civilians; number 1950"),
  ],
  "date",
  "number",
);

phenomenon(
  "nobody is killed on two days",
  [
    reads(
      "قالت دمشق إن إسرائيل اغتالت محمود الزهار الأحد. وأضافت أن الموساد قتل محمود الزهار.",
      "Israel KILLS Mahmud al-Zahar; date 2022-01-02",
      "Mossad KILLS Mahmud al-Zahar; date 2022-01-02",
    ),
  ],
  "date",
);
