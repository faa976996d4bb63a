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
      "Emmanuel Macron MEETS Vladimir Putin",
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
