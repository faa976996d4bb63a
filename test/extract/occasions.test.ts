import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "what happens on an occasion has its day",
  [
    reads(
      "أدان ماكرون الثلاثاء إيران لدى استقباله بوتين.",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-04",
      "Emmanuel Macron HOSTS Vladimir Putin; date 2022-01-04",
    ),
    reads(
      "أدان ماكرون الثلاثاء إيران فور وصوله إلى موسكو.",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-04",
      "Emmanuel Macron VISITS Moscow; date 2022-01-04",
    ),
    reads(
      "التقى بوتين ماكرون الثلاثاء. واستقبل بوتين ماكرون لدى وصوله إلى موسكو.",
      "Vladimir Putin MEETS Emmanuel Macron; date 2022-01-04",
      "Vladimir Putin HOSTS Emmanuel Macron; date 2022-01-04",
      "Emmanuel Macron VISITS Moscow; date 2022-01-04",
    ),
    // A day before it.
    reads(
      "أدان ماكرون الثلاثاء إيران عشية لقائه بوتين.",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-04",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "what came to be by that has the day of what is told before it",
  [
    reads(
      "وافق مجلس الأمن الثلاثاء على قبول فنلندا التي أصبحت بذلك عضوا في حلف شمال الأطلسي.",
      "Finland MEMBER_OF NATO; date 2022-01-04",
    ),
    reads(
      "وافق مجلس الأمن الثلاثاء على الطلب. وبذلك أصبحت فنلندا عضوا في حلف شمال الأطلسي.",
      "Finland MEMBER_OF NATO; date 2022-01-04",
    ),
    reads(
      "وافق مجلس الأمن الثلاثاء على قبول فنلندا التي أصبحت عضوا في حلف شمال الأطلسي.",
      "Finland MEMBER_OF NATO",
    ),
  ],
  "date",
);

phenomenon(
  "what happens in an occasion that the clause before brings about",
  [
    reads("ألقى ماكرون أمس كلمة دعا فيها إيران إلى التهدئة.", "Emmanuel Macron URGES Iran; date 2022-01-05"),
    reads("افتتح ماكرون أمس قمة أدان فيها بوتين إيران.", "Vladimir Putin CONDEMNS Iran; date 2022-01-05"),
    reads(
      "أجرى ماكرون أمس اتصالا مع بوتين دعا خلاله إيران إلى التهدئة.",
      "Emmanuel Macron PHONES Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron URGES Iran; date 2022-01-05",
    ),
    reads("أدان ماكرون إيران في كلمة ألقاها أمس.", "Emmanuel Macron CONDEMNS Iran; date 2022-01-05"),
    reads(
      "أدان ماكرون إيران، وذلك خلال كلمة ألقاها الثلاثاء.",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-04",
    ),
    // The place, and not the time.
    reads("زار ماكرون أمس مدينة أدان فيها بوتين إيران.", "Vladimir Putin CONDEMNS Iran"),
    // What is commented on lies before.
    reads("علق ماكرون أمس على كلمة أدان فيها بوتين إيران.", "Vladimir Putin CONDEMNS Iran"),
  ],
  "date",
);

phenomenon(
  "the sentence behind says on which occasion all of it was",
  [
    reads("أدان ماكرون إيران. جاء ذلك في كلمة ألقاها أمس.", "Emmanuel Macron CONDEMNS Iran; date 2022-01-05"),
    reads(
      "اتفقت فرنسا وروسيا على التعاون. وجاء ذلك خلال اجتماع عقد الثلاثاء في موسكو.",
      "France AGREES_WITH Russia; date 2022-01-04",
    ),
    reads("أدان ماكرون إيران. وجاء ذلك بعد كلمة ألقاها أمس.", "Emmanuel Macron CONDEMNS Iran"),
  ],
  "date",
);

phenomenon(
  "an occasion that is named again has the day with which it was brought in",
  [
    reads(
      "افتتح ماكرون أمس قمة في باريس. وأدانت روسيا إيران في القمة.",
      "Russia CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "عقد مجلس الأمن الثلاثاء جلسة طارئة. وفي ختام الجلسة، أدانت روسيا إيران.",
      "Russia CONDEMNS Iran; date 2022-01-04",
    ),
    reads(
      "أقامت السفارة الثلاثاء حفلا في لندن. وأدانت روسيا إيران خلال المراسم.",
      "Russia CONDEMNS Iran; date 2022-01-04",
    ),
    // Another one, without a day.
    reads(
      "عقد مجلس الأمن الثلاثاء جلسة طارئة. ودعا إلى جلسة ثانية. وأدانت روسيا إيران خلال الجلسة.",
      "Russia CONDEMNS Iran",
    ),
    reads("عقد مجلس الأمن الثلاثاء جلسة طارئة. وأدانت روسيا إيران بعد الجلسة.", "Russia CONDEMNS Iran"),
    reads("عقد مجلس الأمن عام 2019 جلسة طارئة. وأدانت روسيا إيران خلال الجلسة.", "Russia CONDEMNS Iran"),
  ],
  "date",
);

phenomenon(
  "a deed has the date of the noun that takes it up, or in which alone it is done",
  [
    reads("خاضت إثيوبيا وإريتريا حربا. واندلعت الحرب عام 1998.", "Ethiopia CLASHES_WITH Eritrea; date 1998"),
    reads(
      "خاضت إثيوبيا وإريتريا حربا. وتغيرت الحدود منذ عام 1998 عندما اندلعت الحرب.",
      "Ethiopia CLASHES_WITH Eritrea; date 1998",
    ),
    reads(
      "استخدمت روسيا الفيتو ضد مشروع قرار فرنسي. وجرى التصويت الثلاثاء.",
      "Russia VETOES France; date 2022-01-04",
    ),
    // Between what happened today and its being told.
    reads(
      "استخدمت روسيا الفيتو ضد مشروع قرار فرنسي. وقبل التصويت قال لافروف إن الطائرات قصفت القرية اليوم.",
      "Russia VETOES France; date 2022-01-06",
    ),
    reads(
      "استخدمت روسيا الفيتو ضد مشروع قرار فرنسي. وقبل التصويت قال لافروف إن الطائرات قصفت القرية أمس.",
      "Russia VETOES France",
    ),
    // Two of them.
    reads(
      "استخدمت روسيا الفيتو ضد مشروع قرار فرنسي، واستخدمت الصين الفيتو ضد مشروع قرار بريطاني. وجرى التصويت الثلاثاء.",
      "Russia VETOES France",
      "China VETOES United Kingdom",
    ),
    reads(
      "خاضت إثيوبيا وإريتريا حربا. وشنت قبائل حربا أخرى. واندلعت الحرب عام 1998.",
      "Ethiopia CLASHES_WITH Eritrea",
    ),
  ],
  "date",
);

phenomenon(
  "the time right before عندما is that of its clause",
  [reads("تراجعت الصادرات منذ عام 2014 عندما هاجمت روسيا أوكرانيا.", "Russia ATTACKS Ukraine; date 2014")],
  "date",
);

phenomenon(
  "the occasion with which a sentence begins",
  [
    reads(
      "وخلال لقائه بوتين أمس في موسكو، أدان ماكرون إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "وفي ختام زيارته لموسكو، أدان ماكرون أمس إيران.",
      "Emmanuel Macron VISITS Moscow; date 2022-01-05",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "وعقب لقائه بوتين أمس، أدان ماكرون إيران.",
      "Emmanuel Macron MEETS Vladimir Putin; date 2022-01-05",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "وفي كلمة ألقاها أمس أمام البرلمان، دعا ماكرون إيران إلى التهدئة.",
      "Emmanuel Macron URGES Iran; date 2022-01-05",
    ),
    // The day is that of what came after or before it.
    reads(
      "وعقب لقائه بوتين، أدان ماكرون أمس إيران.",
      "Emmanuel Macron MEETS Vladimir Putin",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-05",
    ),
    reads(
      "وقبيل زيارته لموسكو، أدان ماكرون أمس إيران.",
      "Emmanuel Macron VISITS Moscow",
      "Emmanuel Macron CONDEMNS Iran; date 2022-01-05",
    ),
  ],
  "date",
);

phenomenon(
  "a day belongs to the deed that it stands with",
  [
    reads("وتأتي زيارة ماكرون لموسكو بعد لقاء مماثل في باريس الشهر الماضي.", "Emmanuel Macron VISITS Moscow"),
    // The announcement was yesterday.
    reads(
      "أعلنت كييف أمس مقتل جنود أوكرانيين في قصف روسي على خيرسون.",
      "Russia ATTACKS Kherson",
      "Russia KILLS Soldiers of Ukraine",
    ),
    reads(
      "أعلنت كييف مقتل جنود أوكرانيين في قصف روسي على خيرسون أمس.",
      "Russia ATTACKS Kherson; date 2022-01-05",
      "Russia KILLS Soldiers of Ukraine; date 2022-01-05",
    ),
  ],
  "date",
);

// فيها takes up a noun that agrees with it: not the conference but the city.
phenomenon(
  "the pronoun of an occasion agrees with it",
  [
    reads("ألقى ماكرون أمس كلمة دعا فيها إيران إلى الحوار.", "Emmanuel Macron URGES Iran; date 2022-01-05"),
    reads("افتتح ماكرون أمس مؤتمرا في مدينة أدان فيها بوتين إيران.", "Vladimir Putin CONDEMNS Iran"),
  ],
  "date",
);
