import { gap, phenomenon, reads } from "./reading.js";

// الوزارة: three ways to write a ministry, one entity.
phenomenon("ministries", [
  reads(
    "التقى سيرغي لافروف وزير الدفاع المصري محمد زكي. وأشادت وزارة الدفاع المصرية بروسيا.",
    "Mahmd Zaki HOLDS_OFFICE Egypt",
    "Sergey Lavrov MEETS Mahmd Zaki",
    "Ministry of Defence of Egypt PRAISES Russia",
    "Ministry of Defence of Egypt PART_OF Egypt",
  ),
  reads(
    "انتقدت وزارة الدفاع الروسية ووزارة الخارجية الروسية تركيا.",
    "Ministry of Defence of Russia CONDEMNS Turkey",
    "Ministry of Foreign Affairs of Russia CONDEMNS Turkey",
    "Ministry of Defence of Russia PART_OF Russia",
    "Ministry of Foreign Affairs of Russia PART_OF Russia",
  ),
  reads(
    "أدانت وزارة الخارجية المصرية إسرائيل.",
    "Ministry of Foreign Affairs of Egypt CONDEMNS Israel",
    "Ministry of Foreign Affairs of Egypt PART_OF Egypt",
  ),
  reads(
    "أدانت الخارجية المصرية إسرائيل.",
    "Ministry of Foreign Affairs of Egypt CONDEMNS Israel",
    "Ministry of Foreign Affairs of Egypt PART_OF Egypt",
  ),
  reads(
    "أدانت وزارة خارجية مصر إسرائيل.",
    "Ministry of Foreign Affairs of Egypt CONDEMNS Israel",
    "Ministry of Foreign Affairs of Egypt PART_OF Egypt",
  ),
  reads(
    "أدانت الخارجية المصرية إسرائيل. وحذرت الوزارة إيران.",
    "Ministry of Foreign Affairs of Egypt CONDEMNS Israel",
    "Ministry of Foreign Affairs of Egypt WARNS Iran",
    "Ministry of Foreign Affairs of Egypt PART_OF Egypt",
  ),
]);

// الحكومة: the country, unless the text treats it as a body of its own.
phenomenon("governments", [
  reads("أدانت الحكومة المصرية إسرائيل.", "Egypt CONDEMNS Israel"),
  reads("أدانت حكومة مصر إسرائيل.", "Egypt CONDEMNS Israel"),
  reads(
    "استقالت الحكومة اللبنانية.",
    "Government of Lebanon RESIGNS_FROM Lebanon",
    "Government of Lebanon PART_OF Lebanon",
  ),
  reads(
    "أقال قاسم جومارت توكاييف حكومة كازاخستان.",
    "Kassym-Jomart Tokayev DISMISSES Government of Kazakhstan",
    "Government of Kazakhstan PART_OF Kazakhstan",
  ),
]);

// المجاز المرسل: a capital or seat that acts is its country, as a place it is itself.
phenomenon("capitals and seats", [
  reads("حذرت باريس وبرلين طهران من التصعيد.", "France WARNS Iran", "Germany WARNS Iran"),
  reads("وصل ماكرون إلى القاهرة.", "Emmanuel Macron VISITS Cairo"),
  reads("قصفت روسيا كييف.", "Russia ATTACKS Ukraine"),
  reads("أدانت الرياض طهران.", "Saudi Arabia CONDEMNS Iran"),
  reads("حذرت واشنطن موسكو من التصعيد.", "United States WARNS Russia"),
  reads("اتهم الكرملين أوكرانيا بالتصعيد.", "Russia ACCUSES Ukraine"),
  reads("دعا البيت الأبيض إيران إلى الحوار.", "United States URGES Iran"),
  reads("زار ماكرون موسكو.", "Emmanuel Macron VISITS Moscow"),
  reads("التقى ماكرون فلاديمير بوتين في موسكو.", "Emmanuel Macron MEETS Vladimir Putin"),
  gap(
    "Brussels does not stand for the European Union",
    "فرضت بروكسل عقوبات على مينسك.",
    "European Union SANCTIONS Belarus",
  ),
]);

// البلاد، بلاده، المملكة، المنظمة: what they refer to stands before.
phenomenon("descriptions that refer back", [
  reads(
    "زار وزير الخارجية المصري سامح شكري تركيا. وأكد الوزير أن مصر تدعم ليبيا.",
    "Sameh Shoukry HOLDS_OFFICE Egypt",
    "Sameh Shoukry VISITS Turkey",
    "Egypt SUPPORTS Libya",
  ),
  reads(
    "أدان الاتحاد الأفريقي تشاد. ودعا الاتحاد النيجر إلى الحوار.",
    "African Union CONDEMNS Chad",
    "African Union URGES Niger",
  ),
  reads(
    "قالت أنغيلا ميركل المستشارة الألمانية إن بلادها تدعم اليونان.",
    "Angela Merkel HOLDS_OFFICE Germany",
    "Germany SUPPORTS Greece",
  ),
  reads(
    "قال الرئيس الفرنسي إيمانويل ماكرون إن بلاده تدعم لبنان.",
    "Emmanuel Macron HOLDS_OFFICE France",
    "France SUPPORTS Lebanon",
  ),
  reads(
    "قال سيرغي لافروف وزير الخارجية الروسي إن بلاده ستدعم سوريا.",
    "Sergey Lavrov HOLDS_OFFICE Russia",
    "Russia SUPPORTS Syria planned",
  ),
  reads(
    "اجتمعت منظمة معاهدة الأمن الجماعي. وأرسلت المنظمة قوات إلى كازاخستان.",
    "CSTO SENDS_TROOPS_TO Kazakhstan",
  ),
  reads("استدعت السعودية السفير. وأدانت المملكة إيران.", "Saudi Arabia CONDEMNS Iran"),
  reads(
    "وصل الرئيس الفرنسي إيمانويل ماكرون. والتقى الرئيس الفرنسي محمود عباس.",
    "Emmanuel Macron HOLDS_OFFICE France",
    "Emmanuel Macron MEETS Mahmoud Abbas",
  ),
  reads("تعيش السودان أزمة. ودعت مصر البلاد إلى الحوار.", "Egypt URGES Sudan"),
]);

// المثنى: the two presidents, the two sides are those named last.
phenomenon("pairs", [
  reads(
    "اجتمع فلاديمير بوتين مع شي جين بينغ. وندد الزعيمان بإسرائيل.",
    "Vladimir Putin MEETS Xi Jinping",
    "Vladimir Putin CONDEMNS Israel",
    "Xi Jinping CONDEMNS Israel",
  ),
  reads("وصل فلاديمير بوتين وشي جين بينغ. والتقى الرئيسان في بكين.", "Vladimir Putin MEETS Xi Jinping"),
  reads(
    "اتفق الرئيس المصري عبد الفتاح السيسي والرئيس السوداني عمر البشير. وقال السفير عبد المحمود عبد الحليم إن الرئيسين التقيا في القاهرة.",
    "Abdel Fattah el-Sisi AGREES_WITH Omar al-Bashir",
    "Abdel Fattah el-Sisi HOLDS_OFFICE Egypt",
    "Abdel Fattah el-Sisi MEETS Omar al-Bashir",
    "Omar al-Bashir HOLDS_OFFICE Sudan",
  ),
  reads(
    "بحثت روسيا وتركيا الأزمة. ووقع الجانبان اتفاقا.",
    "Russia SIGNS_AGREEMENT_WITH Turkey",
    "Russia MEETS Turkey",
  ),
  reads("اتفق الجانبان الروسي والتركي على هدنة.", "Russia CEASES_FIRE_WITH Turkey"),
  reads("التقى الرئيسان الروسي والتركي في سوتشي.", "President of Russia MEETS President of Turkey"),
  reads(
    "التقى وزيرا خارجية روسيا وتركيا في موسكو.",
    "Minister of Foreign Affairs of Russia MEETS Minister of Foreign Affairs of Turkey",
  ),
  reads(
    "هاجمت القوات الروسية والبيلاروسية أوكرانيا.",
    "Russia forces PART_OF Russia",
    "Russia forces ATTACKS Ukraine",
    "Belarus forces ATTACKS Ukraine",
  ),
  reads(
    "أدان البرلمانان المصري والليبي إسرائيل.",
    "Parliament of Egypt CONDEMNS Israel",
    "Parliament of Egypt PART_OF Egypt",
    "Parliament of Libya CONDEMNS Israel",
    "Parliament of Libya PART_OF Libya",
  ),
]);

// المملكة، السلطنة، الحركة، الجانب الأميركي، الأخير.
phenomenon("words that stand for what the article names elsewhere", [
  reads("أعلنت حركة طالبان موقفها. واتهمت الحركة باكستان بخرق الاتفاق.", "Taliban ACCUSES Pakistan"),
  reads("السلطنة تدين إسرائيل", "Oman CONDEMNS Israel"),
  reads(
    "زار وزير الخارجية الأردني أيمن الصفدي مصر. وأدانت المملكة إسرائيل.",
    "Ayman Safadi HOLDS_OFFICE Jordan",
    "Ayman Safadi VISITS Egypt",
    "Jordan CONDEMNS Israel",
  ),
  reads("حذر الخبراء من السلطنة العثمانية."),
  reads("دعا الجانب الأميركي إسرائيل إلى الهدوء.", "United States URGES Israel"),
  reads("انتقدت الإدارة الأميركية إيران.", "United States CONDEMNS Iran"),
  reads(
    "استقبلت ميركل ماكرون. وانتقد الأخير الولايات المتحدة.",
    "Angela Merkel HOSTS Emmanuel Macron",
    "Emmanuel Macron CONDEMNS United States",
  ),
  reads("انتقدت روسيا في الفترة الأخيرة ألمانيا.", "Russia CONDEMNS Germany"),
]);

// لكنها، حيث التقى نظيره: the subject is the one carried on.
phenomenon("subjects told by a pronoun", [
  reads("أعلنت روسيا هدنة، لكنها هددت أوكرانيا.", "Russia THREATENS Ukraine"),
  reads(
    "وصل سيرغي لافروف إلى القاهرة، حيث التقى نظيره المصري سامح شكري.",
    "Sergey Lavrov VISITS Cairo",
    "Sergey Lavrov MEETS Sameh Shoukry",
  ),
  reads(
    "زار وزير الخارجية الروسي سيرغي لافروف مصر. وأدان الوزير إسرائيل.",
    "Sergey Lavrov HOLDS_OFFICE Russia",
    "Sergey Lavrov VISITS Egypt",
    "Sergey Lavrov CONDEMNS Israel",
  ),
]);

// قواتها، حكومته: whose they are, the subject tells that the pronoun agrees with.
phenomenon("possessors", [
  reads("قالت روسيا إن قواتها هاجمت أوكرانيا.", "Russia forces ATTACKS Ukraine"),
  reads(
    "قال الرئيس الأوكراني فولوديمير زيلينسكي إن قواته هاجمت روسيا.",
    "Volodymyr Zelensky HOLDS_OFFICE Ukraine",
    "Ukraine forces ATTACKS Russia",
  ),
  reads("قال خبير اسمه فلاديمير كوزين إن بلاده تدين ألمانيا."),
]);

// الضمير المتصل: an object pronoun that agrees with somebody named before.
phenomenon("object pronouns", [
  reads(
    "وصل ماكرون إلى لبنان. واستقبله ميشال عون.",
    "Emmanuel Macron VISITS Lebanon",
    "Michel Aoun HOSTS Emmanuel Macron",
  ),
  reads("انتقدت إيران إسرائيل واتهمتها بالتصعيد.", "Iran CONDEMNS Israel", "Iran ACCUSES Israel"),
]);

// An appeal that names nobody goes to the country it speaks of, and to nobody where it speaks of none.
phenomenon("appeals without an addressee", [
  reads("تعيش ليبيا أزمة في ليبيا. ودعت فرنسا إلى وقف العنف في ليبيا.", "France URGES Libya"),
  reads("تعيش تونس أزمة. وتونس قلقة. ودعت فرنسا إلى عقد مؤتمر دولي."),
]);

// نظيره of an office that stands without a name: the same office there.
phenomenon("counterparts of officeholders without a name", [
  reads(
    "بحث وزير الخارجية المصري مع نظيره السوداني ملف السد.",
    "Minister of Foreign Affairs of Egypt MEETS Minister of Foreign Affairs of Sudan",
  ),
  reads("هنأ الرئيس الصيني نظيره الروسي.", "President of China EXPRESSES_SYMPATHY_TO President of Russia"),
]);

// البلدان: the two joined last, not whoever stands between them and the word; an officeholder stands for his country.
phenomenon("both countries", [
  reads(
    "تعاونت فنلندا والسويد عقودا. وقال مراقبون إن تركيا لن تنسى انضمام البلدين إلى حلف شمال الأطلسي.",
    "Finland COOPERATES_WITH Sweden",
    "Finland JOINS NATO",
    "Sweden JOINS NATO",
  ),
  reads(
    "وصل الرئيس الأمريكي جو بايدن. واستقبله زعيم كوريا الشمالية كيم جونغ أون. وسيتعاون البلدان.",
    "Joe Biden HOLDS_OFFICE United States",
    "Kim Jong Un HOLDS_OFFICE North Korea",
    "Kim Jong Un HOSTS Joe Biden",
    "United States COOPERATES_WITH North Korea planned",
  ),
]);

// Two whom nobody joined are both parties where one sentence names them, or where nobody else is near.
phenomenon("which two of several are both parties nobody knows", [
  reads(
    "زار فلاديمير بوتين باريس. وزار شي جين بينغ لندن. ووصل مايك بومبيو إلى برلين. وندد الزعيمان بإيران.",
    "Mike Pompeo VISITS Berlin",
    "Vladimir Putin VISITS Paris",
    "Xi Jinping VISITS London",
  ),
]);

phenomenon("المدينة is the town spoken of", [
  reads("قصفت تركيا مدينة عفرين. واستولت تركيا على المدينة.", "Turkey ATTACKS Afrin", "Turkey SEIZES Afrin"),
  reads("انسحبت روسيا من المدينة."),
  reads("قالت موسكو إن تركيا استولت على المدينة."),
  reads("قصفت تركيا مدينة عفرين. وزار سيرغي لافروف المدينة القديمة.", "Turkey ATTACKS Afrin"),
]);
