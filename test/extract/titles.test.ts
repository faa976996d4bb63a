import { gap, phenomenon, reads } from "./reading.js";

// اللقب: before the name, in apposition behind it, with the state as adjective, genitive or behind لـ.
phenomenon(
  "where a title stands",
  [
    reads("وصل الرئيس الفرنسي إيمانويل ماكرون.", "Emmanuel Macron HOLDS_OFFICE France; title الرئيس"),
    reads("وصل رئيس فرنسا إيمانويل ماكرون.", "Emmanuel Macron HOLDS_OFFICE France; title رئيس"),
    reads("وصل إيمانويل ماكرون، الرئيس الفرنسي.", "Emmanuel Macron HOLDS_OFFICE France; title الرئيس"),
    reads("وصل إيمانويل ماكرون رئيس فرنسا.", "Emmanuel Macron HOLDS_OFFICE France; title رئيس"),
    reads(
      "قال وزير الخارجية الأميركي أنتوني بلينكن إن الحوار ضروري.",
      "Antony Blinken HOLDS_OFFICE United States; title وزير الخارجية",
    ),
    reads(
      "قال وزير خارجية الولايات المتحدة أنتوني بلينكن إن الحوار ضروري.",
      "Antony Blinken HOLDS_OFFICE United States; title وزير خارجية",
    ),
    reads(
      "قال أنتوني بلينكن وزير الخارجية الأميركي إن الحوار ضروري.",
      "Antony Blinken HOLDS_OFFICE United States; title وزير الخارجية",
    ),
    reads(
      "قال وزير الخارجية الأميركي، أنتوني بلينكن، إن الحوار ضروري.",
      "Antony Blinken HOLDS_OFFICE United States; title وزير الخارجية",
    ),
    reads(
      "قالت رئيسة الوزراء الدنماركية ميته فريدريكسن إن الحوار ضروري.",
      "Mette Frederiksen HOLDS_OFFICE Denmark; title رئيسة الوزراء",
    ),
  ],
  "title",
);

phenomenon("two titles, two states, deputies, the past", [
  reads("قال رئيس مجلس النواب اللبناني نبيه بري إن الحوار ضروري.", "Nabih Berri HOLDS_OFFICE Lebanon"),
  reads(
    "قال مستشار الأمن القومي الأميركي جيك سوليفان إن الحوار ضروري.",
    "Jake Sullivan HOLDS_OFFICE United States",
  ),
  reads(
    "قال ولي العهد السعودي الأمير محمد بن سلمان إن الحوار ضروري.",
    "Mohammed bin Salman HOLDS_OFFICE Saudi Arabia",
  ),
  reads("قال الملك سلمان بن عبد العزيز إن الحوار ضروري."),
  reads("قال وزير الخارجية الأسبق عمرو موسى إن الحوار ضروري."),
  reads(
    "وصل نائب رئيس الوزراء وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني.",
    "Mohammed bin Abdulrahman Al Thani HOLDS_OFFICE Qatar",
  ),
  reads(
    "قالت نائبة الرئيس الأميركي كامالا هاريس إن الحوار ضروري.",
    "Kamala Harris HOLDS_OFFICE United States",
  ),
  reads(
    "قال الرئيس الأميركي السابق دونالد ترامب إن الحوار ضروري.",
    "Donald Trump HOLDS_OFFICE United States past_state",
  ),
  reads(
    "قال الرئيس السابق للولايات المتحدة دونالد ترامب إن الحوار ضروري.",
    "Donald Trump HOLDS_OFFICE United States past_state",
  ),
  reads(
    "التقى سيرغي لافروف المبعوث الأميركي إلى إيران روبرت مالي.",
    "Robert Malley HOLDS_OFFICE United States",
    "Sergey Lavrov MEETS Robert Malley",
  ),
  reads("وصل السفير الروسي لدى تركيا أليكسي يرخوف.", "Aliksi Yrkhuf HOLDS_OFFICE Russia"),
]);

// الرئيس alone: of which state is understood where the article names the holder's own, or joins him to another of his government.
phenomenon("a bare title", [
  reads("تراقب واشنطن الأزمة. ووصل الرئيس جو بايدن أمس.", "Joe Biden HOLDS_OFFICE United States"),
  reads("وصل الرئيس جو بايدن أمس."),
  reads(
    "قال الرئيس السابق باراك أوباما إن الولايات المتحدة قوية.",
    "Barack Obama HOLDS_OFFICE United States past_state",
  ),
  reads(
    "وصل وزير الخارجية الأوغندي سام كوتيسا ووزير الدفاع كريسبوس كيونغا.",
    "Sam Kutisa HOLDS_OFFICE Uganda",
    "Karisbus Kiwngha HOLDS_OFFICE Uganda",
  ),
  reads("التقى الرئيس الفرنسي محمود عباس.", "President of France MEETS Mahmoud Abbas"),
  reads("وصل مستشار بوتين إلى روسيا."),
  reads("وصل الأمير محمد بن سلمان إلى السعودية.", "Mohammed bin Salman VISITS Saudi Arabia"),
]);

phenomenon("the state of a minister behind في, and prayers behind a name", [
  reads(
    "التقى إيمانويل ماكرون معالي وزير الشؤون الخارجية في جمهورية العراق الدكتور سالم الطائي.",
    "Emmanuel Macron MEETS Salm al-Tay",
    "Salm al-Tay HOLDS_OFFICE Iraq",
  ),
  reads(
    "استقبل الأمير محمد بن سلمان (حفظه الله) إيمانويل ماكرون.",
    "Mohammed bin Salman HOSTS Emmanuel Macron",
  ),
]);

phenomenon("offices behind a name", [
  reads(
    "قال هرتسي هاليفي، رئيس أركان الجيش الإسرائيلي، إن الحوار ضروري.",
    "Herzi Halevi HOLDS_OFFICE Israel Defense Forces",
    "Israel Defense Forces PART_OF Israel",
  ),
  reads(
    "وصل السفير سالم الطائي، نائب الأمين العام للأمم المتحدة، أمس.",
    "Salm al-Tay HOLDS_OFFICE United Nations",
  ),
  reads(
    "قال جون بولتون، مستشار الأمن القومي للرئيس الأميركي دونالد ترامب، إن الحوار ضروري.",
    "Donald Trump HOLDS_OFFICE United States",
    "John Bolton HOLDS_OFFICE United States",
  ),
  reads("قال سالم الطائي، وهو وزير خارجية العراق، إن الحوار ضروري.", "Salm al-Tay HOLDS_OFFICE Iraq"),
  reads(
    "قال سالم الطائي الذي شغل منصب وزير خارجية العراق إن الحوار ضروري.",
    "Salm al-Tay HOLDS_OFFICE Iraq past_state",
  ),
  reads(
    "قال وزير الخارجية الأميركي آنذاك جون كيري إن الحوار ضروري.",
    "John Kerry HOLDS_OFFICE United States past_state",
  ),
  reads(
    "التقى وزير الخارجية الأميركي جون كيري الرئيس الفرنسي.",
    "John Kerry HOLDS_OFFICE United States",
    "John Kerry MEETS President of France",
  ),
  reads(
    "عمل سالم مستشارا لرئيس الوزراء الإسرائيلي بنيامين نتنياهو.",
    "Benjamin Netanyahu HOLDS_OFFICE Israel",
  ),
]);

// رئيسها, وزير خارجيته: the owner is a pronoun.
phenomenon(
  "a title with its owner's pronoun",
  [
    reads(
      "تراقب روسيا ووزير خارجيتها سيرغي لافروف الوضع.",
      "Sergey Lavrov HOLDS_OFFICE Russia; title وزير الخارجية",
    ),
    reads(
      "وصل الرئيس الأميركي دونالد ترامب ونائبه مايك بنس.",
      "Donald Trump HOLDS_OFFICE United States; title الرئيس",
      "Mike Pence HOLDS_OFFICE United States; title نائب",
    ),
    reads(
      "تتأنى فنلندا ورئيسة وزرائها السابقة سانا مارين.",
      "Sanna Marin HOLDS_OFFICE Finland past_state; title رئيسة وزراء",
    ),
    reads("تتأنى فنلندا وسفيرها."),
  ],
  "title",
);

// نظيره: the same office in another state.
phenomenon("counterparts", [
  reads(
    "التقى وزير الخارجية المصري نظيره العراقي سالم الطائي.",
    "Minister of Foreign Affairs of Egypt MEETS Salm al-Tay",
    "Salm al-Tay HOLDS_OFFICE Iraq",
  ),
  reads(
    "التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي مولود جاويش أوغلو.",
    "Sergey Lavrov HOLDS_OFFICE Russia",
    "Mevlüt Çavuşoğlu HOLDS_OFFICE Turkey",
    "Sergey Lavrov MEETS Mevlüt Çavuşoğlu",
  ),
  reads(
    "هاتف الرئيس الفرنسي إيمانويل ماكرون نظيره الروسي فلاديمير بوتين.",
    "Emmanuel Macron HOLDS_OFFICE France",
    "Vladimir Putin HOLDS_OFFICE Russia",
    "Emmanuel Macron PHONES Vladimir Putin",
  ),
]);

phenomenon(
  "the title as one holder bears it",
  [
    reads(
      "وصل الرئيسان الفرنسي إيمانويل ماكرون والروسي فلاديمير بوتين.",
      "Emmanuel Macron HOLDS_OFFICE France; title الرئيس",
      "Vladimir Putin HOLDS_OFFICE Russia; title الرئيس",
    ),
    reads(
      "قال الناطق الرسمي باسم الكرملين دميتري بيسكوف إن الحوار ضروري.",
      "Dmitry Peskov SPOKESPERSON_OF Russia; title الناطق الرسمي باسم",
    ),
    reads(
      "وصل الرئيس المخلوع علي عبد الله صالح إلى اليمن.",
      "Ali Abdullah Saleh HOLDS_OFFICE Yemen past_state; title الرئيس",
      "Ali Abdullah Saleh VISITS Yemen",
    ),
  ],
  "title",
);

// المتحدث باسم, رئيس of an organisation, زعيم: titles with relations of their own.
phenomenon("titles that state another relation", [
  reads("قال المتحدث باسم الكرملين دميتري بيسكوف إن الحوار ضروري.", "Dmitry Peskov SPOKESPERSON_OF Russia"),
  reads(
    "قالت المتحدثة باسم وزارة الخارجية الروسية ماريا زاخاروفا إن الحوار ضروري.",
    "Maria Zakharova SPOKESPERSON_OF Ministry of Foreign Affairs of Russia",
    "Ministry of Foreign Affairs of Russia PART_OF Russia",
  ),
  reads(
    "قالت رئيسة المفوضية الأوروبية أورسولا فون دير لاين إن الحوار ضروري.",
    "Ursula von der Leyen CHAIRS European Commission",
  ),
  reads(
    "قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الحوار ضروري.",
    "António Guterres HOLDS_OFFICE United Nations",
  ),
  reads(
    "قال الأمين العام لحزب الله حسن نصر الله إن الحوار ضروري.",
    "Hassan Nasrallah HOLDS_OFFICE Hezbollah",
  ),
  reads("قال زعيم حركة النهضة راشد الغنوشي إن الحوار ضروري.", "Rached Ghannouchi HOLDS_OFFICE Ennahda"),
  gap(
    "an office is stated beside the chair",
    "يرأس نيكول باشينيان منظمة معاهدة الأمن الجماعي.",
    "Nikol Pashinyan CHAIRS CSTO",
  ),
]);

// الجهة بحرف الجر: the body in which somebody has an office stands behind في or ب.
phenomenon("the body of an office behind في and ب", [
  reads("قال القيادي في حركة حماس أسامة حمدان إن الحوار ضروري.", "Osama Hamdan MEMBER_OF Hamas"),
  reads(
    "قالت رئيسة لجنة الدفاع في مجلس الدوما ناتاليا بيلوفا إن الحوار ضروري.",
    "Natalia Bilufa CHAIRS Defence Committee of State Duma",
    "Defence Committee of State Duma PART_OF State Duma",
  ),
  reads("استقبل الوزير في وزارة الخارجية سالم بن حمد."),
  reads("اعترضت الكويت، العضو غير الدائم في مجلس الأمن، على النص.", "Kuwait MEMBER_OF UN Security Council"),
]);

// ما يلي اللقب: what an office is for may stand between it and the name in words that no table lists.
phenomenon("what an office is for, then the name", [
  reads(
    "قال المدير العام للأمن العام اللبناني اللواء عباس إبراهيم إن الحوار ضروري.",
    "Bas Ibrahim HOLDS_OFFICE Lebanon",
  ),
  reads(
    "قال المبعوث الأميركي للسلام في أفغانستان زلماي خليل زاد إن الحوار ضروري.",
    "Zalmay Khalilzad HOLDS_OFFICE United States",
  ),
  reads("قال الوزير للصحفيين محمد سالم وأحمد علي إن الحوار ضروري."),
]);

phenomenon(
  "a name between marks, a title whose owner is a pronoun",
  [
    reads("وصل الرئيس الأميركي (جو بايدن).", "Joe Biden HOLDS_OFFICE United States; title الرئيس"),
    reads('قال إن الرئيس الأميركي "مخطئ" في ذلك.'),
    reads(
      "نددت المنظمة بالغارة. وقالت إيران على لسان المتحدث باسمها سالم الزنتاني إن الحوار ضروري.",
      "Salm al-Zantani SPOKESPERSON_OF Iran; title متحدث باسم",
    ),
    reads("بحثت قطر عن سفيرها، الشيخ محمد بن حمد، أمس.", "Mahmd Ban Hamd HOLDS_OFFICE Qatar; title سفير"),
  ],
  "title",
);

// الوفود: officials of one state are listed in one row, and its name stands once, or before them as their side.
phenomenon("rows of officials of one state", [
  reads(
    "حضر اللقاء وزير الخارجية القطري خالد العطية، ووزير الطاقة الدكتور سعد الكعبي.",
    "Khalid al-Attiyah HOLDS_OFFICE Qatar",
    "Sd al-Kbi HOLDS_OFFICE Qatar",
  ),
  reads(
    "حضر من الجانب الفرنسي وزير الدفاع جان إيف لودريان، ووزير المالية ميشيل سابان.",
    "Jean-Yves Le Drian HOLDS_OFFICE France",
    "Mishil Saban HOLDS_OFFICE France",
  ),
]);

// الألقاب: offices behind a name without marks between them; a king's title that is nobody else's.
phenomenon("titles and offices in rows", [
  reads(
    "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز أمير الكويت.",
    "Salman of Saudi Arabia HOLDS_OFFICE Saudi Arabia",
    "Salman of Saudi Arabia HOSTS Emir of Kuwait",
  ),
  reads(
    "قال محمد بن نايف ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية السعودي، إن الحوار ضروري.",
    "Mohammed bin Nayef HOLDS_OFFICE Saudi Arabia",
  ),
  reads("وصل الأمير فيصل بن بندر أمير منطقة الرياض.", "Fisl Ban Bandr HOLDS_OFFICE Saudi Arabia"),
]);

// باسم فلان: who speaks for a person speaks for the state of that person's office; فالستروم begins with no clitic.
phenomenon("spokespersons of persons, names that begin like a clitic and ال", [
  reads(
    "وصل الرئيس التركي رجب طيب أردوغان. ووصل إبراهيم كالين، المتحدث باسم أردوغان، أمس.",
    "Recep Tayyip Erdoğan HOLDS_OFFICE Turkey",
    "İbrahim Kalın SPOKESPERSON_OF Turkey",
  ),
  reads(
    "قال الأمين العام المساعد لشؤون فلسطين والأراضي المحتلة بالجامعة العربية السفير سالم بن حمد إن الحوار ضروري.",
    "Salm Ban Hamd HOLDS_OFFICE Arab League",
  ),
  reads("تأنت وزيرة الدفاع السويدية، كاترينا فالندر.", "Katrina Falndr HOLDS_OFFICE Sweden"),
]);

// العاهل is the ملك and رئيس الدبلوماسية the وزير الخارجية; whoever is sent to Moscow is not the one in Baghdad.
phenomenon("one office by several titles, one title at several posts", [
  reads(
    "قال رئيس الجمهورية الفرنسية إيمانويل ماكرون إن الحوار ضروري. وانتقد الرئيس الفرنسي إيران.",
    "Emmanuel Macron CONDEMNS Iran",
    "Emmanuel Macron HOLDS_OFFICE France",
  ),
  reads(
    "قال وزير الخارجية الأمريكي جون كيري إن الحوار ضروري. وانتقد رئيس الدبلوماسية الأمريكية إيران.",
    "John Kerry CONDEMNS Iran",
    "John Kerry HOLDS_OFFICE United States",
  ),
  reads(
    "قال السفير الأمريكي في بغداد ماثيو تولر إن الحوار ضروري. وانتقد السفير الأمريكي في موسكو إيران.",
    "Mathiw Tulr HOLDS_OFFICE United States",
    "Ambassador of United States CONDEMNS Iran",
  ),
  reads(
    "قال المبعوث الأممي لليمن مارتن غريفيث إن الحوار ضروري. ووصل المبعوث الأممي إلى اليمن إلى صنعاء.",
    "Martin Griffiths HOLDS_OFFICE United Nations",
    "Martin Griffiths VISITS Sanaa",
  ),
]);

// الألقاب التشريفية: a style honours whose title or name stands behind it, and says nothing else.
phenomenon("styles before titles and names", [
  reads(
    "التقى معالي وزير الخارجية الإيطالي باولو جنتيلوني فخامة الرئيس الفرنسي فرانسوا هولاند.",
    "Bawlu Jantiluni MEETS François Hollande",
    "Bawlu Jantiluni HOLDS_OFFICE Italy",
    "François Hollande HOLDS_OFFICE France",
  ),
  reads(
    "استقبل حضرة صاحب السمو الشيخ تميم بن حمد آل ثاني أمير البلاد المفدى سعادة وزير الخارجية الروسي سيرغي لافروف.",
    "Tamim bin Hamad Al Thani HOSTS Sergey Lavrov",
    "Sergey Lavrov HOLDS_OFFICE Russia",
  ),
  reads("وصل دولة رئيس الوزراء اللبناني تمام سلام.", "Tammam Salam HOLDS_OFFICE Lebanon"),
  // With a style of its own another office begins another person; خالد has one office and a style.
  reads(
    "استقبل صاحب السمو أمير البلاد فخامة الرئيس بول كاغامي رئيس جمهورية رواندا الصديقة.",
    "Paul Kagame HOLDS_OFFICE Rwanda",
  ),
  reads(
    "قال وزير الخارجية القطري سعادة الشيخ خالد بن حمد إن الحوار ضروري.",
    "Khald Ban Hamd HOLDS_OFFICE Qatar",
  ),
]);

// The state of a known minister that only an adjective names.
phenomenon("whose minister it is, by an adjective elsewhere", [
  reads(
    "عقد اجتماع سعودي أميركي. ووصل وزير الخارجية عادل الجبير إلى الدوحة.",
    "Saudi Arabia MEETS United States",
    "Adel al-Jubeir VISITS Doha",
    "Adel al-Jubeir HOLDS_OFFICE Saudi Arabia",
  ),
]);

phenomenon("a ministry of several fields", [
  reads(
    "قال وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج المغربي ناصر بوريطة إن الحوار ضروري.",
    "Nasser Bourita HOLDS_OFFICE Morocco",
  ),
]);

phenomenon("the head of a movement by the name of its people", [
  reads("قال زعيم الحوثيين عبد الملك الحوثي إن الحوار ضروري.", "Abdul-Malik al-Houthi HOLDS_OFFICE Houthis"),
]);

phenomenon("a minister's state behind ب, a given name that is also a title", [
  reads(
    "تلقى وزير الخارجية القطري اتصالا هاتفيا من السيد أنتوني بلينكن وزير الخارجية بالولايات المتحدة الصديقة.",
    "Antony Blinken PHONES Minister of Foreign Affairs of Qatar",
    "Antony Blinken HOLDS_OFFICE United States",
  ),
  reads(
    "اجتمع وزير الخارجية القطري سلطان بن سعد مع أنتوني بلينكن.",
    "Saltan Ban Sd MEETS Antony Blinken",
    "Saltan Ban Sd HOLDS_OFFICE Qatar",
  ),
]);

// Two titles with two states are two persons, though nothing stands between them.
phenomenon("a title behind another state's title", [
  reads(
    "استقبل الرئيس المصري وزير الخارجية الألماني فرانك فالتر شتاينماير.",
    "President of Egypt HOSTS Frank-Walter Steinmeier",
    "Frank-Walter Steinmeier HOLDS_OFFICE Germany",
  ),
  reads(
    "استقبل خادم الحرمين الشريفين وزير الدفاع الأمريكي آشتون كارتر.",
    "Custodian of the Two Holy Mosques of Saudi Arabia HOSTS Ash Carter",
    "Ash Carter HOLDS_OFFICE United States",
  ),
]);

phenomenon("what somebody is made stands behind him in the accusative", [
  reads("أعلن الكرملين تعيين سيرغي شويغو وزيرا للدفاع.", "Russia APPOINTS Sergei Shoigu"),
  reads(
    "أعلن غوتيريش تعيين البريطاني مارتن غريفيث مبعوثا خاصا.",
    "António Guterres APPOINTS Martin Griffiths",
  ),
  reads("أعلن الكرملين استدعاء سيرغي شويغو سفيرا."),
]);
