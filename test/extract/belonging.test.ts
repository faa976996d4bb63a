import { phenomenon, reads } from "./reading.js";

// التابع لـ, الذراع العسكري لـ, مقره, العضو في: a word between two names says how they belong together (appositions.tsv).
phenomenon("words between two names", [
  reads("رفض فيلق القدس التابع للحرس الثوري العرض.", "Quds Force PART_OF Islamic Revolutionary Guard Corps"),
  reads(
    "رحب برنامج الأغذية العالمي، التابع للأمم المتحدة، بالقرار.",
    "World Food Programme PART_OF United Nations",
  ),
  reads("أعلنت كتائب القسام، الذراع العسكري لحماس، ذلك.", "Al-Qassam Brigades PART_OF Hamas"),
  reads("عادت الفرق إلى بروكسل، مقر الاتحاد الأوروبي.", "European Union LOCATED_IN Brussels"),
  reads("تشكو محكمة العدل الدولية ومقرها لاهاي.", "International Court of Justice LOCATED_IN The Hague"),
  reads("تتأنى كينيا، العضو غير الدائم في مجلس الأمن.", "Kenya MEMBER_OF UN Security Council"),
  reads("تتأنى تركيا العضو في حلف شمال الأطلسي.", "Turkey MEMBER_OF NATO"),
  reads("تتأنى تركيا في مجلس الأمن."),
]);

phenomenon("owners and leaders inside a name", [
  reads("يتأنى مجلس الأمن التابع للأمم المتحدة.", "UN Security Council PART_OF United Nations"),
  reads("يتأنى مجلس الأمن."),
  reads(
    "يتأنى التحالف الذي تقوده الولايات المتحدة.",
    "United States LEADS International coalition against the Islamic State",
  ),
  reads("يتأنى التحالف الدولي ضد داعش."),
]);

phenomenon("where places and missions are", [
  reads("عاد الهدوء إلى مدينة منبج في شمال سوريا.", "Manbij LOCATED_IN Northern Syria"),
  reads("عاد الهدوء إلى سرت (شمال ليبيا).", "Sirte LOCATED_IN Libya"),
  reads("عاد الهدوء إلى منبج وإدلب في سوريا.", "Idlib LOCATED_IN Syria", "Manbij LOCATED_IN Syria"),
  reads("عاد الهدوء إلى تركيا وإدلب في سوريا.", "Idlib LOCATED_IN Syria"),
  reads(
    "تتأنى بعثة الاتحاد الأوروبي في ليبيا.",
    "Mission of European Union LOCATED_IN Libya",
    "Mission of European Union PART_OF European Union",
  ),
]);

// الوحدة في الهيئة: a unit and the body behind ب or في, two ministries under one head, the seat of a body.
phenomenon("units, two fields of one head, seats, what a place holds", [
  reads("استقال قائد فيلق القدس بالحرس الثوري.", "Quds Force PART_OF Islamic Revolutionary Guard Corps"),
  reads(
    "وقف الحراس أمام وزارتي الدفاع والداخلية السوريتين.",
    "Ministry of Defence of Syria PART_OF Syria",
    "Ministry of Internal Affairs of Syria PART_OF Syria",
  ),
  reads("جلس الوفد في مقر الناتو في بروكسل.", "NATO LOCATED_IN Brussels"),
  reads(
    "صلى في الحرم القدسي الذي يضم المسجد الأقصى وقبة الصخرة.",
    "Al-Aqsa Mosque LOCATED_IN Haram al-Sharif",
    "Dome of the Rock LOCATED_IN Haram al-Sharif",
  ),
  reads(
    "استقال قائد فيلق القدس بالحرس الثوري سالم بن حمد.",
    "Quds Force PART_OF Islamic Revolutionary Guard Corps",
    "Salm Ban Hamd LEADS Quds Force",
  ),
  reads("تتأنى الأمم المتحدة بالاتحاد الأوروبي."),
]);

// القوات التركية is a part of Turkey as its army is; الحكومة التركية is Turkey itself, but one that resigns is a body of its own.
phenomenon("forces, police and governments of a state", [
  reads("تتأنى القوات التركية.", "Turkey forces PART_OF Turkey"),
  reads(
    "تتأنى قوات الأمن العراقية والشرطة الأردنية.",
    "Police of Jordan PART_OF Jordan",
    "Security forces of Iraq PART_OF Iraq",
  ),
  reads("تتأنى قوات من أرمينيا."),
  reads("تتأنى قوات الجيش الأميركي.", "US military PART_OF United States"),
  reads("تتأنى الحكومة التركية."),
  reads("تتأنى الجامعة الأميركية والكنيسة المصرية والإذاعة الفرنسية."),
  reads("ذكرت صحيفة التايمز البريطانية ذلك."),
]);
