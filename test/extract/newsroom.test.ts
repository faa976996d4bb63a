import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon("what had happened before, told of behind وذلك", [
  reads(
    "أمر فلاديمير بوتين قواته بالتقدم، وذلك بعد ساعات من لقائه أنطونيو غوتيريش.",
    "Vladimir Putin MEETS António Guterres",
  ),
  reads(
    "دعت السعودية إيران إلى ضبط النفس، وذلك غداة إعلان الكويت قطع علاقاتها مع طهران.",
    "Saudi Arabia URGES Iran",
    "Kuwait CUTS_TIES_WITH Iran",
  ),
]);

phenomenon("whose announcement, attempt or going on a deed is", [
  reads("استنكرت باريس مواصلة إيران دعمها لحزب الله.", "France CONDEMNS Iran", "Iran SUPPORTS Hezbollah"),
  reads(
    "حضر الوزير تأبين المراسلة بعد استشهاد شيرين أبو عاقلة مراسلة قناة الجزيرة.",
    "∅ KILLS Shirin Abu Aqla",
  ),
]);

phenomenon("the hamza of a plural before its pronoun", [
  reads(
    "سحبت السعودية والإمارات سفراءها من الدوحة، ثم سحبت مصر سفرائها من بيروت.",
    "Saudi Arabia CUTS_TIES_WITH Qatar",
    "United Arab Emirates CUTS_TIES_WITH Qatar",
    "Egypt CUTS_TIES_WITH Lebanon",
  ),
]);

phenomenon("a day between an announcement and what is announced", [
  reads("أعلنت تونس السبت الماضي طرد السفير السوري.", "Tunisia EXPELS Syria"),
  reads("كانت تونس قد أعلنت أمس طرد السفير السوري.", "Tunisia EXPELS Syria"),
]);

phenomenon("what is ended is so no longer", [
  reads("قررت تونس سحب اعترافها بالحكومة السورية.", "Tunisia CUTS_TIES_WITH Syria planned"),
  reads("أعلنت الجامعة تعليق عضوية سوريا في جامعة الدول العربية.", "Arab League SUSPENDS_AID_TO Syria"),
]);

phenomenon("who acts when a number stands for people", [
  reads("أقال إيمانويل ماكرون الوزير. وتظاهر الآلاف في عدن."),
]);

phenomenon("whom a word refers to", [
  reads(
    "قصفت الجزائر المغرب. ودعت السعودية وليبيا البلدين إلى ضبط النفس.",
    "Algeria ATTACKS Morocco",
    "Saudi Arabia URGES Algeria",
    "Saudi Arabia URGES Morocco",
    "Libya URGES Algeria",
    "Libya URGES Morocco",
  ),
  reads(
    "زار ولي العهد السعودي الأمير محمد بن سلمان أنقرة. وأدان الأردن الهجوم، معربا عن تضامنه مع المملكة.",
    "Mohammed bin Salman HOLDS_OFFICE Saudi Arabia",
    "Mohammed bin Salman VISITS Ankara",
    "Jordan SUPPORTS Saudi Arabia",
  ),
  reads(
    "زار الوزير عادل الجبير أنقرة. وأدان الأردن واليمن الهجوم، معربين عن تضامنهم مع مصر.",
    "Adel al-Jubeir VISITS Ankara",
    "Jordan SUPPORTS Egypt",
    "Yemen SUPPORTS Egypt",
  ),
]);

phenomenon("through whom a state speaks", [reads("رفضت طهران، على لسان حسن روحاني، هذه الاتهامات.")]);

phenomenon("the dual before its genitive is no name", [
  reads(
    "بعث ولي عهد أبوظبي نائب القائد الأعلى للقوات المسلحة برقيتي تهنئة إلى إيمانويل ماكرون.",
    "Crown prince of Abu Dhabi EXPRESSES_SYMPATHY_TO Emmanuel Macron",
  ),
  reads(
    "أعلن الوزير إصابة أحد أعضاء السفارة المصرية في الخرطوم بطلق ناري.",
    "Embassy of Egypt LOCATED_IN Khartoum",
    "Embassy of Egypt PART_OF Egypt",
  ),
]);
