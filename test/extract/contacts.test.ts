import { phenomenon, reads } from "./reading.js";

phenomenon("what somebody goes somewhere for lies ahead, and is his own", [
  reads(
    "وصل أنتوني بلينكن إلى أنقرة للقاء رجب طيب أردوغان.",
    "Antony Blinken VISITS Ankara",
    "Antony Blinken MEETS Recep Tayyip Erdoğan planned",
  ),
  reads(
    "توجه سيرغي لافروف إلى بيروت لإجراء محادثات مع ميشال عون.",
    "Sergey Lavrov VISITS Beirut",
    "Sergey Lavrov MEETS Michel Aoun planned",
  ),
  reads(
    "سافر إيمانويل ماكرون إلى بيروت للاجتماع مع ميشال عون.",
    "Emmanuel Macron VISITS Beirut",
    "Emmanuel Macron MEETS Michel Aoun planned",
  ),
  reads(
    "وصل فلاديمير بوتين إلى أنقرة للقاء رجب طيب أردوغان وحسن روحاني.",
    "Vladimir Putin VISITS Ankara",
    "Vladimir Putin MEETS Recep Tayyip Erdoğan planned",
    "Vladimir Putin MEETS Hassan Rouhani planned",
  ),
  reads("انتهت الاستعدادات للقاء دونالد ترامب وكيم جونغ أون.", "Donald Trump MEETS Kim Jong Un planned"),
  reads(
    "زار مبعوثون كوريون جنوبيون واشنطن لإبلاغها بدعوة كيم جونغ أون للقاء دونالد ترامب.",
    "Representatives of South Korea VISITS Washington",
  ),
]);

phenomenon("something stands between talks and their parties", [
  reads("انتهت المحادثات المكثفة التي استمرت يومين بين روسيا وإيران.", "Russia MEETS Iran"),
  reads("انتهت المحادثات -التي هي الأولى من نوعها- بين روسيا وإيران.", "Russia MEETS Iran"),
  reads(
    "جاء ذلك خلال محادثات في فيينا أمس، بين عباس عراقجي ورافائيل غروسي.",
    "Abbas Araghchi MEETS Rafael Grossi",
  ),
  reads("المحادثات التي كشفت الخلافات بين روسيا وإيران انتهت."),
  reads("تتواصل المفاوضات التي تجريها قطر مع حركة حماس.", "Qatar NEGOTIATES_WITH Hamas"),
  reads("تتواصل المفاوضات التي تجريها روسيا وأوكرانيا.", "Russia NEGOTIATES_WITH Ukraine"),
]);

phenomenon("one of the two is a pronoun", [
  reads("تحدث دونالد ترامب عن القمة التي جمعته بإيمانويل ماكرون.", "Donald Trump MEETS Emmanuel Macron"),
  reads("تحدثت موسكو عن لقاء بينها وبين واشنطن.", "Russia MEETS United States"),
  reads("تحدث دونالد ترامب عن لقاء بينها وبين واشنطن."),
]);

phenomenon("a verb behind the phrase that opens its sentence", [
  reads("وفي هذا السياق توجه إيمانويل ماكرون إلى بيروت.", "Emmanuel Macron VISITS Beirut"),
  reads(
    "بهذه الكلمات هنأ إيمانويل ماكرون دونالد ترامب.",
    "Emmanuel Macron EXPRESSES_SYMPATHY_TO Donald Trump",
  ),
  reads(
    "في غضون ذلك وصل سيرغي لافروف إلى دمشق حيث التقى وليد المعلم.",
    "Sergey Lavrov VISITS Damascus",
    "Sergey Lavrov MEETS Walid Muallem",
  ),
  reads("هذا وستشارك السعودية في مجموعة العشرين.", "Saudi Arabia CONTRIBUTES_TO G20 planned"),
  reads("في هذا التوجه دعم لروسيا."),
]);

phenomenon("counterparts and ministers of several states", [
  reads(
    "التقى وزير الخارجية الأميركي جون كيري نظيريه الياباني والكوري الجنوبي.",
    "John Kerry HOLDS_OFFICE United States",
    "John Kerry MEETS Minister of Foreign Affairs of Japan",
    "John Kerry MEETS Minister of Foreign Affairs of South Korea",
  ),
  reads(
    "التقى أيمن الصفدي وزيري خارجية قطر والكويت.",
    "Ayman Safadi MEETS Minister of Foreign Affairs of Qatar",
    "Ayman Safadi MEETS Minister of Foreign Affairs of Kuwait",
  ),
  reads(
    "عقد اجتماع بين وزراء خارجية الاتحاد الأوروبي وجون كيري.",
    "Ministers of European Union MEETS John Kerry",
  ),
  reads(
    "التقى الرئيس الأميركي، دونالد ترامب، والروسي فلاديمير بوتين.",
    "Donald Trump HOLDS_OFFICE United States",
    "Vladimir Putin HOLDS_OFFICE Russia",
    "Donald Trump MEETS Vladimir Putin",
  ),
]);

phenomenon("participants that are added", [
  reads(
    "التقى إيمانويل ماكرون جون كيري فضلا عن سيرغي لافروف.",
    "Emmanuel Macron MEETS John Kerry",
    "Emmanuel Macron MEETS Sergey Lavrov",
  ),
  reads(
    "بالإضافة إلى لقائه ناريندرا مودي، التقى فلاديمير بوتين شي جين بينغ.",
    "Vladimir Putin MEETS Narendra Modi",
    "Vladimir Putin MEETS Xi Jinping",
  ),
]);

phenomenon("where a tour goes, and who pays a visit", [
  reads(
    "قام رجب طيب أردوغان بجولة خليجية شملت قطر والكويت.",
    "Recep Tayyip Erdoğan VISITS Qatar",
    "Recep Tayyip Erdoğan VISITS Kuwait",
  ),
  reads("انتهت جولة المفاوضات التي شملت قطر."),
  reads("انتظر الدبلوماسيون زيارة أنتوني بلينكن."),
  reads("جاء ذلك خلال زيارة للرئيس إيمانويل ماكرون إلى لبنان.", "Emmanuel Macron VISITS Lebanon"),
]);

phenomenon("what is prepared, or is to happen during something that is", [
  reads(
    "تواصل الإعداد للقمة بين إيمانويل ماكرون وفلاديمير بوتين.",
    "Emmanuel Macron MEETS Vladimir Putin planned",
  ),
  reads(
    "سيزور سيرغي لافروف أنقرة يجري خلالها مباحثات مع رجب طيب أردوغان.",
    "Sergey Lavrov VISITS Ankara planned",
    "Sergey Lavrov MEETS Recep Tayyip Erdoğan planned",
  ),
  reads(
    "زار سيرغي لافروف أنقرة أجرى خلالها مباحثات مع رجب طيب أردوغان.",
    "Sergey Lavrov VISITS Ankara",
    "Sergey Lavrov MEETS Recep Tayyip Erdoğan",
  ),
]);

// The names inside `السفير الإسرائيلي في عمان`: whose he is, and where he is sent.
phenomenon("envoys who are summoned or recalled", [
  reads("استدعت الأردن السفير الإسرائيلي في القاهرة.", "Jordan PROTESTS_TO Israel"),
  reads("استدعت الكويت السفير الكويتي في الفلبين للتشاور.", "Kuwait CUTS_TIES_WITH Philippines"),
]);

// في اتصال مع: a call needs no هاتفي; to be in touch (على اتصال) or contacts (اتصالات) are no call, nor is one with a channel.
phenomenon("a call that is only called a contact", [
  reads("أعلن ماكرون في اتصال مع بوتين موقفه.", "Emmanuel Macron PHONES Vladimir Putin"),
  reads("أكد ماكرون أنه على اتصال مع بوتين."),
  reads("أعلن ماكرون موقفه في اتصال مع قناة العربية."),
]);

// تنطلق محادثات: one encounter is told once.
phenomenon("talks that begin", [
  reads("بدأت محادثات بين إيران وقطر في مسقط.", "Iran NEGOTIATES_WITH Qatar"),
  reads("تنطلق محادثات بين إيران وقطر غدا.", "Iran NEGOTIATES_WITH Qatar planned"),
]);

phenomenon("of three or four who come together each meets each", [
  reads(
    "عقد لقاء بين سيرغي لافروف وهاكان فيدان وعباس عراقجي في موسكو.",
    "Sergey Lavrov MEETS Hakan Fidan",
    "Sergey Lavrov MEETS Abbas Araghchi",
    "Hakan Fidan MEETS Abbas Araghchi",
  ),
  reads(
    "اتفقت مصر والأردن والعراق على خطة مشتركة.",
    "Egypt AGREES_WITH Jordan",
    "Egypt AGREES_WITH Iraq",
    "Jordan AGREES_WITH Iraq",
  ),
  reads(
    "انتهت محادثات ضمت سيرغي لافروف، وهاكان فيدان، وعباس عراقجي.",
    "Sergey Lavrov MEETS Hakan Fidan",
    "Sergey Lavrov MEETS Abbas Araghchi",
    "Hakan Fidan MEETS Abbas Araghchi",
  ),
  reads("تحدث بعد اللقاء الذي ضم سيرغي لافروف وهاكان فيدان.", "Sergey Lavrov MEETS Hakan Fidan"),
  reads(
    "يعتزم سيرغي لافروف الاجتماع مع مجلس التعاون الخليجي الذي يضم قطر والكويت.",
    "Sergey Lavrov MEETS Gulf Cooperation Council planned",
    "Qatar MEMBER_OF Gulf Cooperation Council",
    "Kuwait MEMBER_OF Gulf Cooperation Council",
  ),
]);

phenomenon("what kind of accord it is stands in its genitive", [
  reads("وقعت السعودية اتفاقية تعاون مع اليابان.", "Saudi Arabia SIGNS_AGREEMENT_WITH Japan"),
  reads("وقعت قطر مذكرة تعاون مع سويسرا.", "Qatar SIGNS_AGREEMENT_WITH Switzerland"),
]);

phenomenon("one place after the other", [
  reads(
    "زار رجب طيب أردوغان قطر ثم الكويت.",
    "Recep Tayyip Erdoğan VISITS Qatar",
    "Recep Tayyip Erdoğan VISITS Kuwait",
  ),
  reads(
    "غادر رجب طيب أردوغان أنقرة متجها إلى الدوحة ثم إلى مسقط.",
    "Recep Tayyip Erdoğan VISITS Doha",
    "Recep Tayyip Erdoğan VISITS Muscat",
  ),
]);

phenomenon("who is named as one of a group takes its part", [
  reads(
    "ناقش سيرغي لافروف الخطة مع مسؤولين سوريين، بينهم الرئيس بشار الأسد، ووزير الخارجية وليد المعلم.",
    "Bashar al-Assad HOLDS_OFFICE Syria",
    "Walid Muallem HOLDS_OFFICE Syria",
    "Sergey Lavrov MEETS Officials of Syria",
    "Sergey Lavrov MEETS Bashar al-Assad",
    "Sergey Lavrov MEETS Walid Muallem",
  ),
  reads(
    "وصل هاكان فيدان إلى واشنطن حيث يلتقي عددا من المسؤولين، بينهم الوزير ماركو روبيو.",
    "Hakan Fidan VISITS Washington",
    "Hakan Fidan MEETS Officials",
    "Hakan Fidan MEETS Marco Rubio",
    "Marco Rubio HOLDS_OFFICE United States",
  ),
]);

phenomenon("who has done it before, and who must do it", [
  reads("قال هاكان فيدان إن الوضع خطير. وسبق لباراك أوباما أن زار كينيا.", "Barack Obama VISITS Kenya"),
  reads("لم يسبق لباراك أوباما أن زار كينيا.", "Barack Obama VISITS Kenya negated"),
  reads("قال هاكان فيدان إن الوضع خطير. ووصل مئات العناصر الأمنيين إلى كينيا."),
  reads("قال هاكان فيدان إن الوضع خطير. وتوجه الفريق الفني إلى كينيا."),
]);

phenomenon("who is asked to cooperate is to do so, and not who asks", [
  reads(
    "طالبت واشنطن بغداد بالتعاون مع الأمم المتحدة.",
    "United States DEMANDS Iraq",
    "Iraq COOPERATES_WITH United Nations requested",
  ),
  reads(
    "ينتقد فلاديمير بوتين إيران، ويطالبها بالتعاون مع الأمم المتحدة.",
    "Vladimir Putin CONDEMNS Iran",
    "Vladimir Putin DEMANDS Iran",
  ),
]);

phenomenon("two who say something in a call of which nobody else is named speak to each other", [
  reads(
    "أكد إيمانويل ماكرون وأنغيلا ميركل في مكالمة هاتفية أن الوضع خطير.",
    "Emmanuel Macron PHONES Angela Merkel",
  ),
  reads(
    "أكد إيمانويل ماكرون وأنغيلا ميركل في مكالمة هاتفية مع فلاديمير بوتين أن الوضع خطير.",
    "Emmanuel Macron PHONES Vladimir Putin",
    "Angela Merkel PHONES Vladimir Putin",
  ),
  reads(
    "يدافع إيمانويل ماكرون عن أنغيلا ميركل. وفي مكالمة هاتفية اعتبر الزعيمان أن الوضع خطير.",
    "Emmanuel Macron DEFENDS Angela Merkel",
    "Emmanuel Macron PHONES Angela Merkel",
  ),
]);
