import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon("what had happened before, told of behind وذلك", [
  reads(
    "أمر فلاديمير بوتين قواته بالتقدم، وذلك بعد ساعات من لقائه أنطونيو غوتيريش.",
    "Vladimir Putin MEETS António Guterres",
  ),
  reads(
    "دعت السعودية إيران إلى ضبط النفس، وذلك عقب إعلان الكويت قطع علاقاتها مع طهران.",
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

phenomenon("no head of state is his own minister", [
  reads(
    "أقال الرئيس التونسي وزير الخارجية خميس الجهيناوي.",
    "President of Tunisia DISMISSES Khemaies Jhinaoui",
    "Khemaies Jhinaoui HOLDS_OFFICE Tunisia",
  ),
]);

phenomenon("who is appointed to what", [
  reads(
    "أعلن عبد ربه منصور هادي تعيين خالد بحاح رئيسا للحكومة.",
    "Abdrabbuh Mansur Hadi APPOINTS Khaled Bahah",
  ),
  reads("تأخر تعيين البريطاني مارتن غريفيث مبعوثا إلى اليمن."),
]);

phenomenon("whose letter an envoy hands over", [
  reads(
    "سلم سامح شكري رسالة من عبد الفتاح السيسي إلى الملك سلمان.",
    "Abdel Fattah el-Sisi SENDS_MESSAGE_TO Salman of Saudi Arabia",
  ),
]);

phenomenon("people in the accusative are no subject", [
  reads(
    "داهمت الشرطة الأردنية مكاتب حماس واعتقلت ناشطين.",
    "Police of Jordan PART_OF Jordan",
    "Police of Jordan SEIZES Hamas",
    "Police of Jordan ARRESTS Activists in Jordan",
  ),
  reads(
    "داهمت الشرطة الأردنية مكاتب حماس وقتل عشرات المتظاهرين.",
    "Police of Jordan PART_OF Jordan",
    "Police of Jordan SEIZES Hamas",
    "∅ KILLS Protesters in Jordan",
  ),
]);

phenomenon("whose draft a veto stops", [
  reads("استخدمت واشنطن حق النقض ضد مشروع قرار تقدمت به مصر.", "United States VETOES Egypt"),
  reads("استخدمت موسكو حق النقض ضد مشروع قرار صاغته بريطانيا.", "Russia VETOES United Kingdom"),
]);

phenomenon("a thing that is judged is no state", [
  reads("انتقدت إيران الاتفاقية، واعتبرها جون كيري استفزازا."),
  reads("أعلنت روسيا المبادرة، ودعمتها فرنسا."),
  reads("هاجمت روسيا أوكرانيا، ودعمتها فرنسا.", "Russia ATTACKS Ukraine", "France SUPPORTS Ukraine"),
]);

phenomenon("with whom one breaks is the reason", [
  reads(
    "قطع المغرب علاقاته مع إيران بسبب دعمها لجبهة البوليساريو.",
    "Morocco CUTS_TIES_WITH Iran",
    "Iran SUPPORTS Polisario Front",
  ),
]);

phenomenon("what is sent is not whom one helps", [reads("أعربت السنغال عن استعدادها لإرسال قوات.")]);
