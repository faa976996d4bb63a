import { phenomenon, reads } from "./reading.js";

// أن + verb: who must, may or is asked to do it stands before أن.
phenomenon("who is led to what أن brings in", [
  reads("قال لافروف إنه يتعين على فرنسا أن تدعم إيران.", "France SUPPORTS Iran requested"),
  reads("قال لافروف إن على فرنسا أن تدعم إيران.", "France SUPPORTS Iran planned"),
  reads("قال لافروف إنه لا ينبغي لفرنسا أن تدين إيران.", "France CONDEMNS Iran negated requested"),
  reads("قال ماكرون إنه يمكن للعراق أن يدعم إيران.", "Iraq SUPPORTS Iran possible"),
  reads("طلب لافروف من فرنسا أن تدعم إيران.", "France SUPPORTS Iran requested", "Sergey Lavrov URGES France"),
  reads(
    "قال لافروف إنه يجب على فرنسا أن تدعم إيران وتزود أوكرانيا بالسلاح.",
    "France SUPPLIES_ARMS_TO Ukraine requested",
    "France SUPPORTS Iran requested",
  ),
  reads(
    "يعتزم بوتين أن يزور الصين ويلتقي شي جين بينغ.",
    "Vladimir Putin MEETS Xi Jinping planned",
    "Vladimir Putin VISITS China planned",
  ),
]);

// An indefinite noun that the verb behind it describes needs no relative pronoun.
phenomenon("verbs that describe an indefinite noun", [
  reads("هدد ترامب سوريا ردا على هجوم مفترض استهدف مدينة حلب.", "Donald Trump THREATENS Syria"),
  reads("يعمل عناصر الخوذ البيضاء في منطقة تسيطر عليها المعارضة."),
  reads("وفي وقت لاحق زار بوتين الصين.", "Vladimir Putin VISITS China"),
]);

// Behind لكن stands a subject of its own.
phenomenon("a common noun behind لكن", [
  reads("أعلن بوتين دعمه للصين لكن رؤساء البعثات لن يتوجهوا إلى اليونان.", "Vladimir Putin SUPPORTS China"),
  reads(
    "أعلن بوتين دعمه للصين لكنه هدد اليابان.",
    "Vladimir Putin SUPPORTS China",
    "Vladimir Putin THREATENS Japan",
  ),
]);

// With whom an event in between was held.
phenomenon("the party of an event that is only spoken of", [
  reads("بحث مسؤولون باكستانيون الأزمة بعد تقارير حول اتفاق مع الولايات المتحدة."),
  reads(
    "اتفق ترامب في اتصال هاتفي مع شولتس على الخطة.",
    "Donald Trump AGREES_WITH Olaf Scholz",
    "Donald Trump PHONES Olaf Scholz",
  ),
]);
