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
