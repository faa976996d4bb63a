import { phenomenon, reads } from "./reading.js";

// جملة الصلة: الذي or التي behind a definite noun, whose verb agrees with it.
phenomenon("relative clauses whose antecedent is the subject", [
  reads("تعاني روسيا التي هاجمت أوكرانيا من العقوبات.", "Russia ATTACKS Ukraine"),
  reads(
    "وصل إلى بيروت إيمانويل ماكرون الذي زار مصر.",
    "Emmanuel Macron VISITS Beirut",
    "Emmanuel Macron VISITS Egypt",
  ),
  reads("وأضافت فرنسا، التي تدعم اليونان، أن الحوار ضروري.", "France SUPPORTS Greece"),
  reads("وانتقدت تركيا، التي تدعم أذربيجان، فرنسا.", "Turkey SUPPORTS Azerbaijan", "Turkey CONDEMNS France"),
  reads("حذرت إيران، التي تدعم سوريا، إسرائيل من التصعيد.", "Iran SUPPORTS Syria", "Iran WARNS Israel"),
]);

// العائد: the pronoun in the clause that stands for the antecedent, as object or behind a preposition.
phenomenon("relative clauses with a resumptive pronoun", [
  reads("تواجه أوكرانيا التي هاجمتها روسيا أزمة.", "Russia ATTACKS Ukraine"),
  reads("أوكرانيا التي تدعمها فرنسا تواجه أزمة.", "France SUPPORTS Ukraine"),
  reads("وصلت المعونات إلى سوريا التي تدعمها روسيا.", "Russia SUPPORTS Syria"),
  reads("تعاني إيران التي فرضت عليها الولايات المتحدة عقوبات.", "United States SANCTIONS Iran"),
  reads("تعاني إيران، التي تفرض عليها الولايات المتحدة عقوبات، من أزمة.", "United States SANCTIONS Iran"),
]);

// The antecedent is the noun that a frame requires: العقوبات التي فرضتها is فرضت العقوبات.
phenomenon("relative clauses whose antecedent is the event", [
  reads("استؤنفت العلاقات التي قطعتها مصر مع إيران.", "Egypt CUTS_TIES_WITH Iran"),
  reads("تضررت البنوك من العقوبات التي فرضتها واشنطن على طهران.", "United States SANCTIONS Iran"),
  reads(
    "فشلت المحادثات التي قادتها الأمم المتحدة بين اليونان وتركيا.",
    "Greece MEETS Turkey",
    "United Nations MEDIATES_BETWEEN Greece",
    "United Nations MEDIATES_BETWEEN Turkey",
  ),
  reads("أعربت الصين عن قلقها إزاء الأزمة التي تعيشها كازاخستان.", "China EXPRESSES_CONCERN_OVER Kazakhstan"),
  reads("انتهت الزيارة التي قام بها إيمانويل ماكرون إلى لبنان.", "Emmanuel Macron VISITS Lebanon"),
  reads("فشلت المحادثات التي أجرتها روسيا مع أوكرانيا.", "Russia MEETS Ukraine"),
  reads(
    "تدرس الشركات العقوبات التي من المتوقع أن تفرضها واشنطن على طهران.",
    "United States SANCTIONS Iran planned",
  ),
  reads(
    "انتقدت ألمانيا الدعم الذي قدمته فرنسا لأوكرانيا.",
    "France PROVIDES_AID_TO Ukraine",
    "Germany CONDEMNS France",
  ),
]);

// An indefinite antecedent takes a clause without الذي (جملة النعت), which a comma may not interrupt.
phenomenon("clauses of description", [
  reads("اتهمت تركيا اليونان بدعم جماعة هاجمت إسطنبول.", "Turkey ACCUSES Greece"),
  reads("وهي دولة تدعمها روسيا."),
]);

// The noun that the clause describes is the subject its verb's frame asks for: an event that brings two together.
phenomenon("events that do something", [
  reads("أشاد الوزير بالقمة التي جمعت دونالد ترامب بكيم جونغ أون.", "Donald Trump MEETS Kim Jong Un"),
  reads("فشلت المحادثات التي جمعت بين روسيا وأوكرانيا.", "Russia MEETS Ukraine"),
]);

// Behind an indefinite noun: a verb whose pronoun takes the noun up needs no relative pronoun, though it looks like a noun.
phenomenon("relative clauses without a pronoun", [
  reads("تراجع المسؤولون عن تحذير وجهه دونالد ترامب لروسيا.", "Donald Trump WARNS Russia"),
]);

// قلقه إزاء الأزمة التي تعيشها تونس: whoever witnesses what worries somebody is whom the worry is about.
phenomenon("worries about what a country witnesses", [
  reads(
    "أعربت الأمم المتحدة عن قلقها إزاء أعمال العنف التي يشهدها السودان.",
    "United Nations EXPRESSES_CONCERN_OVER Sudan",
  ),
]);

// اسم الموصول وفعل لم يسم فاعله: the relative clause says when and where the parties behind it signed.
phenomenon(
  "an agreement that was signed between two",
  [
    reads(
      "تدافع برلين عن الاتفاق الذي أبرم عام 2019 بين كندا واليابان.",
      "Canada SIGNS_AGREEMENT_WITH Japan; date 2019",
    ),
    reads(
      "لم تنشر بنود الاتفاقية التي وقعت الثلاثاء في أثينا بين مصر واليونان.",
      "Egypt SIGNS_AGREEMENT_WITH Greece; date 2022-01-04",
    ),
    reads(
      "يحدد الاتفاق الذي تم التوصل إليه في 3 مارس 2020 بين الهند والصين خط الحدود.",
      "India SIGNS_AGREEMENT_WITH China; date 2020-03-03",
    ),
    reads(
      "تسري المعاهدة التي تم توقيعها مؤخرا بين العراق وتركيا عشر سنوات.",
      "Iraq SIGNS_AGREEMENT_WITH Turkey",
    ),
    reads("لن يغير الاتفاق الذي رفضه البرلمان العلاقات بين مصر واليونان."),
    reads("لا تتجاوز الفجوة التي تم قياسها بين مصر واليونان كيلومترين."),
  ],
  "date",
);

phenomenon("talks that somebody leads", [
  reads(
    "انهارت المحادثات التي ترعاها الأمم المتحدة بين ليبيا وتونس.",
    "Libya MEETS Tunisia",
    "United Nations MEDIATES_BETWEEN Libya",
    "United Nations MEDIATES_BETWEEN Tunisia",
  ),
  reads("انسحبت فرنسا من الاتفاق الذي انتقده ماكرون مع محمود عباس."),
]);

phenomenon("a name between commas does not end the clause", [
  reads(
    "جاء ذلك يوم وصل الوفد الذي استقبل فيه الرئيس الفرنسي، إيمانويل ماكرون، محمود عباس.",
    "Emmanuel Macron HOLDS_OFFICE France",
    "Emmanuel Macron HOSTS Mahmoud Abbas",
  ),
  reads(
    "رحب بالوفد الذي استقبله الرئيس الفرنسي، إيمانويل ماكرون، ودعا محمود عباس إلى باريس.",
    "Emmanuel Macron HOLDS_OFFICE France",
    "Emmanuel Macron HOSTS Delegation",
  ),
]);

phenomenon("where somebody goes of whom a relative clause tells", [
  reads("وصل محمود عباس الذي يقيم في رام الله إلى القاهرة.", "Mahmoud Abbas VISITS Cairo"),
  reads("غادر محمود عباس الذي دعا إلى الحوار مكتبه."),
]);

// Behind an indefinite noun no relative pronoun stands; one on a preposition takes the noun up.
phenomenon("clauses that describe an indefinite noun", [
  reads("خلال زيارة قام بها ماكرون إلى واشنطن.", "Emmanuel Macron VISITS Washington"),
  reads("في إطار جولة يقوم بها جون كيري إلى مصر وقطر.", "John Kerry VISITS Egypt", "John Kerry VISITS Qatar"),
  reads("بعد مفاوضات شاقة استمرت ثلاثة أيام في فيينا بين إيران وروسيا.", "Iran NEGOTIATES_WITH Russia"),
  reads("بعد مفاوضات شاقة أجرتها فرنسا بين إيران وروسيا."),
]);
