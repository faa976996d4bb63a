import { phenomenon, reads } from "./reading.js";

phenomenon("sites and parts of a land that are taken", [
  reads("سيطرت حركة الشباب على عدة أحياء في مدينة كيسمايو.", "Al-Shabaab SEIZES Kismayo"),
  reads(
    "سيطر تنظيم داعش على مناطق شاسعة من العراق وسوريا.",
    "Islamic State SEIZES Iraq",
    "Islamic State SEIZES Syria",
  ),
  reads("تمكن المتمردون من السيطرة على أجزاء واسعة من نيجيريا.", "Rebels in Nigeria SEIZES Nigeria"),
  reads(
    "تمكن الجيش العراقي من استعادة مناطق في تكريت.",
    "Iraqi Army SEIZES Tikrit",
    "Iraqi Army PART_OF Iraq",
  ),
  reads("أسقطت حركة طالبان مدينة قندهار.", "Taliban SEIZES Kandahar"),
  // What is held now is not seized.
  reads("زار الوزير المناطق التي تسيطر عليها طالبان في قندهار."),
  reads("زاد عدد القتلى على عشرين."),
]);

phenomenon("air forces and forces named after who leads them", [
  reads("قصف الطيران الفرنسي مدينة الرقة.", "France ATTACKS Raqqa"),
  reads("تعرضت مدينة الرقة لغارات من قبل الطيران الفرنسي.", "France ATTACKS Raqqa"),
  reads("ألقى الطيران الروسي قنابل على مدينة حلب.", "Russia ATTACKS Aleppo"),
  reads("استهدفت كتيبة تابعة لحزب الله مدينة حلب.", "Hezbollah ATTACKS Aleppo"),
  reads("قصفت قوات بشار الأسد مدينة إدلب.", "Syria forces ATTACKS Idlib"),
  reads(
    "شنت القوات اليمنية هجوما باتجاه مدينة الحديدة.",
    "Yemen forces PART_OF Yemen",
    "Yemen forces ATTACKS Hodeidah",
  ),
  // What a deed answers is not what it is done to.
  reads("شن الجيش التركي عملية ردا على تهديدات روسية.", "Turkish Armed Forces PART_OF Turkey"),
]);

phenomenon(
  "who was harmed, and how many",
  [
    reads(
      "قتل خمسة جنود وأصيب عشرة آخرون في هجوم.",
      "∅ KILLS Soldiers; number 5",
      "∅ INJURES Soldiers; number 10",
    ),
    reads(
      "أدى الانفجار إلى مقتل 3 أشخاص وإصابة أكثر من 15 آخرين.",
      "∅ KILLS People; number 3",
      "∅ INJURES People; number 15",
    ),
    reads(
      "قتل 20 متظاهرا وأصيب مئات آخرون برصاص الشرطة الكينية.",
      "Police of Kenya PART_OF Kenya",
      "Police of Kenya KILLS Protesters in Kenya; number 20",
      "Police of Kenya INJURES Protesters in Kenya",
    ),
    reads("قتل عشرة آلاف شخص في حلب.", "∅ KILLS People in Syria; number 10000"),
    reads("قتل آلاف الأشخاص في حلب.", "∅ KILLS People in Syria"),
    reads("أسفر الهجوم عن سقوط ثلاثة قتلى.", "∅ KILLS People killed; number 3"),
    reads("هجوم نفذته طالبان راح ضحيته عشرة جنود أفغان.", "∅ KILLS Soldiers of Afghanistan; number 10"),
    reads(
      "قتل فلسطيني برصاص القوات الإسرائيلية.",
      "Israel forces PART_OF Israel",
      "Israel forces KILLS Citizens of Palestine",
    ),
    reads(
      "قتل الجيش الجزائري 12 تكفيريا.",
      "Algerian Army KILLS Those called takfiris; number 12",
      "Algerian Army PART_OF Algeria",
    ),
    // No others without somebody counted.
    reads("وصل وزراء آخرون إلى باريس."),
  ],
  "number",
);

phenomenon("fire that is opened, arrests, others' leave", [
  reads(
    "فتحت القوات الأرمينية النار على القوات الأذربيجانية.",
    "Armenia forces PART_OF Armenia",
    "Azerbaijan forces PART_OF Azerbaijan",
    "Armenia forces ATTACKS Azerbaijan forces",
  ),
  reads(
    "شنت الشرطة التركية حملة اعتقالات في صفوف الصحفيين.",
    "Police of Turkey PART_OF Turkey",
    "Police of Turkey ARRESTS Journalists of Turkey",
  ),
  reads("سمحت أنقرة للطائرات الأميركية بشن هجمات على داعش.", "United States ATTACKS Islamic State"),
  reads(
    "الحوثيون الذين دخلوا المدينة واقتحموا السفارة الفرنسية.",
    "Houthis SEIZES Embassy of France",
    "Embassy of France PART_OF France",
  ),
]);

phenomenon("what is supplied, and where the violence is", [
  reads("نفت طهران تزويد روسيا بطائرات مسيرة.", "Iran SUPPLIES_ARMS_TO Russia negated"),
  reads(
    "أعربت الأمم المتحدة عن قلقها إزاء تصاعد العنف في شرق السودان.",
    "United Nations EXPRESSES_CONCERN_OVER Sudan",
  ),
]);
