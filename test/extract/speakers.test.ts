import { phenomenon, reads } from "./reading.js";

phenomenon(
  "what is told of behind عن",
  [
    reads("تحدث لافروف عن قصف تركيا لعفرين.", "Turkey ATTACKS Afrin; speaker Sergey Lavrov"),
    reads("كتبت صحيفة لوموند عن قصف تركيا لعفرين.", "Turkey ATTACKS Afrin; speaker Le Monde"),
    reads("تحدث لافروف مع كيري.", "Sergey Lavrov MEETS John Kerry"),
  ],
  "speaker",
);

phenomenon(
  "state news agencies",
  [
    reads("قالت الوكالة السورية للأنباء إن روسيا قصفت إدلب.", "Russia ATTACKS Idlib; speaker SANA"),
    reads("قالت وكالة الأنباء الرسمية الإيرانية إن روسيا قصفت إدلب.", "Russia ATTACKS Idlib; speaker IRNA"),
  ],
  "speaker",
);

phenomenon(
  "an outlet or a writer who is the source of one sentence after the other",
  [
    reads(
      "قالت نيويورك تايمز إن ميركل زارت باريس. وأضافت الصحيفة الأميركية أن إسرائيل قصفت سوريا.",
      "Angela Merkel VISITS Paris; speaker The New York Times",
      "Israel ATTACKS Syria; speaker The New York Times",
    ),
    reads(
      "قالت رويترز إن ميركل زارت باريس. وأفادت الوكالة بأن إسرائيل قصفت سوريا.",
      "Angela Merkel VISITS Paris; speaker Reuters",
      "Israel ATTACKS Syria; speaker Reuters",
    ),
    reads(
      "قالت الوكالة الدولية للطاقة الذرية إن إيران تتعاون معها، بحسب رويترز. وأضافت الوكالة أن إسرائيل قصفت إيران.",
      "Iran COOPERATES_WITH IAEA; speaker IAEA",
      "Israel ATTACKS Iran; speaker IAEA",
    ),
    reads(
      "نشرت صحيفة لوموند مقالا للكاتب بيار دوبون قال فيه إن إسرائيل قصفت سوريا. ويرى الكاتب أن إيران تدعم روسيا.",
      "Israel ATTACKS Syria; speaker Biar Dubun",
      "Iran SUPPORTS Russia; speaker Biar Dubun",
    ),
  ],
  "speaker",
);

phenomenon(
  "who is named behind his words",
  [
    reads("إسرائيل قصفت سوريا، يقول لافروف.", "Israel ATTACKS Syria; speaker Sergey Lavrov"),
    reads("إسرائيل قصفت سوريا تكتب لوموند، وهذا خطير.", "Israel ATTACKS Syria; speaker Le Monde"),
    reads("زارت ميركل باريس، وبعد ذلك قال لافروف.", "Angela Merkel VISITS Paris"),
  ],
  "speaker",
);

phenomenon(
  "one who is quoted without a name",
  [
    reads(
      "قصفت إسرائيل سوريا، كما ذكر دبلوماسي أميركي.",
      "Israel ATTACKS Syria; speaker Diplomats of United States",
    ),
    reads(
      "نقلت رويترز عن دبلوماسي فرنسي أن إسرائيل قصفت سوريا. وأضاف الدبلوماسي أن إيران تدعم روسيا.",
      "Israel ATTACKS Syria; speaker Diplomats of France",
      "Iran SUPPORTS Russia; speaker Diplomats of France",
    ),
    reads("بحسب الوزير، فإن إسرائيل قصفت سوريا.", "Israel ATTACKS Syria"),
  ],
  "speaker",
);

phenomenon(
  "what somebody insists on, expects or pledges",
  [
    reads("أصرت روسيا على أنها لم تقصف إدلب.", "Russia ATTACKS Idlib negated; speaker Russia"),
    reads(
      "تصر تركيا على أنها لم تقصف إدلب، لكن منظمة العفو الدولية تتهمها بالقصف.",
      "Turkey ATTACKS Idlib negated; speaker Turkey",
      "Amnesty International ACCUSES Turkey",
    ),
    reads("وتوقع لافروف أن تهاجم تركيا عفرين.", "Turkey ATTACKS Afrin planned; speaker Sergey Lavrov"),
    reads("تعهدت فرنسا باستقبال لاجئين سوريين.", "France HOSTS Refugees from Syria planned"),
  ],
  "speaker",
);

phenomenon(
  "a quotation behind a clause about where it was said",
  [
    reads(
      'وقال لافروف لصحفيين رافقوه أثناء الرحلة "إسرائيل قصفت سوريا".',
      "Israel ATTACKS Syria; speaker Sergey Lavrov",
    ),
    reads(
      'قال لافروف وهو يقف أمام السفارة "إسرائيل قصفت سوريا".',
      "Israel ATTACKS Syria; speaker Sergey Lavrov",
    ),
  ],
  "speaker",
);
