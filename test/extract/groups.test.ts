import { expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

// جماعات لا اسم لها: police, protesters, soldiers, with their owner as adjective, genitive, place or not at all.
phenomenon("groups with owners", [
  reads(
    "اعتقلت الشرطة الكازاخية المتظاهرين.",
    "Police of Kazakhstan PART_OF Kazakhstan",
    "Police of Kazakhstan ARRESTS Protesters in Kazakhstan",
  ),
  reads(
    "اعتقلت شرطة كازاخستان متظاهرين.",
    "Police of Kazakhstan PART_OF Kazakhstan",
    "Police of Kazakhstan ARRESTS Protesters in Kazakhstan",
  ),
  reads("هاجمت القوات الروسية أوكرانيا.", "Russia forces PART_OF Russia", "Russia forces ATTACKS Ukraine"),
  reads(
    "اشتبك متظاهرون مع الشرطة الفرنسية.",
    "Police of France PART_OF France",
    "Protesters in France CLASHES_WITH Police of France",
  ),
  reads(
    "هاجم الجيش السوداني قوات الدعم السريع.",
    "Sudanese Armed Forces ATTACKS Rapid Support Forces",
    "Sudanese Armed Forces PART_OF Sudan",
  ),
  reads(
    "هاجمت حركة الشباب القوات الصومالية.",
    "Somalia forces PART_OF Somalia",
    "Al-Shabaab ATTACKS Somalia forces",
  ),
  reads("طردت فرنسا دبلوماسيين روسا.", "France EXPELS Russia"),
  reads("خطف مسلحون جنودا في نيجيريا.", "Gunmen in Nigeria ABDUCTS Soldiers of Nigeria"),
  reads("دعا المتظاهرون فرنسا إلى الانسحاب.", "Protesters in France URGES France"),
]);

// عناصر حركة, 12 مدنيا, الأوكرانيون: members, people counted, people of a country.
phenomenon("groups by owner, count or nationality", [
  reads("اعتقلت فرنسا عناصر حركة حماس.", "France ARRESTS Members of Hamas"),
  reads("ذكرت الصحيفة عناصر جديدة. وأدانت فرنسا تركيا.", "France CONDEMNS Turkey"),
  reads("أدانت المقاومة الفلسطينية إسرائيل.", "Resistance of Palestine CONDEMNS Israel"),
  reads(
    "قتلت القوات الإسرائيلية 12 فلسطينيا.",
    "Israel forces PART_OF Israel",
    "Israel forces KILLS Citizens of Palestine",
  ),
]);

// One group of one owner in one article is one entity.
phenomenon("groups named twice", [
  reads(
    "اعتقلت الشرطة الفرنسية المتظاهرين. وهاجم المتظاهرون الشرطة.",
    "Police of France PART_OF France",
    "Police of France ARRESTS Protesters in France",
    "Protesters in France ATTACKS Police of France",
  ),
  reads(
    "اشتبكت القوات الأرمينية مع القوات الأذرية.",
    "Armenia forces PART_OF Armenia",
    "Azerbaijan forces PART_OF Azerbaijan",
    "Armenia forces CLASHES_WITH Azerbaijan forces",
  ),
]);

// An event stands for those who make it, and its place for whom it is against.
phenomenon("events that are groups", [
  reads("بدأت الاحتجاجات في تونس بعد زيادة الأسعار.", "Protesters in Tunisia PROTESTS_AGAINST Tunisia"),
  reads(
    "استقالت حكومة سريلانكا بسبب المظاهرات التي تشهدها البلاد.",
    "Government of Sri Lanka RESIGNS_FROM Sri Lanka",
    "Government of Sri Lanka PART_OF Sri Lanka",
    "Protesters in Sri Lanka PROTESTS_AGAINST Sri Lanka",
  ),
  reads(
    "تشارك قوات من كينيا وأوغندا في مهمة حفظ السلام في الصومال.",
    "Kenya CONTRIBUTES_TO Peacekeeping mission in Somalia",
    "Uganda CONTRIBUTES_TO Peacekeeping mission in Somalia",
  ),
]);

phenomenon("groups of vague number", [
  reads(
    "قتل الجيش السوداني العشرات من المتظاهرين.",
    "Sudanese Armed Forces KILLS Protesters",
    "Sudanese Armed Forces PART_OF Sudan",
  ),
  reads(
    "اعتقلت الشرطة الفرنسية مئات من المحتجين.",
    "Police of France PART_OF France",
    "Police of France ARRESTS Protesters in France",
  ),
]);

// A reader's mention of a group takes in the word that says how much of it is meant.
it.each(["كافة الأطراف", "بعض الأطراف"])("mentions %s with its quantifier", (mention) => {
  const { entities } = extractText(`دعت فرنسا ${mention} في لبنان إلى التهدئة.`);
  const group = entities.find(({ type }) => type === "GROUP");
  expect(group?.mentions.map(({ text }) => text)).toEqual(
    expect.arrayContaining([mention, "الأطراف", `${mention} في لبنان`]),
  );
});

// Sources are called by what they are: the adjectives belong to the mention.
it.each(["مصادر إخبارية", "مصادر طبية وعسكرية", "مصادر إخبارية حوثية", "الدول الأربع المقاطعة لقطر"])(
  "mentions %s whole",
  (mention) => {
    const { entities, statements } = extractText(`قالت ${mention} إن إيران قصفت أربيل.`);
    const speaker = entities.find(({ id }) => id === statements[0]?.speaker);
    expect(speaker?.mentions.map(({ text }) => text)).toContain(mention);
  },
);

phenomenon("a group's owner stands behind من, but not a country that people may leave", [
  reads("زار وفد من حركة طالبان موسكو.", "Delegation of Taliban VISITS Moscow"),
  reads("زار وفد رفيع المستوى من أسمرة القاهرة.", "Delegation of Eritrea VISITS Cairo"),
  reads("التقى سيرغي لافروف مسؤولين من تركيا.", "Sergey Lavrov MEETS Officials of Turkey"),
  reads("التقى سيرغي لافروف خبراء من تركيا.", "Sergey Lavrov MEETS Experts"),
  reads(
    "وصل وفد إلى موسكو. والتقى سيرغي لافروف وفدا من حماس.",
    "Delegation of Hamas VISITS Moscow",
    "Sergey Lavrov MEETS Delegation of Hamas",
  ),
  reads(
    "التقى سيرغي لافروف وفدا من حماس. ووصل وفد إلى القاهرة.",
    "Delegation VISITS Cairo",
    "Sergey Lavrov MEETS Delegation of Hamas",
  ),
]);

phenomenon("the Arab and Islamic worlds", [
  reads("طالبت تركيا العالمين العربي والإسلامي بالتحرك.", "Turkey DEMANDS Arab and Islamic worlds"),
  reads("زار الأمين العام مكتبين عربيا وإسلاميا."),
]);

phenomenon("the people of whom a ministry of the interior tells are in its country", [
  reads(
    "زار ماكرون بكين. ويتعاون ماكرون مع الصين. وأعلنت وزارة الداخلية الكازاخستانية أن الشرطة قتلت 26 مسلحا.",
    "Emmanuel Macron COOPERATES_WITH China",
    "Emmanuel Macron VISITS Beijing",
    "Ministry of Internal Affairs of Kazakhstan PART_OF Kazakhstan",
    "Police of Kazakhstan KILLS Gunmen in Kazakhstan",
  ),
]);
